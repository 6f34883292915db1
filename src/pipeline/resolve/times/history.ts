/** Tells histories from news: in a history, a date without a year goes on from the year told last. */
import { calendarDay } from '../../../dataset/times/calendar-day.ts';
import type { TimeExpression, TimeMention } from '../../stage.ts';
import type { Period } from './periods.ts';

/** So many dates of other years make a history, where few are counted from the day of writing. */
const FEWEST_DATES = 5;
const TIMES_MORE = 3;

/** True where dates of years before that of writing outweigh "today", "on Monday" and their like; a bare year is half a date. */
export function tellsHistory(mentions: readonly TimeMention[], writingYear: number | undefined): boolean {
  const expressions = mentions.map((mention) => innermost(mention.parsed.expression));
  const past = expressions.reduce((sum, expression) => sum + pastYears(expression, writingYear), 0);
  const deictic = expressions.filter(countsFromWriting).length;
  return past >= FEWEST_DATES && past >= TIMES_MORE * deictic;
}

/** What a bound, an edge, a range or the day of a clock time is about. */
export function innermost(expression: TimeExpression): TimeExpression {
  switch (expression.kind) {
    case 'edge':
    case 'bound':
      return innermost(expression.of);
    case 'range':
      return innermost(expression.to);
    case 'clock':
    case 'day-part':
      return expression.on ? innermost(expression.on) : expression;
    default:
      return expression;
  }
}

function pastYears(expression: TimeExpression, writingYear: number | undefined): number {
  if (expression.kind !== 'calendar' || expression.year === undefined) return 0;
  if (writingYear !== undefined && expression.year >= writingYear) return 0;
  return expression.month === undefined ? 0.5 : 1;
}

function countsFromWriting(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'weekday':
    case 'part-gone':
      return true;
    case 'unit':
    case 'shift':
      return expression.from === 'writing';
    default:
      return false;
  }
}

/** "For the first time since 1614", "a study of 2004": a year told alone that lies so far off is no new point of the story. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 10;

/** True for a year by itself that a history only looks back or ahead to from the date told before. */
export function looksAside(expression: TimeExpression, period: Period, told: Period | undefined): boolean {
  const date = innermost(expression);
  if (!told || date.kind !== 'calendar' || date.month !== undefined) return false;
  const years = calendarDay(period.first).year - calendarDay(told.first).year;
  return years < -YEARS_BACK || years > YEARS_AHEAD;
}

/** A date that lies farther back than this behind the one told before belongs to the next year: January behind November. */
const FARTHEST_BACK = 200;

/** The year of a date without one that follows the date told before. */
export function inYearGoingOn(inYear: (year: number) => Period | undefined, told: Period): Period | undefined {
  const { year } = calendarDay(told.first);
  const same = inYear(year);
  return same && told.first - same.last > FARTHEST_BACK ? inYear(year + 1) : same;
}
