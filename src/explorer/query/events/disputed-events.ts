import type { EventTable } from '../../../dataset/format/packed.ts';
import { differingRows } from '../filters/differing.ts';
import type { EventListing } from './events-in-window.ts';

/**
 * The events on which sources differ and that pass the filters, the most recent first, the undated last.
 * @param knownMs the time to which the filters are cut
 */
export function disputedEvents(
  table: EventTable,
  matches: Uint8Array,
  knownMs: number | undefined,
  limit: number,
): EventListing {
  const rows = Array.from(differingRows(table, knownMs).filter((row) => matches[row] === 1));
  const latestMs = (row: number): number => (row < table.dated ? (table.latestMs[row] ?? NaN) : -Infinity);
  const isBefore = (a: number, b: number): number => (latestMs(a) === latestMs(b) ? 0 : latestMs(b) - latestMs(a));
  const newestFirst = rows.toSorted((a, b) => isBefore(a, b) || (a < table.dated ? b - a : a - b));
  return { rows: newestFirst.slice(0, limit), total: rows.length };
}
