import type { EventTable } from '../../dataset/packed.ts';
import type { ListOrder, TimeWindow } from '../view/view-state.ts';

/** The beginning of a list of events. */
export interface EventListing {
  /** In the order of the list, as many as were asked for. */
  readonly rows: readonly number[];
  /** How many there are in all. */
  readonly total: number;
}

type Passes = (row: number) => boolean;

/** Dated events that pass the filters and may have happened within the window, in the order asked for. */
export function eventsInWindow(
  table: EventTable,
  passes: Passes,
  window: TimeWindow,
  order: ListOrder,
  limit: number,
): EventListing {
  const rows: number[] = [];
  for (let row = 0; row < table.dated; row += 1) {
    if ((table.earliestMs[row] ?? 0) > window.toMs) break;
    if ((table.latestMs[row] ?? 0) >= window.fromMs && passes(row)) rows.push(row);
  }
  const total = rows.length;
  if (order === 'important') return { rows: mostImportant(table, rows, limit), total };
  return { rows: order === 'oldest' ? rows.slice(0, limit) : rows.toReversed().slice(0, limit), total };
}

/** Events without a date that pass the filters, the most important first. */
export function undatedEvents(table: EventTable, passes: Passes, limit: number): EventListing {
  const rows: number[] = [];
  for (let row = table.dated; row < table.count; row += 1) if (passes(row)) rows.push(row);
  return { rows: mostImportant(table, rows, limit), total: rows.length };
}

const SCORE_STEPS = 1000;

/** The rows of the greatest scores, greatest first, of equal ones the earliest. Of many rows few are ever sorted. */
function mostImportant({ score }: EventTable, rows: readonly number[], limit: number): readonly number[] {
  const byImportance = (a: number, b: number): number => (score[b] ?? 0) - (score[a] ?? 0) || a - b;
  if (rows.length <= limit) return rows.toSorted(byImportance);
  const stepOf = (row: number): number => Math.round((score[row] ?? 0) * SCORE_STEPS);
  const counts = new Uint32Array(SCORE_STEPS + 1);
  for (const row of rows) counts[stepOf(row)] = (counts[stepOf(row)] ?? 0) + 1;
  let [least, above] = [SCORE_STEPS, counts[SCORE_STEPS] ?? 0];
  while (above < limit && least > 0) {
    least -= 1;
    above += counts[least] ?? 0;
  }
  return rows
    .filter((row) => stepOf(row) >= least)
    .toSorted(byImportance)
    .slice(0, limit);
}
