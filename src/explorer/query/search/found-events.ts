import type { EventTable } from '../../../dataset/format/packed.ts';
import { createRowBytes, flagBoth } from './row-fours.ts';

/** A searched word in all events. */
export interface SignedWord {
  /** By row where the word stands in the event (dataset/word-signs.ts). */
  readonly signs: Uint8Array;
  /** How many events have it. */
  readonly having: number;
  /** Every sign that it has in any event. */
  readonly anySigns: number;
}

/** What words found. */
export interface FoundEvents {
  readonly words: readonly SignedWord[];
  readonly total: number;
  /** By row, 1 where the event is among them. */
  readonly matches: Uint8Array;
  readonly has: (row: number) => boolean;
}

/**
 * The events that have all the words; without a word, none. Of one word the matches are made when somebody asks for them: who
 * types wants the best of these events, and seldom all.
 * @param count of all events
 */
export function eventsWithAll(words: readonly SignedWord[], count: number): FoundEvents {
  const [only] = words;
  if (words.length > 1 || only === undefined) {
    const { matches, total } = matchAll(words, count);
    return { words, total, matches, has: (row) => matches[row] === 1 };
  }
  let matches: Uint8Array | undefined;
  return {
    words,
    total: only.having,
    get matches() {
      return (matches ??= matchAll(words, count).matches);
    },
    has: (row) => (only.signs[row] ?? 0) > 0,
  };
}

function matchAll([first, ...others]: readonly SignedWord[], count: number): Pick<FoundEvents, 'matches' | 'total'> {
  const matches = createRowBytes(count);
  if (first === undefined) return { matches, total: 0 };
  const [second = first, ...more] = others;
  const total = flagBoth(matches, first.signs, second.signs);
  return { matches, total: more.reduce((_, { signs }) => flagBoth(matches, matches, signs), total) };
}

/** Of what was found, the events that had been reported by a time. */
export function foundBy(found: FoundEvents, { reportedMs }: EventTable, knownMs: number): FoundEvents {
  const matches = createRowBytes(found.matches.length);
  matches.set(found.matches);
  let total = 0;
  for (let row = 0; row < matches.length; row += 1) {
    if (!((reportedMs[row] ?? NaN) <= knownMs)) matches[row] = 0;
    total += matches[row] ?? 0;
  }
  return { words: found.words, total, matches, has: (row) => matches[row] === 1 };
}
