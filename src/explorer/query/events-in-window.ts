import type { EventTable } from '../../dataset/packed.ts';
import type { ListOrder, TimeWindow } from '../view/view-state.ts';

/** Rows of the dated events that pass the filters and may have happened within the window, in the order asked for. */
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
  if (order === 'important') return rows.toSorted(byImportance(table));
  return order === 'oldest' ? rows : rows.toReversed();
}

/** The greatest score first, of equal ones the earliest. */
function byImportance({ score }: EventTable): (a: number, b: number) => number {
  return (a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b;
}

/** Rows of the events without a date that pass the filters, the most important first. */
export function undatedEvents(table: EventTable, matches: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = table.dated; row < table.count; row += 1) if (matches[row] === 1) rows.push(row);
  return rows.toSorted(byImportance(table));
}
