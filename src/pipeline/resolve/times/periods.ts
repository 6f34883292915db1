/** Stretches of whole days with the EDTF text that names them best. */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../../../dataset/times/calendar-day.ts';
import { formatEdtfDay, formatEdtfMonth, formatEdtfYear } from '../../../dataset/times/edtf.ts';
import type { Edtf } from '../../../dataset/records/records.ts';

export interface Period {
  /** Day number (see calendar-day.ts); -Infinity when open. */
  readonly first: number;
  /** Inclusive; Infinity when open. */
  readonly last: number;
  /** Without qualifiers. */
  readonly edtf: Edtf;
}

export function dayPeriod(day: number): Period {
  return { first: day, last: day, edtf: formatEdtfDay(day) };
}

/** Undefined for a day that the calendar does not have. */
export function datePeriod(year: number, month: number, day: number): Period | undefined {
  return day <= daysInMonth(year, month) ? dayPeriod(dayNumber(year, month, day)) : undefined;
}

/** `month` may lie outside 1–12. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  const date = calendarDay(first);
  return { first, last: dayNumber(year, month + 1, 1) - 1, edtf: formatEdtfMonth(date.year, date.month) };
}

export function yearPeriod(year: number): Period {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1, edtf: formatEdtfYear(year) };
}

/** A northern season by its EDTF code, 21 spring to 24 winter, which runs into the next year. */
export function seasonPeriod(year: number, code: number): Period {
  const month = (code - 20) * 3;
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
    edtf: formatEdtfMonth(year, code),
  };
}

/** Monday to Sunday around a day. */
export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1;
  return daysPeriod(monday, monday + 6);
}

/** Saturday and Sunday of the week around a day. */
export function weekendPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1;
  return daysPeriod(monday + 5, monday + 6);
}

export function daysPeriod(first: number, last: number): Period {
  return first === last ? dayPeriod(first) : { first, last, edtf: `${formatEdtfDay(first)}/${formatEdtfDay(last)}` };
}

/** From the start of one to the end of the other, each named as it was; undefined when it would run backwards. */
export function spanning(from: Period, to: Period): Period | undefined {
  if (from.first > to.last) return undefined;
  const [start = ''] = from.edtf.split('/');
  const end = to.edtf.split('/').at(-1) ?? '';
  return { first: from.first, last: to.last, edtf: start === end ? start : `${start}/${end}` };
}

/** Everything up to the end of a period: "../2025-06-30". */
export function upTo(period: Period): Period {
  return { first: Number.NEGATIVE_INFINITY, last: period.last, edtf: `../${period.edtf.split('/').at(-1) ?? ''}` };
}

/** Everything from the start of a period: "2025-06-02/..". */
export function onwardsFrom(period: Period): Period {
  return { first: period.first, last: Number.POSITIVE_INFINITY, edtf: `${period.edtf.split('/')[0] ?? ''}/..` };
}

/** Both ends moved by whole days. */
export function shiftDays(period: Period, days: number): Period {
  return daysPeriod(period.first + days, period.last + days);
}

/** The same day so many months later or earlier, at the latest the month's last. */
export function addMonths(day: number, months: number): number {
  const date = calendarDay(day);
  const first = calendarDay(dayNumber(date.year, date.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

export function lengthInDays(period: Period): number {
  return period.last - period.first + 1;
}
