/** Groups tellings of one happening. Precision first: a wrong join puts a claim into the wrong mouth. */
import { compareText } from '../../dataset/compare.ts';
import { contradicts, measureRarity, similarity, type Rarity } from './similarity.ts';
import type { Telling } from './tellings.ts';

/** A stem that more tellings have than this proposes no pairs: it keeps joining near-linear in the corpus. */
const COMMON_STEM = 60;
/** How many of its rarest stems propose partners for a telling. */
const PROBES = 10;

/**
 * The score from which two tellings are joined. A headline and the text below it, and a recap and what it repeats,
 * tell the same by their very form: they need less.
 */
const THRESHOLD = { headline: 0.24, recap: 0.36, samePost: 0.38, elsewhere: 0.41 };

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly surplus: number;
}

/** Groups in the order of their first telling; within a group, tellings keep their order. */
export function joinTellings(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const rarity = measureRarity(tellings);
  const pairs = likelyPairs(tellings, rarity).toSorted((x, y) => y.surplus - x.surplus || x.a - y.a || x.b - y.b);
  const groupOf = tellings.map((_, index) => [index]);
  for (const { a, b } of pairs) {
    const mine = groupOf[a];
    const theirs = groupOf[b];
    if (!mine || !theirs || mine === theirs || !belongTogether(tellings, mine, theirs, rarity)) continue;
    const joined = [...mine, ...theirs].toSorted((x, y) => x - y);
    for (const member of joined) groupOf[member] = joined;
  }
  return [...new Set(groupOf)].map((group) => group.flatMap((index) => tellings[index] ?? []));
}

/** Of the pairs that share a rare stem, or stand in one post as headline and text, those that are alike. */
function likelyPairs(tellings: readonly Telling[], rarity: Rarity): readonly Pair[] {
  const postings = new Map<string, number[]>();
  /** For each telling, the last one that it was compared with. */
  const comparedWith = new Int32Array(tellings.length).fill(-1);
  const pairs: Pair[] = [];
  const compare = (a: number, b: number): void => {
    if (comparedWith[a] === b) return;
    comparedWith[a] = b;
    const pair = scorePair(tellings, a, b, rarity);
    if (pair !== undefined) pairs.push(pair);
  };
  let headline: number | undefined;
  for (const [index, telling] of tellings.entries()) {
    for (const stem of rarestStems(telling, rarity)) {
      const posting = postings.get(stem) ?? [];
      for (let at = Math.max(0, posting.length - COMMON_STEM); at < posting.length; at++)
        compare(posting[at] ?? 0, index);
      posting.push(index);
      postings.set(stem, posting);
    }
    if (telling.isHeadline) headline = index;
    else if (headline !== undefined && tellings[headline]?.post === telling.post) compare(headline, index);
  }
  return pairs;
}

function rarestStems({ stems }: Telling, rarity: Rarity): readonly string[] {
  return [...stems]
    .map((stem) => ({ stem, weight: rarity.ofStem(stem) }))
    .toSorted((x, y) => y.weight - x.weight || compareText(x.stem, y.stem))
    .slice(0, PROBES)
    .map(({ stem }) => stem);
}

function scorePair(tellings: readonly Telling[], a: number, b: number, rarity: Rarity): Pair | undefined {
  const left = tellings[a];
  const right = tellings[b];
  if (!left || !right || contradicts(left, right)) return undefined;
  const surplus = similarity(left, right, rarity) - thresholdOf(left, right);
  return surplus >= 0 ? { a, b, surplus } : undefined;
}

function thresholdOf(a: Telling, b: Telling): number {
  if (a.post === b.post) return a.isHeadline || b.isHeadline ? THRESHOLD.headline : THRESHOLD.samePost;
  return a.post.kind === 'summary' || b.post.kind === 'summary' ? THRESHOLD.recap : THRESHOLD.elsewhere;
}

/** How far below its threshold the average pair of two groups may lie. */
const AVERAGE_SLACK = 0.1;
/** Groups larger than this are compared by their first members: enough to tell, and bounded. */
const COMPARED = 12;

/** No pair contradicts, and the average pair is nearly as like as a pair must be. */
function belongTogether(
  tellings: readonly Telling[],
  mine: readonly number[],
  theirs: readonly number[],
  rarity: Rarity,
): boolean {
  let surplus = 0;
  let count = 0;
  for (const a of mine.slice(0, COMPARED)) {
    for (const b of theirs.slice(0, COMPARED)) {
      const left = tellings[a];
      const right = tellings[b];
      if (!left || !right) continue;
      if (contradicts(left, right)) return false;
      surplus += similarity(left, right, rarity) - thresholdOf(left, right);
      count++;
    }
  }
  return surplus / count >= -AVERAGE_SLACK;
}
