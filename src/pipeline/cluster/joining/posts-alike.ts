/** How much two posts are alike as wholes: two papers that tell one story share more than the words of any one sentence. */
import { RARE } from './log-odds.ts';
import type { TellingNumbers } from './telling-numbers.ts';

/** So much shared weight says all it can, as of five words that one telling in twenty has: of two posts of a line each, two words are no story. */
const ENOUGH = 5 * RARE;

interface PostWords {
  /** Its stems, ascending. */
  readonly stems: Int32Array;
  /** Length of the vector of their weights. */
  readonly norm: number;
}

/**
 * The cosine of the words of all that two posts tell, counted once for a pair of posts however many of their tellings are compared.
 * Rare words weigh less than where two tellings are compared: in a corpus about one siege the words of the siege are common.
 */
export function comparePosts({
  posts: postOf,
  numbers,
  from,
  topicsFrom,
  weights,
}: TellingNumbers): (a: number, b: number) => number {
  const tellings: number[][] = [];
  for (const [telling, post] of postOf.entries()) (tellings[post] ??= []).push(telling);
  const stemsOf = (telling: number): Int32Array => numbers.subarray(from[telling], topicsFrom[telling]);
  const posts: (PostWords | undefined)[] = tellings.map(() => undefined);
  const wordsOf = (post: number): PostWords => (posts[post] ??= gather((tellings[post] ?? []).map(stemsOf), weights));
  const known = new Map<number, number>();
  return (a, b) => {
    const [post = 0, other = 0] = [postOf[a], postOf[b]];
    const key = Math.min(post, other) * tellings.length + Math.max(post, other);
    const found = known.get(key) ?? cosine(wordsOf(post), wordsOf(other), weights);
    known.set(key, found);
    return found;
  };
}

function gather(tellings: readonly Int32Array[], weights: Float64Array): PostWords {
  const all = joined(tellings)
    .toSorted()
    .filter((stem, at, sorted) => stem !== sorted[at - 1]);
  let squares = 0;
  for (const stem of all) squares += weights[stem] ?? 0;
  return { stems: all, norm: Math.sqrt(squares) };
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const list of lists) {
    all.set(list, to);
    to += list.length;
  }
  return all;
}

function cosine(a: PostWords, b: PostWords, weights: Float64Array): number {
  let dot = 0;
  for (let i = 0, k = 0; i < a.stems.length && k < b.stems.length;) {
    const stem = a.stems[i] ?? 0;
    const difference = stem - (b.stems[k] ?? 0);
    if (difference === 0) dot += weights[stem] ?? 0;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return dot === 0 ? 0 : (Math.min(1, dot / ENOUGH) * dot) / (a.norm * b.norm);
}
