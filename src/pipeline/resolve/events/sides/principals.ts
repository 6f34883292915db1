import { foldText } from '../../../../dataset/fold.ts';
import type { LocalActor, LocalPlace } from '../../../stage.ts';
import { codeOfActor, groundsOf } from './actor-countries.ts';

/** The states that a document is mostly about, as keys of places: the sides of the war, or the country at war with itself. */
export interface Principals {
  /** At most two, the most named first. */
  readonly sides: readonly string[];
  /** Their codes (ISO 3166-1 alpha-2). */
  readonly codes: ReadonlySet<string>;
  /** Where the war is fought: the region that the title names, else the side whose towns and regions are named most. */
  readonly ground?: string;
}

const MOST_SIDES = 2;
/** A second side is named at least this often for each time that the first is. */
const SIDE_SHARE = 2 / 3;

/** Counts how often a document names each state: itself, its people, its bodies and its places. */
export function principalsOf(
  actors: Iterable<LocalActor>,
  places: readonly LocalPlace[],
  title: string | undefined,
): Principals {
  const named = new Map<string, number>();
  const fought = new Map<string, number>();
  const add = (counts: Map<string, number>, code: string | undefined, mentions: number): void => {
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + mentions);
  };
  for (const actor of actors) add(named, codeOfActor(actor), actor.mentions);
  for (const { kind, country, mentions } of places) {
    add(named, country, mentions);
    if (kind !== 'country') add(fought, country, mentions);
  }
  const ranked = [...named].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  // a state that is no place of the document is a side all the same: no other takes its part
  const codes = ranked
    .filter(([, mentions]) => mentions >= SIDE_SHARE * most)
    .slice(0, MOST_SIDES)
    .map(([code]) => code);
  const grounds = groundsOf(places);
  const [home] = codes.toSorted((a, b) => (fought.get(b) ?? 0) - (fought.get(a) ?? 0));
  const ground = regionInTitle(places, title)?.key ?? (home === undefined ? undefined : grounds.get(home)?.key);
  return {
    sides: codes.flatMap((code) => grounds.get(code)?.key ?? []),
    codes: new Set(codes.filter((code) => grounds.has(code))),
    ...(ground !== undefined && { ground }),
  };
}

/** "Timeline of the Tigray war", "Gaza talks resume": the region of a state that a title names; of several, the one named most. */
function regionInTitle(places: readonly LocalPlace[], title: string | undefined): LocalPlace | undefined {
  if (title === undefined) return undefined;
  const words = asWords(title);
  const [most] = places
    .filter(({ kind, country }) => kind === 'region' && country !== undefined)
    .filter(({ name, aliases }) => [name, ...aliases].some((spelling) => words.includes(asWords(spelling))))
    .toSorted((a, b) => b.mentions - a.mentions);
  return most;
}

/** Folded words between single spaces, so that only whole words are found. */
const asWords = (text: string): string =>
  ` ${
    foldText(text)
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
