/**
 * Extended Date/Time Format, levels 0 and 1, as far as Dateline's data uses it: years, months, days, seasons 21–24
 * (northern), clock times to the minute or second with or without offset, unspecified digits ("199X", "2004-XX"),
 * the qualifiers ~ ? %, and intervals with open or unknown ends ("../2025", "2022/..", "2022/").
 * https://www.loc.gov/standards/datetime/ — years with the letter Y and with more than four digits are left out.
 */
import { calendarDay, dayNumber, daysInMonth, MS_PER_DAY } from './calendar-day.ts';
import type { Precision } from '../format/packed.ts';
import type { Edtf } from '../records/records.ts';
import { twoDigits } from './two-digits.ts';

export interface EdtfValue {
  /** Epoch ms of the first moment of the span; -8.64e15 (the first moment that JavaScript knows) when the start is open. */
  readonly earliestMs: number;
  /** Epoch ms of the last moment, inclusive; 8.64e15 when the end is open. */
  readonly latestMs: number;
  readonly precision: Exclude<Precision, 'undated'>;
  /** ~ or % at any part of it. */
  readonly approximate: boolean;
  /** ? or % at any part of it. */
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Minutes east of UTC that a wall clock shows at a local time, which is given as if it were UTC. */
export type OffsetMinutesAt = (localMs: number) => number;

export const EARLIEST_MS = -8.64e15;
export const LATEST_MS = 8.64e15;

const MINUTE_MS = 60_000;
const SIMPLE = /^(-?\d{4}|-?\d{2}XX|-?\d{3}X)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const CLOCK = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/;
const LONGEST = 64;

interface Bounds {
  readonly earliestMs: number;
  readonly latestMs: number;
  readonly precision: EdtfValue['precision'];
}

const inUtc: OffsetMinutesAt = () => 0;

/** Dates come again and again: what was read, for each clock. */
const remembered = new WeakMap<OffsetMinutesAt, Map<string, EdtfValue | undefined>>();
/** Beyond this many the memory is emptied: it must not grow with the corpus. */
const MOST_REMEMBERED = 100_000;

/**
 * Reads a date or an interval, or gives undefined for anything else, impossible days such as 2025-02-30 included.
 * Days, and clock times without an offset, are read in UTC unless `offsetMinutesAt` says how far another clock is ahead.
 */
export function parseEdtf(text: Edtf, offsetMinutesAt: OffsetMinutesAt = inUtc): EdtfValue | undefined {
  if (text.length > LONGEST) return undefined;
  let values = remembered.get(offsetMinutesAt);
  if (values === undefined) remembered.set(offsetMinutesAt, (values = new Map()));
  const known = values.get(text);
  if (known !== undefined || values.has(text)) return known;
  if (values.size >= MOST_REMEMBERED) values.clear();
  const value = readEdtf(text, offsetMinutesAt);
  values.set(text, value);
  return value;
}

function readEdtf(text: Edtf, offsetMinutesAt: OffsetMinutesAt): EdtfValue | undefined {
  const isBoth = text.includes('%');
  const approximate = isBoth || text.includes('~');
  const uncertain = isBoth || text.includes('?');
  const slash = text.indexOf('/');
  if (slash < 0) {
    const bounds = parsePart(text, offsetMinutesAt);
    return bounds && { ...bounds, approximate, uncertain, openStart: false, openEnd: false };
  }
  const from = text.slice(0, slash);
  const to = text.slice(slash + 1);
  const openStart = from === '..' || from === '';
  const openEnd = to === '..' || to === '';
  const start = openStart ? undefined : parsePart(from, offsetMinutesAt);
  const end = openEnd ? undefined : parsePart(to, offsetMinutesAt);
  if ((!start && !openStart) || (!end && !openEnd) || (openStart && openEnd)) return undefined;
  const earliestMs = start?.earliestMs ?? EARLIEST_MS;
  const latestMs = end?.latestMs ?? LATEST_MS;
  if (earliestMs > latestMs) return undefined;
  return { earliestMs, latestMs, precision: 'interval', approximate, uncertain, openStart, openEnd };
}

function parsePart(part: string, offsetMinutesAt: OffsetMinutesAt): Bounds | undefined {
  const last = part.at(-1);
  const plain = last === '~' || last === '?' || last === '%' ? part.slice(0, -1) : part;
  return plain.includes('T') ? parseClock(plain, offsetMinutesAt) : parseCalendar(plain, offsetMinutesAt);
}

function parseClock(plain: string, offsetMinutesAt: OffsetMinutesAt): Bounds | undefined {
  const found = CLOCK.exec(plain);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [hour, minute] = [Number(found[4]), Number(found[5])];
  const second = found[6] === undefined ? undefined : Number(found[6]);
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || (second ?? 0) > 59) return undefined;
  const localMs = dayNumber(year, month, day) * MS_PER_DAY + (hour * 60 + minute) * MINUTE_MS + (second ?? 0) * 1000;
  const stated = found[7] === undefined ? offsetMinutesAt(localMs) : parseOffset(found[7]);
  if (stated === undefined) return undefined;
  const earliestMs = localMs - stated * MINUTE_MS;
  return { earliestMs, latestMs: earliestMs + (second === undefined ? MINUTE_MS : 1000) - 1, precision: 'minute' };
}

