import type { EventTable } from '../../../dataset/format/packed.ts';
import type { ListOrder, TimeWindow } from '../../view/view-state.ts';

/** The beginning of a list of events. */
export interface EventListing {
  /** In the order of the list, as many as were asked for. */
  readonly rows: readonly number[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * Dated events that pass the filters and may have happened within the window, in the order asked for.
 * @param matches by row 1 where the event passes
 */
export function eventsInWindow(
  table: EventTable,
  matches: Uint8Array,
  window: TimeWindow,
  order: ListOrder,
  limit: number,
): EventListing {
  const { earliestMs, latestMs, dated } = table;
  const found = new Uint32Array(dated);
  let total = 0;
  for (let row = 0; row < dated; row += 1) {
    if ((earliestMs[row] ?? 0) > window.toMs) break;
    if (matches[row] !== 1 || (latestMs[row] ?? 0) < window.fromMs) continue;
    found[total] = row;
    total += 1;
  }
  const rows = found.subarray(0, total);
  if (order === 'important') return { rows: mostImportant(table, rows, limit), total };
  const listed = order === 'oldest' ? rows.slice(0, limit) : rows.slice(-limit).toReversed();
  return { rows: [...listed], total };
}

/** From the first to the last of the events that pass the filters and have a time; undefined when none has. */
export function matchedSpan({ count, earliestMs, latestMs }: EventTable, matches: Uint8Array): TimeWindow | undefined {
  let [fromMs, toMs] = [Infinity, -Infinity];
  for (let row = 0; row < count; row += 1) {
    const [earliest = NaN, latest = NaN] = [earliestMs[row], latestMs[row]];
    if (matches[row] !== 1 || Number.isNaN(earliest)) continue;
    fromMs = Math.min(fromMs, earliest);
    toMs = Math.max(toMs, latest);
  }
  return fromMs === Infinity ? undefined : { fromMs, toMs };
}

/** Events without a date that pass the filters, the most important first. */
export function undatedEvents(table: EventTable, matches: Uint8Array, limit: number): EventListing {
  const rows: number[] = [];
  for (let row = table.dated; row < table.count; row += 1) if (matches[row] === 1) rows.push(row);
  return { rows: mostImportant(table, Uint32Array.from(rows), limit), total: rows.length };
}

const SCORE_STEPS = 1000;

/** The rows of the greatest scores, greatest first, of equal ones the earliest. Of many rows few are ever sorted. */
export function mostImportant({ score }: EventTable, rows: Uint32Array, limit: number): readonly number[] {
  const byImportance = (a: number, b: number): number => (score[b] ?? 0) - (score[a] ?? 0) || a - b;
  if (rows.length <= limit) return Array.from(rows).toSorted(byImportance);
  const counts = new Uint32Array(SCORE_STEPS + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const step = Math.round((score[rows[at] ?? 0] ?? 0) * SCORE_STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let [least, above] = [SCORE_STEPS, counts[SCORE_STEPS] ?? 0];
  while (above < limit && least > 0) {
    least -= 1;
    above += counts[least] ?? 0;
  }
  const leastScore = (least - 0.5) / SCORE_STEPS;
  return Array.from(rows.filter((row) => (score[row] ?? 0) >= leastScore))
    .toSorted(byImportance)
    .slice(0, limit);
}
