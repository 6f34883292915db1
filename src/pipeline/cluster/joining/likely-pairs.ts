/** Which tellings are worth comparing: near-linear in their number. */
import { answers } from './answers.ts';
import { standCloseBy } from './close-by.ts';
import type { Rarity } from './rarity.ts';
import type { Telling } from '../tellings.ts';
import { tellOnOtherDays } from './on-other-days.ts';

/** A stem that more tellings have than this proposes no pairs with the older ones. */
const COMMON_STEM = 60;
/** How many of its rarest stems propose partners for a telling. */
const PROBES = 16;

/**
 * Shows pairs of touching days that share a rare stem; and, whatever their days, those that stand in one post as headline and text and
 * those that answer each other; the earlier telling first, each pair once. They are too many for a list.
 */
export function eachLikelyPair(
  { weighed, numbers, ranks }: Rarity,
  show: (earlier: number, later: number) => void,
): void {
  const tellings = weighed.map(({ telling }) => telling);
  /** Tellings with each stem, by its rank. */
  const postings: (number[] | undefined)[] = Array.from(ranks, () => undefined);
  /** For each telling, the last one that it was paired with. */
  const pairedWith = new Int32Array(tellings.length).fill(-1);
  const touches = compareDays(tellings);
  const pair = (a: number, b: number): void => {
    if (pairedWith[a] === b) return;
    pairedWith[a] = b;
    show(a, b);
  };
  let headline: number | undefined;
  for (const [index, { telling, from, topicsFrom }] of weighed.entries()) {
    const mayCoincide = (before: number): boolean => touches(before, index) || onOtherDays(tellings[before], telling);
    for (const rank of rarest(numbers.subarray(from, topicsFrom), ranks)) {
      const posting = (postings[rank] ??= []);
      for (let at = Math.max(0, posting.length - COMMON_STEM); at < posting.length; at++) {
        const before = posting[at] ?? 0;
        if (mayCoincide(before)) pair(before, index);
      }
      posting.push(index);
    }
    for (let at = index - 1; at >= 0; at--) {
      const before = tellings[at];
      if (before === undefined || !standCloseBy(before, telling)) break;
      if (answers(before, telling)) pair(at, index);
    }
    if (telling.isHeadline) headline = index;
    else if (headline !== undefined && tellings[headline]?.post === telling.post) pair(headline, index);
  }
}

/** Whether two sources let one thing happen on days that do not touch. Few tellings have any facts. */
const onOtherDays = (a: Telling | undefined, b: Telling): boolean =>
  b.facts.length > 0 && a !== undefined && a.facts.length > 0 && tellOnOtherDays(a, b);

/**
 * Whether the days of two tellings touch: asked first, since it is answered in no time and parts the years of a long corpus. What only
 * its post dates may be off by one.
 */
function compareDays(tellings: readonly Telling[]): (a: number, b: number) => boolean {
  const first = Float64Array.from(tellings, ({ days }) => days?.first ?? -Infinity);
  const last = Float64Array.from(tellings, ({ days }) => days?.last ?? Infinity);
  const slack = Uint8Array.from(tellings, ({ datedByText }) => Number(!datedByText));
  return (a, b) => {
    const days = Math.max(slack[a] ?? 0, slack[b] ?? 0);
    return (first[a] ?? 0) <= (last[b] ?? 0) + days && (first[b] ?? 0) <= (last[a] ?? 0) + days;
  };
}

/** The ranks of the rarest stems, the rarest first. */
const rarest = (stems: Int32Array, ranks: Int32Array): Int32Array =>
  stems
    .map((stem) => ranks[stem] ?? 0)
    .toSorted()
    .subarray(0, PROBES);
