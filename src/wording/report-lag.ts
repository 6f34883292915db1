import { MS_PER_DAY } from '../dataset/calendar-day.ts';
import type { EventTable } from '../dataset/packed.ts';
import { precisionOf } from '../dataset/row-values.ts';
import { countOf } from './plural.ts';
import { wallFromInstant } from './zone-clock.ts';
import { formatDayWithYear, formatInstant } from './zone-format.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When an event was first reported, and how long that was after it happened; undefined when no report has a time. */
export function reportLag(table: EventTable, row: number, zone: string): string | undefined {
  const reportedMs = table.reportedMs[row] ?? NaN;
  if (Number.isNaN(reportedMs)) return undefined;
  const reported = `First reported ${reportInWords(reportedMs, zone)}`;
  // Of a day alone it cannot be said how much later it was.
  if (row >= table.dated || isDay(reportedMs, zone)) return `${reported}.`;
  const earliestMs = table.earliestMs[row] ?? NaN;
  const latestMs = table.latestMs[row] ?? NaN;
  const isExact = precisionOf(table, row) === 'minute';
  if (reportedMs < earliestMs) return `${reported}, ${durationInWords(earliestMs - reportedMs)} before.`;
  // Of a time that is not exact, only what comes after all of it is certainly later.
  const lagMs = reportedMs - (isExact ? earliestMs : latestMs);
  if (lagMs <= MINUTE_MS) return `${reported}, ${isExact ? 'at once' : 'within that time'}.`;
  return `${reported}, ${isExact ? '' : 'at least '}${durationInWords(lagMs)} later.`;
}

/** A report that is dated by its day alone stands at the day's end, by which it had been published. */
function reportInWords(reportedMs: number, zone: string): string {
  return isDay(reportedMs, zone) ? `on ${formatDayWithYear(reportedMs - 1, zone)}` : formatInstant(reportedMs, zone);
}

const isDay = (reportedMs: number, zone: string): boolean => wallFromInstant(reportedMs, zone) % MS_PER_DAY === 0;

/** In the largest unit of which there are at least two, else in the next smaller one. */
function durationInWords(durationMs: number): string {
  if (durationMs >= 2 * MS_PER_DAY) return countOf(Math.floor(durationMs / MS_PER_DAY), 'day');
  if (durationMs >= 2 * HOUR_MS) return countOf(Math.floor(durationMs / HOUR_MS), 'hour');
  return countOf(Math.max(1, Math.floor(durationMs / MINUTE_MS)), 'minute');
}
