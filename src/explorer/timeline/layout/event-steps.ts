/** Going from event to event, and counting those in view. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { TimeWindow } from '../../view/view-state.ts';

type DatedTable = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/**
 * The next matching event in table order.
 * @param from the event to go from; absent: the first that starts within the window is taken
 */
export function stepEvent(
  table: DatedTable,
  matches: Uint8Array,
  from: number | undefined,
  by: 1 | -1,
  window: TimeWindow,
): number | undefined {
  let row = from === undefined ? edgeRow(table, by, window) : from + by;
  while (row >= 0 && row < table.dated && matches[row] !== 1) row += by;
  return row >= 0 && row < table.dated ? row : undefined;
}

/** Going forward, the first row that starts within the window; going back, the last that starts before its end. */
function edgeRow({ dated, earliestMs }: DatedTable, by: 1 | -1, window: TimeWindow): number {
  const edgeMs = by === 1 ? window.fromMs : window.toMs;
  let low = 0;
  let high = dated;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((earliestMs[middle] ?? 0) < edgeMs) low = middle + 1;
    else high = middle;
  }
  return by === 1 ? low : low - 1;
}

/** How many matching events meet the window. */
export function countInWindow(
  { dated, earliestMs, latestMs }: DatedTable,
  matches: Uint8Array,
  window: TimeWindow,
): number {
  let count = 0;
  for (let row = 0; row < dated; row++) {
    if ((earliestMs[row] ?? 0) > window.toMs) break;
    if (matches[row] === 1 && (latestMs[row] ?? 0) >= window.fromMs) count++;
  }
  return count;
}
