import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import type { EventTable } from '../dataset/format/packed.ts';
import { precisionOf } from '../dataset/read/row-values.ts';
import { countOf } from './plural.ts';
import { beginningOfReportDay } from './report-day.ts';
import { formatDayWithYear, formatInstant } from './zone-format.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const YEAR_MS = 365.25 * MS_PER_DAY;

/**
 * When an event was first reported, and how long that was after it happened; undefined when no report has a time.
 * @param zone in which it is written
 * @param corpusZone in which the dataset counts its days
 * @param earliestReportMs since when somebody may have reported it (reporting-order.ts)
 */
export function reportLag(
  table: EventTable,
  row: number,
  zone: string,
  corpusZone: string,
  earliestReportMs: number,
): string | undefined {
  const reportedMs = table.reportedMs[row] ?? NaN;
  if (Number.isNaN(reportedMs)) return undefined;
  // Of a day alone it cannot be said how much later it was.
  if (beginningOfReportDay(reportedMs, corpusZone) !== undefined)
    return `First reported on ${formatDayWithYear(reportedMs - 1, corpusZone)}.`;
  // Another post of that day has no time.
  if (earliestReportMs < reportedMs) return `Reported by ${formatInstant(reportedMs, zone)}, perhaps earlier that day.`;
  const reported = `First reported ${formatInstant(reportedMs, zone)}`;
  if (row >= table.dated) return `${reported}.`;
  const earliestMs = table.earliestMs[row] ?? NaN;
  const latestMs = table.latestMs[row] ?? NaN;
  const isExact = precisionOf(table, row) === 'minute';
  if (reportedMs < earliestMs) return `${reported}, ${durationInWords(earliestMs - reportedMs)} before.`;
  // Of a time that is not exact, only what comes after all of it is certainly later.
  const lagMs = reportedMs - (isExact ? earliestMs : latestMs);
  if (lagMs <= MINUTE_MS) return `${reported}, ${isExact ? 'at once' : 'within that time'}.`;
  return `${reported}, ${isExact ? '' : 'at least '}${durationInWords(lagMs)} later.`;
}

/** In the largest unit of which there are at least two, else in the next smaller one. */
function durationInWords(durationMs: number): string {
  if (durationMs >= 2 * YEAR_MS) return countOf(Math.floor(durationMs / YEAR_MS), 'year');
  if (durationMs >= 2 * MS_PER_DAY) return countOf(Math.floor(durationMs / MS_PER_DAY), 'day');
  if (durationMs >= 2 * HOUR_MS) return countOf(Math.floor(durationMs / HOUR_MS), 'hour');
  return countOf(Math.max(1, Math.floor(durationMs / MINUTE_MS)), 'minute');
}