/** Minutes east of UTC of "Z" or "+03:00"; undefined beyond the ±18 hours of any clock. */
function parseOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4, 6));
  if (hours > 18 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function parseCalendar(plain: string, offsetMinutesAt: OffsetMinutesAt): Bounds | undefined {
  const found = SIMPLE.exec(plain);
  if (!found) return undefined;
  const [, yearText = '', monthText, dayText] = found;
  const days = spanOfDays(yearText, monthText, dayText);
  if (!days) return undefined;
  const startLocal = days.first * MS_PER_DAY;
  const endLocal = (days.last + 1) * MS_PER_DAY;
  return {
    earliestMs: startLocal - offsetMinutesAt(startLocal) * MINUTE_MS,
    latestMs: endLocal - offsetMinutesAt(endLocal) * MINUTE_MS - 1,
    precision: days.precision,
  };
}

interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly precision: EdtfValue['precision'];
}

function spanOfDays(yearText: string, monthText?: string, dayText?: string): DaySpan | undefined {
  if (yearText.includes('X')) return monthText === undefined ? yearsWithUnknownDigits(yearText) : undefined;
  const year = Number(yearText);
  if (monthText === undefined) return wholeYear(year);
  if (monthText === 'XX') return dayText === undefined || dayText === 'XX' ? wholeYear(year) : undefined;
  const month = Number(monthText);
  if (month >= 21 && month <= 24) return dayText === undefined ? season(year, month) : undefined;
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined || dayText === 'XX') {
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1, precision: 'month' };
  }
  const day = Number(dayText);
  if (!isDay(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  return { first: number, last: number, precision: 'day' };
}

/** "199X" is 1990 to 1999, "19XX" 1900 to 1999. */
function yearsWithUnknownDigits(text: string): DaySpan {
  const bounds = [Number(text.replaceAll('X', '0')), Number(text.replaceAll('X', '9'))];
  const first = Math.min(...bounds);
  const last = Math.max(...bounds);
  return { first: dayNumber(first, 1, 1), last: dayNumber(last + 1, 1, 1) - 1, precision: 'interval' };
}

function wholeYear(year: number): DaySpan {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1, precision: 'year' };
}

/** Meteorological seasons of the north: spring (21) begins on 1 March; winter (24) runs into the next year. */
function season(year: number, code: number): DaySpan {
  const month = (code - 20) * 3;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 3, 1) - 1, precision: 'season' };
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const fourDigits = (value: number): string => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');

/** "2025-06-02" of a day number (see calendar-day.ts). */
export function formatEdtfDay(day: number): Edtf {
  const date = calendarDay(day);
  return `${formatEdtfMonth(date.year, date.month)}-${twoDigits(date.day)}`;
}

/** "2025-06"; with 21–24 as the month, a season. */
export function formatEdtfMonth(year: number, month: number): Edtf {
  return `${fourDigits(year)}-${twoDigits(month)}`;
}

/** "2025". */
export function formatEdtfYear(year: number): Edtf {
  return fourDigits(year);
}

/** "2025-06-02T13:00+03:00" of a day number and the minutes since its midnight; without an offset, local time. */
export function formatEdtfMinute(day: number, minuteOfDay: number, offsetMinutes?: number): Edtf {
  const clock = `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
  return `${formatEdtfDay(day)}T${clock}${offsetMinutes === undefined ? '' : formatOffset(offsetMinutes)}`;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
