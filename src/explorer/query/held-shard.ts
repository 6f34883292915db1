import type { SearchShard } from '../../dataset/search-shard.ts';
import type { HeldRows } from './held-rows.ts';

/**
 * A shard of the search index with nothing but the rows that are held, as rows of the held table, counted from 0.
 * @param from the row of the whole table that the shard counts from
 */
export function shardOfHeld({ words, postings }: SearchShard, from: number, held: HeldRows): SearchShard {
  return { words, postings: postings.map((list) => postingsOfHeld(list, from, held)) };
}

function postingsOfHeld(postings: Uint32Array, from: number, held: HeldRows): Uint32Array {
  const kept: number[] = [];
  for (const posting of postings) {
    const row = held.heldRow(from + (posting >>> 1));
    if (row !== undefined) kept.push(row * 2 + (posting & 1));
  }
  return Uint32Array.from(kept);
}
