import type { RowChunkRef } from '../../dataset/format/packed.ts';

/** The position of the chunk that holds a row; -1 when none does. @param chunks in the order of their rows */
export function chunkOfRow(chunks: readonly Pick<RowChunkRef, 'from' | 'to'>[], row: number): number {
  const position = lastAtMost(chunks.length, (at) => (chunks[at]?.from ?? 0) <= row);
  return row < (chunks[position]?.to ?? 0) ? position : -1;
}

/** The last of `count` positions for which `holds` is true; it must be true for all before. -1 when it is for none. */
export function lastAtMost(count: number, holds: (position: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
