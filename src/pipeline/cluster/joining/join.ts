/** Groups tellings of one happening. Precision first: a wrong join puts a claim into the wrong mouth. */
import { linkGroups, type Link } from './link-groups.ts';
import { contradicts } from './contradictions.ts';
import { explainsBlow, refersToBlow, standCloseBy } from '../tellings/close-by.ts';
import { isDenial } from '../claims/denied-elsewhere.ts';
import { giveFactsDifferently } from '../claims/differing-facts.ts';
import { likeness } from './likeness.ts';
import { eachAnsweringPair } from './answering-pairs.ts';
import { daysTouch, likelyPairs, type ProposePairs } from './likely-pairs.ts';
import { tellOnOtherDays } from './on-other-days.ts';
import { measureRarity, numberTellings } from './rarity.ts';
import type { Telling } from '../tellings/tellings.ts';

/** The log-odds from which two tellings, or two groups of them, are joined. */
const THRESHOLD = -1.6;
/** How much the most alike pair of two groups says, beside the average pair. */
const BEST_PAIR = 0.2;
/** And where that pair tells facts of which only one can be true: what they are told of is one thing, in whatever words. */
const BEST_CONTRADICTION = 0.5;

/** "The strike had been aimed at rebels": names little of what it answers. */
const isOnlyAnswer = (telling: Telling): boolean =>
  !telling.leads && (isDenial(telling) || (explainsBlow(telling) && refersToBlow(telling)));

/** Groups in the order of their first telling; within a group, tellings keep their order. */
export function joinTellings(
  tellings: readonly Telling[],
  proposePairs: ProposePairs = likelyPairs,
): readonly (readonly Telling[])[] {
  const numbers = numberTellings(tellings);
  // Whoever does this in another thread begins now.
  const proposed = proposePairs(numbers, THRESHOLD);
  const rarity = measureRarity(tellings, numbers);
  const answering = new Set(tellings.flatMap((telling, at) => (isOnlyAnswer(telling) ? at : [])));
  /** What a group tells by itself: an answer is of whatever the telling that it answers is of. */
  const toldBy = (group: readonly number[]): readonly number[] => {
    const told = answering.size === 0 ? group : group.filter((at) => !answering.has(at));
    return told.length === 0 ? group : told;
  };
  const isAnswer = (told: readonly number[]): boolean => answering.size > 0 && told.every((at) => answering.has(at));
  const linkOf = (ofOne: readonly number[], ofOther: readonly number[]): number => {
    const [mine, theirs] = [toldBy(ofOne), toldBy(ofOther)];
    let sum = 0;
    let best = -Infinity;
    let share = BEST_PAIR;
    for (const a of mine) {
      for (const b of theirs) {
        const score = scoreOf(a, b);
        if (score === -Infinity) return score;
        sum += score;
        if (score <= best) continue;
        best = score;
        share = excludeEachOther(a, b) ? BEST_CONTRADICTION : BEST_PAIR;
      }
    }
    if (isAnswer(mine) || isAnswer(theirs)) return best;
    return ((1 - share) * sum) / (mine.length * theirs.length) + share * best;
  };
  const excludeEachOther = (a: number, b: number): boolean => {
    const [mine, theirs] = [tellings[a], tellings[b]];
    return (
      mine !== undefined && theirs !== undefined && standCloseBy(mine, theirs) && giveFactsDifferently(mine, theirs)
    );
  };
  /** By the earlier telling, then by the later: a pair is asked for each time that one of its groups has grown. */
  const known: (Map<number, number> | undefined)[] = tellings.map(() => undefined);
  const scoreOf = (a: number, b: number): number => {
    const [earlier, later] = a < b ? [a, b] : [b, a];
    const scores = (known[earlier] ??= new Map());
    const score = scores.get(later) ?? compare(earlier, later);
    scores.set(later, score);
    return score;
  };
  const compare = (a: number, b: number): number => {
    const [mine, theirs] = [tellings[a], tellings[b]];
    return mine === undefined || theirs === undefined || contradicts(mine, theirs) ? -Infinity : likeness(a, b, rarity);
  };
  const links: Link[] = [];
  const link = (a: number, b: number, byNumbers?: number): void => {
    const [first, second] = [tellings[a], tellings[b]];
    if (first === undefined || second === undefined || known[a]?.has(b) === true) return;
    // Few pairs are alike, and only these need be asked what keeps them apart.
    const strength = likeness(a, b, rarity, THRESHOLD, byNumbers);
    if (strength < THRESHOLD || contradicts(first, second)) return;
    (known[a] ??= new Map()).set(b, strength);
    links.push({ a, b, strength });
  };
  const mayCoincide = (a: number, b: number): boolean => {
    const [first, second] = [tellings[a], tellings[b]];
    if (first === undefined || second === undefined) return false;
    return daysTouch(numbers, a, b) || tellOnOtherDays(first, second);
  };
  eachAnsweringPair(tellings, link);
  for (const { pairs, likeness: byNumbers } of proposed) {
    for (const [at, alike] of byNumbers.entries()) {
      const [a, b] = [pairs[2 * at] ?? 0, pairs[2 * at + 1] ?? 0];
      if (mayCoincide(a, b)) link(a, b, alike);
    }
  }
  return linkGroups(tellings.length, links, linkOf, THRESHOLD).map((group) =>
    group.flatMap((index) => tellings[index] ?? []),
  );
}
