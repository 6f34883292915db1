/** How much two posts are alike as wholes: two papers that tell one story share more than the words of any one sentence. */
import type { Telling } from '../tellings.ts';

/** The number of the post of each telling: posts are numbered in their order. */
export function numberPosts(tellings: readonly Telling[]): Int32Array {
  const numbers = new Map<Telling['post'], number>();
  return Int32Array.from(tellings, ({ post }) => {
    const number = numbers.get(post) ?? numbers.size;
    numbers.set(post, number);
    return number;
  });
}

interface PostWords {
  /** Its stems, ascending. */
  readonly stems: Int32Array;
  /** Length of the vector of their weights. */
  readonly norm: number;
}

/**
 * The cosine of the words of all that two posts tell, counted once for a pair of posts however many of their tellings are compared.
 * Rare words weigh less than where two tellings are compared: in a corpus about one siege the words of the siege are common.
 * @param postNumbers the number of the post of each telling
 * @param stemsOf     the stems of a telling, by its position
 */
export function comparePosts(
  postNumbers: Int32Array,
  stemsOf: (telling: number) => Int32Array,
  weights: Float64Array,
): (post: number, other: number) => number {
  const tellings: number[][] = [];
  for (const [telling, post] of postNumbers.entries()) (tellings[post] ??= []).push(telling);
  const posts: (PostWords | undefined)[] = tellings.map(() => undefined);
  const wordsOf = (post: number): PostWords => (posts[post] ??= gather((tellings[post] ?? []).map(stemsOf), weights));
  const known = new Map<number, number>();
  return (post, other) => {
    const key = Math.min(post, other) * tellings.length + Math.max(post, other);
    const found = known.get(key) ?? cosine(wordsOf(post), wordsOf(other), weights);
    known.set(key, found);
    return found;
  };
}

function gather(stems: readonly Int32Array[], weights: Float64Array): PostWords {
  const all = Int32Array.from(new Set(stems.flatMap((one) => [...one]))).toSorted();
  let squares = 0;
  for (const stem of all) squares += weights[stem] ?? 0;
  return { stems: all, norm: Math.sqrt(squares) };
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
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}
