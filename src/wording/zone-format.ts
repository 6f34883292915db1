/**
 * Dates in words, in an IANA zone: "Mon 2 June", "2 June 2025, 13:00", "20–30 June 2025". Names are written
 * here rather than taken from Intl, so that every browser shows the same words (versions of ICU differ in commas and order).
 */
import { twoDigits } from '../dataset/times/two-digits.ts';
import { wallFromInstant } from './zone-clock.ts';

export const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

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
export function formatDays(firstMs: number, lastMs: number, zone: string): string {
  const first = fieldsIn(firstMs, zone);
  const last = fieldsIn(lastMs, zone);
  if (first.year !== last.year) return `${dayAndMonth(first)} ${first.year} – ${dayAndMonth(last)} ${last.year}`;
  if (first.month !== last.month) return `${dayAndMonth(first)} – ${dayAndMonth(last)} ${last.year}`;
  if (first.day !== last.day) return `${first.day}–${dayAndMonth(last)} ${last.year}`;
  return `${weekday(first)} ${dayAndMonth(first)} ${first.year}`;
}

/** "May 2025". */
export function formatMonth(instantMs: number, zone: string): string {
  const { month, year } = fieldsIn(instantMs, zone);
  return `${MONTH_NAMES[month] ?? ''} ${year}`;
}

/** "2025". */
export function formatYear(instantMs: number, zone: string): string {
  return String(fieldsIn(instantMs, zone).year);
}

const SEASON_NAMES = ['winter', 'spring', 'summer', 'autumn'] as const;

/** "summer 2025", "winter 2024/25": seasons of the northern half, as EDTF counts them (spring from March). */
export function formatSeason(instantMs: number, zone: string): string {
  const { month, year } = fieldsIn(instantMs, zone);
  const winterYear = month === 11 ? year + 1 : year;
  const name = SEASON_NAMES[Math.floor(((month + 1) % 12) / 3)] ?? '';
  return name === 'winter' ? `winter ${winterYear - 1}/${twoDigits(winterYear % 100)}` : `${name} ${year}`;
}
