/** Gives the dates of a chronology their years: their own, that of a heading or title, or that of the entries around. */
import { defined } from '../../../dataset/defined.ts';
import { isoDay, weekdayOf } from '../../text/calendar.ts';
import type { CalendarPart, CalendarSpan } from '../calendar-spans.ts';

/** A date of the list in text order: an entry's, or a heading's that only sets year or month for what follows. */
export interface ListDate {
  readonly date: CalendarSpan;
  /** True for a heading with the year alone: the months begin anew below it. */
  readonly headsYear: boolean;
}

/** From this many months back on, a later entry is of the next year, not out of order. */
const NEW_YEAR_STEP = 6;
/** A step of so many months against the order of the list passes the new year backwards. */
const BACK_STEP = 10;

/**
 * Every date with the year and month that it has in this list. Where nothing states a year and `start` is undefined, the
 * year stays absent.
 * @param start the year of the first date, if it bears none
 */
export function completeDates(dates: readonly ListDate[], start: number | undefined): readonly CalendarSpan[] {
  const newestFirst = runsNewestFirst(dates);
  return walk(dates, start ?? firstYear(dates, newestFirst), newestFirst);
}

function walk(dates: readonly ListDate[], start: number | undefined, newestFirst: boolean): readonly CalendarSpan[] {
  let year = start;
  let month: number | undefined;
  return dates.map(({ date, headsYear }) => {
    const own = date.first;
    const thisMonth = own.month ?? (own.day === undefined ? undefined : month);
    if (own.year !== undefined) year = own.year;
    else if (year !== undefined && month !== undefined && thisMonth !== undefined)
      year = agreeingYear(year + yearStep(month, thisMonth, newestFirst), { ...own, month: thisMonth }, date.weekday);
    month = headsYear ? undefined : thisMonth;
    return completed(date, year, thisMonth);
  });
}

function yearStep(before: number, month: number, newestFirst: boolean): number {
  const step = newestFirst ? month - before : before - month;
  const forward = newestFirst ? -1 : 1;
  if (step >= NEW_YEAR_STEP) return forward;
  return -step >= BACK_STEP ? -forward : 0;
}

/** The year, or one beside it, in which the day has the weekday that is written with it. */
function agreeingYear(year: number, { month, day }: CalendarPart, weekday: number | undefined): number {
  if (weekday === undefined || month === undefined || day === undefined) return year;
  const fits = (one: number): boolean => {
    const iso = isoDay(one, month, day);
    return iso !== undefined && weekdayOf(iso) === weekday;
  };
  return [year, year + 1, year - 1].find(fits) ?? year;
}

function completed(date: CalendarSpan, year: number | undefined, month: number | undefined): CalendarSpan {
  const first = { ...date.first, ...defined({ year, month }) };
  if (!date.last) return { ...date, first };
  const lastMonth = date.last.month ?? month;
  const lastYear =
    date.last.year ??
    (year !== undefined && month !== undefined && lastMonth !== undefined && lastMonth < month ? year + 1 : year);
  const last = {
    ...date.last,
    ...defined({ year: lastYear, month: lastMonth }),
  };
  return { ...date, first, last };
}

/** Counts back from the first date that bears a year to the first of all. */
function firstYear(dates: readonly ListDate[], newestFirst: boolean): number | undefined {
  const at = dates.findIndex(({ date }) => date.first.year !== undefined);
  const stated = dates[at]?.date.first.year;
  if (stated === undefined) return undefined;
  const upTo = dates.slice(0, at + 1).map(({ date, headsYear }) => {
    const { year: _year, ...first } = date.first;
    return { date: { first, end: date.end }, headsYear };
  });
  // below a heading with a year the months begin anew: what stands above it may be of any earlier year
  if (dates[at]?.headsYear === true) return undefined;
  const passed = (walk(upTo, stated, newestFirst).at(-1)?.first.year ?? stated) - stated;
  return stated - passed;
}

/** Newest first when more neighbours step back than forward. */
function runsNewestFirst(dates: readonly ListDate[]): boolean {
  let forward = 0;
  let back = 0;
  for (const [index, { date }] of dates.entries()) {
    const before = dates[index - 1]?.date.first;
    const step = before === undefined ? undefined : stepBetween(before, date.first);
    if (step !== undefined && step > 0) forward++;
    if (step !== undefined && step < 0) back++;
  }
  return back > forward;
}

function stepBetween(before: CalendarPart, after: CalendarPart): number | undefined {
  if (before.year !== undefined && after.year !== undefined && before.year !== after.year)
    return after.year - before.year;
  if (before.month === undefined || after.month === undefined) return undefined;
  if (before.day === undefined || after.day === undefined) return after.month - before.month;
  return (after.month - before.month) * 31 + after.day - before.day;
}
