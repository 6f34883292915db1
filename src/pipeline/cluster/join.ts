/** Groups tellings of one happening. Precision first: a wrong join puts a claim into the wrong mouth. */
import { linkGroups, type Link } from './link-groups.ts';
import { contradicts } from './contradictions.ts';
import { standCloseBy } from './close-by.ts';
import { giveFactsDifferently } from './differing-facts.ts';
import { likeness } from './likeness.ts';
import { eachLikelyPair } from './likely-pairs.ts';
import { measureRarity } from './rarity.ts';
import type { Telling } from './tellings.ts';

/** The log-odds from which two tellings, or two groups of them, are joined. */
const THRESHOLD = -1.6;
/** How much the most alike pair of two groups says, beside the average pair. */
const BEST_PAIR = 0.2;
/** And where that pair tells facts of which only one can be true: what they are told of is one thing, in whatever words. */
const BEST_CONTRADICTION = 0.5;
/** Groups larger than this are compared by their first members: enough to tell, and bounded. */
const COMPARED = 12;

/** Groups in the order of their first telling; within a group, tellings keep their order. */
export function joinTellings(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const rarity = measureRarity(tellings);
  const linkOf = (mine: readonly number[], theirs: readonly number[]): number => {
    let sum = 0;
    let best = -Infinity;
    let share = BEST_PAIR;
    for (const a of mine.slice(0, COMPARED)) {
      for (const b of theirs.slice(0, COMPARED)) {
        const score = scoreOf(a, b);
        if (score === -Infinity) return score;
        sum += score;
        if (score <= best) continue;
        best = score;
        share = excludeEachOther(a, b) ? BEST_CONTRADICTION : BEST_PAIR;
      }
    }
    const pairs = Math.min(COMPARED, mine.length) * Math.min(COMPARED, theirs.length);
    return ((1 - share) * sum) / pairs + share * best;
  };
  const excludeEachOther = (a: number, b: number): boolean => {
    const [mine, theirs] = [tellings[a], tellings[b]];
    return (
      mine !== undefined && theirs !== undefined && standCloseBy(mine, theirs) && giveFactsDifferently(mine, theirs)
    );
  };
  /** A pair is asked for each time that one of its groups has grown. */
  const known = new Map<number, number>();
  const scoreOf = (a: number, b: number): number => {
    const pair = Math.min(a, b) * tellings.length + Math.max(a, b);
    const score = known.get(pair) ?? compare(tellings[a], tellings[b]);
    known.set(pair, score);
    return score;
  };
  const compare = (a: Telling | undefined, b: Telling | undefined): number =>
    a === undefined || b === undefined || contradicts(a, b) ? -Infinity : likeness(a, b, rarity);
  const links: Link[] = [];
  eachLikelyPair(tellings, rarity, (a, b) => {
    const [first, second] = [tellings[a], tellings[b]];
    if (first === undefined || second === undefined) return;
    // Few pairs are alike, and only these need be asked what keeps them apart.
    const strength = likeness(first, second, rarity);
    if (strength >= THRESHOLD && !contradicts(first, second)) links.push({ a, b, strength });
  });
  return linkGroups(tellings.length, links, linkOf, THRESHOLD).map((group) =>
    group.flatMap((index) => tellings[index] ?? []),
  );
}
