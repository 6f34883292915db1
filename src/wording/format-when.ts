/** When an event happened, in words: "about May 2025", "20–30 June 2025", "since Tue 3 June 2025". */
import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import { EARLIEST_MS, LATEST_MS } from '../dataset/times/edtf.ts';
import type { Precision } from '../dataset/format/packed.ts';
import {
  formatClock,
  formatDays,
  formatDayWithYear,
  formatInstant,
  formatMonth,
  formatSeason,
  formatYear,
} from './zone-format.ts';

const HALF_DAY_MS = 43_200_000;

/** "2 June 2025, 13:00–15:00", or both instants when they lie on different days. */
function formatClockRange(fromMs: number, toMs: number, zone: string): string {
  const sameDay = formatDayWithYear(fromMs, zone) === formatDayWithYear(toMs, zone);
  return `${formatInstant(fromMs, zone)}–${sameDay ? formatClock(toMs, zone) : formatInstant(toMs, zone)}`;
}

/**
 * Days, months and years were counted in the corpus's zone, and their ends fall on another day elsewhere. Half a day inside
 * of either end is the same calendar day in every zone less than twelve hours away, so that "2 June" stays "2 June".
 */
function formatSpan(earliestMs: number, latestMs: number, precision: Precision, zone: string): string {
  const middle = earliestMs + (latestMs - earliestMs) / 2;
  switch (precision) {
    case 'minute':
      return formatInstant(earliestMs, zone);
    case 'month':
      return formatMonth(middle, zone);
    case 'season':
      return formatSeason(middle, zone);
    case 'year':
      return formatYear(middle, zone);
    case 'day':
      return formatDayWithYear(middle, zone);
    case 'interval':
      if (latestMs - earliestMs < MS_PER_DAY - 60_000) return formatClockRange(earliestMs, latestMs, zone);
      return formatDays(earliestMs + HALF_DAY_MS, latestMs - HALF_DAY_MS, zone);
    case 'undated':
      return 'date unknown';
  }
}

/**
 * When an event happened, in words.
 * @param earliestMs first instant of the span, EARLIEST_MS when it is open: "by 3 June 2025"
 * @param latestMs last instant of the span, inclusive; LATEST_MS when open: "since 24 February 2022"
 * @param uncertain true adds "about" to a span with two ends
 */
export function formatWhen(
  earliestMs: number,
  latestMs: number,
  precision: Precision,
  uncertain: boolean,
  zone: string,
): string {
  const starts = earliestMs > EARLIEST_MS;
  const ends = latestMs < LATEST_MS;
  if (precision === 'undated' || (!starts && !ends)) return 'date unknown';
  if (!starts) return `by ${formatDays(latestMs - HALF_DAY_MS, latestMs - HALF_DAY_MS, zone)}`;
  if (!ends) return `since ${formatDays(earliestMs + HALF_DAY_MS, earliestMs + HALF_DAY_MS, zone)}`;
  const span = formatSpan(earliestMs, latestMs, precision, zone);
  return uncertain ? `about ${span}` : span;
}
