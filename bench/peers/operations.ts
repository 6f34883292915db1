/** What is done to filters and search, the same for all that are measured. */

export interface Toggle {
  readonly facet: 'actor' | 'place' | 'topic';
  /** Position among the values of the facet, the most frequent first. */
  readonly rank: number;
}

/** From names that everybody knows to rare ones, each put on and taken off again. */
export const TOGGLES: readonly Toggle[] = [0, 1, 3, 7, 12, 40].flatMap((rank) => [
  { facet: 'actor', rank },
  { facet: 'place', rank },
  { facet: 'topic', rank: rank % 12 },
]);

const BRUSH_STEPS = 60;

/** A quarter of the time, moved to the right by small steps. */
export function brushSteps(
  fromMs: number,
  toMs: number,
): readonly { readonly fromMs: number; readonly toMs: number }[] {
  const span = toMs - fromMs;
  return Array.from({ length: BRUSH_STEPS }, (_, step) => {
    const start = fromMs + span * (0.3 + step * 0.002);
    return { fromMs: start, toMs: start + span / 4 };
  });
}

/** Words as they grow under the fingers, and pairs of words. */
export const PREFIXES: readonly string[] = [
  'p',
  'pr',
  'pri',
  'priso',
  'str',
  'har',
  'wi',
  'offic',
  'mon',
  'tru',
  'villa',
  'ship',
];
export const PAIRS: readonly string[] = [
  'prisoners exchanged',
  'strike power',
  'long night',
  'harbour workers',
  'local stations',
  'truce hours',
  'families moved',
  'second report',
];

/** How long each of a list of things takes, in milliseconds. */
export async function timeEach<T>(things: readonly T[], run: (thing: T) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const thing of things) {
    const startMs = performance.now();
    await run(thing);
    times.push(performance.now() - startMs);
  }
  return times;
}

/** What a page gives to the bench. */
export interface FilterTimes {
  readonly buildMs: number;
  readonly toggles: readonly number[];
  readonly brush: readonly number[];
}

export interface SearchTimes {
  readonly buildMs: number;
  readonly prefixes: readonly number[];
  readonly pairs: readonly number[];
}
