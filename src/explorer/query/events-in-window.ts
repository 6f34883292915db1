import type { EventTable } from '../../dataset/packed.ts';
import type { ListOrder, TimeWindow } from '../view/view-state.ts';

/** Rows of the dated events that pass the filters and may have happened within the window, by their first instant. */
export function eventsInWindow(
  table: EventTable,
  matches: Uint8Array,
  window: TimeWindow,
  order: ListOrder,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.dated; row += 1) {
    if ((table.earliestMs[row] ?? 0) > window.toMs) break;
    if (matches[row] === 1 && (table.latestMs[row] ?? 0) >= window.fromMs) rows.push(row);
  }
  return order === 'oldest' ? rows : rows.toReversed();
}

/** Rows of the events without a date that pass the filters. */
export function undatedEvents(table: EventTable, matches: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = table.dated; row < table.count; row += 1) if (matches[row] === 1) rows.push(row);
  return rows;
}
