/** Opening a shard of the full-text index; encode-search.ts makes it. */
import { parseFile, searchSchema } from '../format/packed-schemas.ts';
import { upgradeFile } from '../upgrade/schema-version.ts';

/** Words in order, each with its postings: row × 2, and 1 more where the word stands in the title, ascending. */
export interface SearchShard {
  readonly words: readonly string[];
  readonly postings: readonly Uint32Array[];
}

/** @throws DatasetError when it is no shard of a search index */
export function decodeSearchShard(json: unknown): SearchShard {
  const { words, postings } = parseFile('search', searchSchema, upgradeFile('search', json));
  return { words, postings: postings.map(decodePostings) };
}

function decodePostings(differences: readonly number[]): Uint32Array {
  const postings = Uint32Array.from(differences);
  for (let at = 1; at < postings.length; at += 1) postings[at] = (postings[at] ?? 0) + (postings[at - 1] ?? 0);
  return postings;
}

/** The positions of those of some sorted words that begin so: from the first to before the second. */
export function wordRange(words: readonly string[], beginning: string): readonly [number, number] {
  const from = firstAtLeast(words, beginning);
  let to = from;
  while (words[to]?.startsWith(beginning) === true) to += 1;
  return [from, to];
}

function firstAtLeast(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a part of a sorted list of words can hold words that begin so. */
export function mayHold(first: string, next: string | undefined, beginning: string): boolean {
  return (next === undefined || next > beginning) && (first <= beginning || first.startsWith(beginning));
}
