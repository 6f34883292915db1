import type { ListColumn } from '../../../dataset/format/packed.ts';

/** By value its rows. */
export type RowLists = ListColumn<Uint32Array>;

/**
 * From the values of each row to the rows of each value, for the values from one on: a counting sort, so that rows stay in order.
 * @param size how many values from `from` on are meant
 */
export function turnRound({ offsets, values }: ListColumn, from: number, size: number): RowLists {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < values.length; at += 1) {
    const value = (values[at] ?? 0) - from;
    if (value >= 0 && value < size) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  }
  for (let value = 0; value < size; value += 1) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice(0, size);
  const rows = new Uint32Array(starts[size] ?? 0);
  let at = 0;
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    for (const end = offsets[row + 1] ?? 0; at < end; at += 1) {
      const value = (values[at] ?? 0) - from;
      if (value < 0 || value >= size) continue;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  }
  return { offsets: starts, values: rows };
}
