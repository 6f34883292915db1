/** Values of dates that name their place in the calendar, missing years and months found from the context. */
import { calendarDay, weekdayOf } from '../../../dataset/times/calendar-day.ts';
import type { CalendarExpression, CountedFrom, TimeExpression, Which } from '../../stage.ts';
import { countedFrom, type TimeContext, writingDay } from './context.ts';
import { MOVABLE_FEASTS } from '../../lexicon/feasts.ts';
import { feastDay } from './movable-feasts.ts';
import { inYearGoingOn } from './history.ts';
import { counted, type Outcome, stated } from './outcome.ts';
import {
  datePeriod,
  dayPeriod,
  monthPeriod,
  type Period,
  seasonPeriod,
  spanning,
  weekPeriod,
  yearPeriod,
} from './periods.ts';

/** A past date may lie this many days ahead, and a future one this many behind, before another year is taken. */
const AHEAD_OF_PAST = 45;
const DAY_AHEAD_OF_PAST = 90;
const BEHIND_FUTURE = 150;

export function calendarValue(expression: CalendarExpression, context: TimeContext): Outcome {
  const { year, month, day } = expression;
  if (month === undefined) {
    if (day !== undefined) return stated('day of the month', dayOfMonth(day, expression.whichMonth ?? 0, context));
    return year === undefined ? stated('year', undefined) : withUse(year, stated('year', yearPeriod(year)));
  }
  const inYear = (of: number): Period | undefined =>
    day === undefined ? monthPeriod(of, month) : datePeriod(of, month, day);
  if (year !== undefined) return withUse(year, stated('date', inYear(year)));
  const beside = besideAnother('date', expression, inYear, context);
  if (beside) return beside;
  return stated('date without year', inLikelyYear(inYear, context));
}

/** What lies before our era is background to the conflicts that are told: no event stands there. */
function withUse(year: number, outcome: Outcome): Outcome {
  return year < 1 ? { ...outcome, use: 'background' } : outcome;
}

/** The day in the month of writing, or the month before or after as the tense asks. */
function dayOfMonth(day: number, which: Which, context: TimeContext): Period | undefined {
  const here = context.told[0]?.first ?? writingDay(context);
  if (here === undefined || !Number.isFinite(here)) return undefined;
  const date = calendarDay(here);
  const month = monthPeriod(date.year, date.month + which).first;
  const target = calendarDay(month);
  return datePeriod(target.year, target.month, day);
}

/**
 * The year of a date without one: in a history, it goes on from the date told last; elsewhere it is that of a date told
 * just before, when this one follows from it; else the year in which
 * it lies nearest to the day of writing, unless the tense says otherwise; else the last year told.
 */
function inLikelyYear(inYear: (year: number) => Period | undefined, context: TimeContext): Period | undefined {
  if (context.goesOnFrom) return inYearGoingOn(inYear, context.goesOnFrom);
  const now = writingDay(context);
  if (now === undefined) return context.yearTold === undefined ? undefined : inYear(context.yearTold);
  const { year } = calendarDay(now);
  const likely = byTense(inYear, context, now, year);
  const { yearHere } = context;
  const apart = likely === undefined ? Number.POSITIVE_INFINITY : distance(likely, now);
  if (yearHere !== undefined && yearHere !== year && context.tense !== 'future' && apart > AHEAD_OF_PAST) {
    return inYear(yearHere) ?? likely;
  }
  return likely;
}

function byTense(
  inYear: (year: number) => Period | undefined,
  context: TimeContext,
  now: number,
  year: number,
): Period | undefined {
  const same = inYear(year);
  if (context.tense === 'past' && same) {
    const isDay = same.first === same.last;
    const next = inYear(year + 1);
    if (isDay && !context.isFirm && next && next.first - now <= AHEAD_OF_PAST) return next;
    return same.first - now > (isDay ? DAY_AHEAD_OF_PAST : AHEAD_OF_PAST) ? inYear(year - 1) : same;
  }
  if (context.tense === 'future' && same) return now - same.last > BEHIND_FUTURE ? inYear(year + 1) : same;
  const candidates = [same, inYear(year - 1), inYear(year + 1)].filter((period) => period !== undefined);
  return nearestTo(now, candidates);
}

function nearestTo(day: number, periods: readonly Period[]): Period | undefined {
  return periods.toSorted((a, b) => distance(a, day) - distance(b, day))[0];
}

function distance(period: Period, day: number): number {
  if (day < period.first) return period.first - day;
  return day > period.last ? day - period.last : 0;
}

/** "Last May", "May last year": counted from the time of writing or from the date told last. */
function besideAnother(
  what: string,
  expression: { readonly which?: Which; readonly whichYear?: Which; readonly from?: CountedFrom },
  inYear: (year: number) => Period | undefined,
  context: TimeContext,
): Outcome | undefined {
  const { which, whichYear, from } = expression;
  if (which === undefined && whichYear === undefined) return undefined;
  const anchor = countedFrom(from, context);
  if (!anchor) return counted(`${what} beside another`, undefined, undefined);
  return which === undefined
    ? counted(`${what} in a year beside`, inYear(calendarDay(anchor.last).year + (whichYear ?? 0)), anchor)
    : counted(`${what} beside another`, whichOf(which, inYear, anchor.last, context), anchor);
}

