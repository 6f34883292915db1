import { groupBy } from '../../../dataset/group-by.ts';
import type { EventTable } from '../../../dataset/format/packed.ts';
import { precisionOf } from '../../../dataset/read/row-values.ts';
import { dayHeading } from '../../../wording/day-heading.ts';
import { formatClock } from '../../../wording/zone-format.ts';

/** A line of the list: the heading of a day (or of a longer span that holds events without a day), or an event. */
export type ListItem =
  | { readonly kind: 'heading'; readonly label: string; readonly count: number }
  | { readonly kind: 'event'; readonly row: number };

/** Rows in the order given, under headings of the days they belong to in the zone where they are in the order of time. */
export function itemsOf(
  table: EventTable,
  rows: readonly number[],
  zone: string,
  isGrouped: boolean,
): readonly ListItem[] {
  return isGrouped ? groupByDay(table, rows, zone) : rows.map((row): ListItem => ({ kind: 'event', row }));
}

/** Dated rows, in the order given, under headings of the days they belong to in the zone. */
export function groupByDay(table: EventTable, rows: readonly number[], zone: string): readonly ListItem[] {
  const groups = groupBy(rows, (row) => dayHeading(table, row, zone));
  return [...groups].flatMap(([label, group]): readonly ListItem[] => [
    { kind: 'heading', label, count: group.length },
    ...group.map((row) => ({ kind: 'event' as const, row })),
  ]);
}

/** What stands in front of an event below its day's heading: a clock time where there is one. */
export function clockOf(table: EventTable, row: number, zone: string): string | undefined {
  const isExact = precisionOf(table, row) === 'minute';
  return isExact ? formatClock(table.earliestMs[row] ?? NaN, zone) : undefined;
}
