/**
 * Dates in words, in an IANA zone: "Mon 2 June", "2 June 2025, 13:00", "20–30 June 2025", "about May 2025". Names are written
 * here rather than taken from Intl, so that every browser shows the same words (versions of ICU differ in commas and order).
 */
import { EARLIEST_MS, LATEST_MS } from '../../dataset/edtf.ts';
import { PRECISIONS, type Precision } from '../../dataset/packed.ts';
import { wallFromInstant } from './zone-clock.ts';

export const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const HALF_DAY_MS = 43_200_000;
const DAY_MS = 86_400_000;

/** The digits that a wall clock shows. */
interface WallFields {
  readonly year: number;
  /** 0–11. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** Takes a wall time (see zone-clock.ts) apart. */
export function wallFields(wallMs: number): WallFields {
  const date = new Date(wallMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

const fieldsIn = (instantMs: number, zone: string): WallFields => wallFields(wallFromInstant(instantMs, zone));

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dayAndMonth = ({ day, month }: WallFields): string => `${day} ${MONTH_NAMES[month] ?? ''}`;
const clock = ({ hour, minute }: WallFields): string => `${twoDigits(hour)}:${twoDigits(minute)}`;
const weekday = (fields: WallFields): string => (WEEKDAY_NAMES[fields.weekday] ?? '').slice(0, 3);

/** "13:00". */
export function formatClock(instantMs: number, zone: string): string {
  return clock(fieldsIn(instantMs, zone));
}

/** "Mon 2 June". */
export function formatDay(instantMs: number, zone: string): string {
  const fields = fieldsIn(instantMs, zone);
  return `${weekday(fields)} ${dayAndMonth(fields)}`;
}

/** "Mon 2 June 2025". */
export function formatDayWithYear(instantMs: number, zone: string): string {
  const fields = fieldsIn(instantMs, zone);
  return `${weekday(fields)} ${dayAndMonth(fields)} ${fields.year}`;
}

/** "Mon 2 June 2025, 13:00". */
export function formatInstant(instantMs: number, zone: string): string {
  return `${formatDayWithYear(instantMs, zone)}, ${formatClock(instantMs, zone)}`;
}

/** "20–30 June 2025", "28 May – 3 June 2025", "30 December 2024 – 2 January 2025"; one day alone with its weekday. */
function formatDays(firstMs: number, lastMs: number, zone: string): string {
  const first = fieldsIn(firstMs, zone);
  const last = fieldsIn(lastMs, zone);
  if (first.year !== last.year) return `${dayAndMonth(first)} ${first.year} – ${dayAndMonth(last)} ${last.year}`;
  if (first.month !== last.month) return `${dayAndMonth(first)} – ${dayAndMonth(last)} ${last.year}`;
  if (first.day !== last.day) return `${first.day}–${dayAndMonth(last)} ${last.year}`;
  return `${weekday(first)} ${dayAndMonth(first)} ${first.year}`;
}

/** "2 June 2025, 13:00–15:00", or both instants when they lie on different days. */
function formatClockRange(fromMs: number, toMs: number, zone: string): string {
  const sameDay = formatDayWithYear(fromMs, zone) === formatDayWithYear(toMs, zone);
  return `${formatInstant(fromMs, zone)}–${sameDay ? formatClock(toMs, zone) : formatInstant(toMs, zone)}`;
}

const SEASON_NAMES = ['winter', 'spring', 'summer', 'autumn'] as const;

/** "summer 2025", "winter 2024/25": seasons of the northern half, as EDTF counts them (spring from March). */
function formatSeason(middleMs: number, zone: string): string {
  const { month, year } = fieldsIn(middleMs, zone);
  const name = SEASON_NAMES[Math.floor(((month + 1) % 12) / 3)] ?? '';
  return name === 'winter' ? `winter ${year - 1}/${twoDigits(year % 100)}` : `${name} ${year}`;
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
    case 'month': {
      const { month, year } = fieldsIn(middle, zone);
      return `${MONTH_NAMES[month] ?? ''} ${year}`;
    }
    case 'season':
      return formatSeason(middle, zone);
    case 'year':
      return String(fieldsIn(middle, zone).year);
    case 'day':
      return formatDayWithYear(middle, zone);
    case 'interval':
      if (latestMs - earliestMs < DAY_MS - 60_000) return formatClockRange(earliestMs, latestMs, zone);
      return formatDays(earliestMs + HALF_DAY_MS, latestMs - HALF_DAY_MS, zone);
    case 'undated':
      return 'date unknown';
  }
}

/**
 * When an event happened, in words.
 * @param earliestMs first instant of the span, EARLIEST_MS when it is open: "by 3 June 2025"
 * @param latestMs last instant of the span, inclusive; LATEST_MS when open: "since 24 February 2022"
 * @param precisionIndex index into PRECISIONS, as the event table holds it
 * @param uncertain true adds "about" to a span with two ends
 */
export function formatWhen(
  earliestMs: number,
  latestMs: number,
  precisionIndex: number,
  uncertain: boolean,
  zone: string,
): string {
  const precision = PRECISIONS[precisionIndex] ?? 'undated';
  const starts = earliestMs > EARLIEST_MS;
  const ends = latestMs < LATEST_MS;
  if (precision === 'undated' || (!starts && !ends)) return 'date unknown';
  if (!starts) return `by ${formatDays(latestMs - HALF_DAY_MS, latestMs - HALF_DAY_MS, zone)}`;
  if (!ends) return `since ${formatDays(earliestMs + HALF_DAY_MS, earliestMs + HALF_DAY_MS, zone)}`;
  const span = formatSpan(earliestMs, latestMs, precision, zone);
  return uncertain ? `about ${span}` : span;
}