const HALF_A_YEAR = 183;

/**
 * The latest one that is over, the one that runs, the first to begin. When none runs, "this" is the nearer one, or the one
 * that the tense leaves: "gathered pace this spring", written in June.
 */
function whichOf(
  which: Which,
  inYear: (year: number) => Period | undefined,
  now: number,
  { tense }: TimeContext,
): Period | undefined {
  const { year } = calendarDay(now);
  const candidates = [year - 1, year, year + 1].map(inYear).filter((period) => period !== undefined);
  if (which === -1) return candidates.findLast((period) => period.last < now);
  if (which === 1) return candidates.find((period) => period.first > now);
  const running = candidates.find((period) => period.first <= now && period.last >= now);
  if (running !== undefined) return running;
  const gone = candidates.filter((period) => period.last < now);
  const ahead = candidates.filter((period) => period.first > now);
  const thisYear = candidates.filter(({ first, last }) => [first, last].some((day) => calendarDay(day).year === year));
  const left = nearestTo(now, tense === 'past' ? gone : tense === 'future' ? ahead : thisYear);
  return left && distance(left, now) <= HALF_A_YEAR ? left : nearestTo(now, thisYear);
}

export function seasonValue(expression: Extract<TimeExpression, { kind: 'season' }>, context: TimeContext): Outcome {
  const inYear = (year: number): Period => seasonPeriod(year, expression.season);
  if (expression.year !== undefined) return stated('season', inYear(expression.year));
  const beside = besideAnother('season', expression, inYear, context);
  if (beside) return beside;
  return { ...counted('season without year', inLikelyYear(inYear, context), context.writing?.days), use: 'stretch' };
}

/** Undefined for a name that the lexicon does not have. */
export function feastValue(expression: Extract<TimeExpression, { kind: 'feast' }>, context: TimeContext): Outcome {
  const feast = MOVABLE_FEASTS.get(expression.name);
  if (!feast) return stated('feast', undefined);
  const inYear = (year: number): Period => dayPeriod(feastDay(feast, year));
  if (expression.year !== undefined) return stated('feast', inYear(expression.year));
  return besideAnother('feast', expression, inYear, context) ?? stated('feast', inLikelyYear(inYear, context));
}

export function monthsValue(expression: Extract<TimeExpression, { kind: 'months' }>, context: TimeContext): Outcome {
  const inYear = (year: number): Period | undefined =>
    spanning(monthPeriod(year, expression.first), monthPeriod(year, expression.last));
  if (expression.year !== undefined) return stated('part of a year', inYear(expression.year));
  const beside = besideAnother('part of a year', expression, inYear, context);
  if (beside) return beside;
  return counted('part of a year', inLikelyYear(inYear, context), context.writing?.days);
}

/** Which number is the month: American clocks put it first, and a number over twelve is never one. */
export function numericDateValue(
  expression: Extract<TimeExpression, { kind: 'numeric-date' }>,
  context: TimeContext,
): Outcome {
  const { first, second, year } = expression;
  const monthFirst = second > 12 || (first <= 12 && AMERICAN.has(context.zone));
  const period = monthFirst ? datePeriod(year, first, second) : datePeriod(year, second, first);
  return stated(monthFirst ? 'numeric date, month first' : 'numeric date, day first', period);
}

const AMERICAN: ReadonlySet<string> = new Set(
  ['New_York', 'Detroit', 'Chicago', 'Denver', 'Phoenix', 'Los_Angeles', 'Anchorage'].map((city) => `America/${city}`),
);

/** The days after an entry of a chronology in which it tells what became known: "28 March: …, state media said on Saturday". */
const FOLLOW_UP = 3;

/** So near, a weekday that no verb of its own dates is rather meant than the one before it, five or six days off. */
const NEAR_WEEKDAY = 2;

function isToCome(back: number, ahead: number, { tense, isFirm }: TimeContext): boolean {
  if (tense === undefined) return ahead === 1;
  if (isFirm) return tense === 'future';
  return tense === 'future' ? ahead < back : back > 0 && ahead <= NEAR_WEEKDAY;
}

/** A weekday: the last one where the verb tells the past or nothing, the next one where it tells the future. */
export function weekdayValue(expression: Extract<TimeExpression, { kind: 'weekday' }>, context: TimeContext): Outcome {
  const now = writingDay(context);
  if (now === undefined) return counted('weekday', undefined, undefined);
  const anchor = context.writing?.days;
  const { weekday, which, week } = expression;
  if (week !== undefined)
    return counted('weekday of a week', dayPeriod(weekPeriod(now + 7 * week).first + weekday - 1), anchor);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  if (which === -1) return counted('last weekday', dayPeriod(now - (back === 0 ? 7 : back)), anchor);
  if (which === 1) return counted('next weekday', dayPeriod(now + (ahead === 0 ? 7 : ahead)), anchor);
  if (context.isEntry && context.tense !== 'future' && ahead <= FOLLOW_UP)
    return counted('weekday behind the entry', dayPeriod(now + ahead), anchor);
  const future = which === undefined ? isToCome(back, ahead, context) : which === 0 && context.tense !== 'past';
  return counted(future ? 'weekday to come' : 'weekday gone', dayPeriod(future ? now + ahead : now - back), anchor);
}
