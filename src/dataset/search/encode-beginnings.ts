/**
 * Beginnings that very many words have ("s", "of"): whoever types one would wait for all shards of these words. For each there is
 * one file that says where in each event such a word stands. search-beginning.ts reads it.
 */
import { encodeNumbers } from '../columns/number-text.ts';
import type { BeginningFile } from '../format/packed-schemas.ts';
import { wordRange, type SearchShard } from './search-shard.ts';
import { signPostings } from './word-signs.ts';

/** A beginning of words, folded as these are, and its file. */
export interface EncodedBeginning {
  readonly beginning: string;
  readonly content: Omit<BeginningFile, 'schemaVersion'>;
}

/** The words of other beginnings are in so many shards at most. */
const MOST_SHARDS = 3;

/** @param shards of the index of some events, with postings by row @param count of these events */
export function encodeBeginnings(shards: readonly SearchShard[], count: number): readonly EncodedBeginning[] {
  return frequentBeginnings(shards).map((beginning) => ({
    beginning,
    content: { signs: encodeNumbers(signsOf(beginning, shards, count)) },
  }));
}

/** What has a frequent beginning begins frequently itself: from one letter on, until no longer beginning is frequent. */
function frequentBeginnings(shards: readonly SearchShard[]): readonly string[] {
  const frequent: string[] = [];
  for (let length = 1; ; length += 1) {
    const shardCounts = new Map<string, number>();
    for (const { words } of shards) {
      const beginnings = words.filter((word) => word.length >= length).map((word) => word.slice(0, length));
      for (const beginning of new Set(beginnings)) shardCounts.set(beginning, (shardCounts.get(beginning) ?? 0) + 1);
    }
    const found = [...shardCounts].filter(([, inShards]) => inShards > MOST_SHARDS);
    if (found.length === 0) return frequent;
    frequent.push(...found.map(([beginning]) => beginning));
  }
}

function signsOf(beginning: string, shards: readonly SearchShard[], count: number): Uint8Array {
  const signs = new Uint8Array(count);
  for (const { words, postings } of shards) {
    const [from, to] = wordRange(words, beginning);
    for (let position = from; position < to; position += 1) {
      signPostings(signs, postings[position] ?? new Uint32Array(), 0, words[position] === beginning);
    }
  }
  return signs;
}
