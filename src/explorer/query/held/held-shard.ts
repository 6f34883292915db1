import type { SearchShard } from '../../../dataset/search/search-shard.ts';
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

/**
 * Puts a column of signs of the whole table where its rows are held.
 * @param signs by row of the held table
 * @param column from the row `from` of the whole table on
 */
export function signHeld(signs: Uint8Array, column: Uint8Array, from: number, held: HeldRows): void {
  for (const chunk of held.chunks) {
    const place = held.wholeRow(chunk.from) - from;
    const part = column.subarray(Math.max(0, place), Math.max(0, place + chunk.to - chunk.from));
    signs.set(part, chunk.from + Math.max(0, -place));
  }
}
