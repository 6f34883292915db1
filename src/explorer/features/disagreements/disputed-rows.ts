import type { EventTable } from '../../../dataset/packed.ts';

/** Rows of the events on which sources differ and that pass the filters, the most recent first, the undated last. */
export function disputedRows(table: EventTable, matches: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (matches[row] === 1 && table.disagreement[row] === 1) rows.push(row);
  }
  const dated = rows.filter((row) => row < table.dated);
  const undated = rows.filter((row) => row >= table.dated);
  const latestMs = (row: number): number => table.latestMs[row] ?? NaN;
  return [...dated.toSorted((a, b) => latestMs(b) - latestMs(a) || b - a), ...undated];
}
