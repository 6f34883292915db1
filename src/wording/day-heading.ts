import type { EventTable } from '../dataset/format/packed.ts';
import { precisionOf } from '../dataset/read/row-values.ts';
import { rowWhen } from './row-when.ts';
import { formatDayWithYear } from './zone-format.ts';

/** What a list by days says above an event: the day that the zone's clock shows, or the longer span that has no day ("2014"). */
export function dayHeading(table: EventTable, row: number, zone: string): string {
  // A day without its clock time stays that day in every zone.
  return precisionOf(table, row) === 'minute'
    ? formatDayWithYear(table.earliestMs[row] ?? NaN, zone)
    : rowWhen(table, row, zone);
}
