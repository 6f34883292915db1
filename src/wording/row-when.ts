import type { EventTable } from '../dataset/format/packed.ts';
import { precisionOf } from '../dataset/read/row-values.ts';
import { formatWhen } from './format-when.ts';

/** When an event happened, in words, from the table alone: what is known before its details are there. */
export function rowWhen(table: EventTable, row: number, zone: string): string {
  return formatWhen(
    table.earliestMs[row] ?? NaN,
    table.latestMs[row] ?? NaN,
    precisionOf(table, row),
    table.uncertain[row] === 1,
    zone,
  );
}
