/** Which tellings are worth comparing: near-linear in their number, and by numbers alone. */
import { likenessByNumbers } from './alike-by-numbers.ts';
import { shareSign, SIGN } from './signs.ts';
import { nameOthers } from './strangers-by-numbers.ts';
import type { TellingNumbers } from './telling-numbers.ts';

/** A stem that more tellings have than this proposes no pairs with the older ones. */
const COMMON_STEM = 60;
/** How many of its rarest stems propose partners for a telling. */
const PROBES = 16;
/** Pairs that are handed over together. */
const TOGETHER = 8192;

/** Some pairs, and what their numbers say of them. */
export interface LikelyPairs {
  /** The earlier telling and the later one, pair by pair. */
  readonly pairs: Int32Array;
  readonly likeness: Float64Array;
}

/** Proposes pairs of tellings that may reach a likeness: here (likelyPairs), or in another thread. */
export type ProposePairs = (tellings: TellingNumbers, least: number) => Iterable<LikelyPairs>;

/**
 * Pairs that share a rare stem, each once: of touching days, or of sources that may let one thing happen on days that do not; without
 * those that what they name keeps apart.
 * They are too many for one list.
 */
export function* likelyPairs(tellings: TellingNumbers, least: number): Generator<LikelyPairs, void> {
  const earlier = new EarlierTellings(tellings);
  let pairs = new Int32Array(2 * TOGETHER);
  let likeness = new Float64Array(TOGETHER);
  let found = 0;
  for (let index = 0; index < tellings.count; index++) {
    for (const before of earlier.partnersOf(index)) {
      const alike = likenessByNumbers(tellings, before, index, least);
      if (alike === -Infinity || nameOthers(tellings, before, index)) continue;
      pairs[2 * found] = before;
      pairs[2 * found + 1] = index;
      likeness[found] = alike;
      found++;
      if (found < TOGETHER) continue;
      yield { pairs, likeness };
      pairs = new Int32Array(2 * TOGETHER);
      likeness = new Float64Array(TOGETHER);
      found = 0;
    }
  }
  yield { pairs: pairs.subarray(0, 2 * found), likeness: likeness.subarray(0, found) };
}

/** The tellings that were asked for so far, by their rare stems. */
class EarlierTellings {
  readonly #tellings: TellingNumbers;
  /** Tellings with each stem, by its rank. */
  readonly #postings: (number[] | undefined)[];
  /** For each telling, the last one as whose partner it was looked at: most share several stems. */
  readonly #askedFor: Int32Array;

  constructor(tellings: TellingNumbers) {
    this.#tellings = tellings;
    this.#postings = Array.from(tellings.ranks, () => undefined);
    this.#askedFor = new Int32Array(tellings.count).fill(-1);
  }

  /** Those that share a rare stem with a telling and may tell what it tells, each once. */
  partnersOf(index: number): readonly number[] {
    const { numbers, from, topicsFrom, ranks } = this.#tellings;
    const partners: number[] = [];
    for (const rank of rarest(numbers.subarray(from[index], topicsFrom[index]), ranks)) {
      const posting = (this.#postings[rank] ??= []);
      for (let at = Math.max(0, posting.length - COMMON_STEM); at < posting.length; at++) {
        const before = posting[at] ?? 0;
        if (this.#askedFor[before] === index) continue;
        this.#askedFor[before] = index;
        if (mayCoincide(this.#tellings, before, index)) partners.push(before);
      }
      posting.push(index);
    }
    return partners;
  }
}

/** Whether the days of two tellings touch; what only its post dates may be off by one, and what two sources tell of a night. */
export function daysTouch({ firstDays, lastDays, signs }: TellingNumbers, a: number, b: number): boolean {
  const [mine, theirs] = [signs[a] ?? 0, signs[b] ?? 0];
  const slack = Number(((mine | theirs) & SIGN.datedByPost) !== 0 || (mine & theirs & SIGN.night) !== 0);
  return (firstDays[a] ?? 0) <= (lastDays[b] ?? 0) + slack && (firstDays[b] ?? 0) <= (lastDays[a] ?? 0) + slack;
}

/** Where days do not touch, their facts have to tell (see on-other-days.ts). Few tellings have any. */
const mayCoincide = (tellings: TellingNumbers, a: number, b: number): boolean =>
  daysTouch(tellings, a, b) || shareSign(tellings.signs[a] ?? 0, tellings.signs[b] ?? 0, SIGN.day | SIGN.date);

/** The ranks of the rarest stems, the rarest first. */
const rarest = (stems: Int32Array, ranks: Int32Array): Int32Array =>
  stems
    .map((stem) => ranks[stem] ?? 0)
    .toSorted()
    .subarray(0, PROBES);
