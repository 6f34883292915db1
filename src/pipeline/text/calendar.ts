/** Days as ISO text ("2025-06-02") and patterns of the words that name months and weekdays. Pure arithmetic: no clock, no zone. */
import { Temporal } from 'temporal-polyfill';
import { remembering } from '../../dataset/remembering.ts';
import { daysInMonth } from '../../dataset/times/calendar-day.ts';
import { twoDigits } from '../../dataset/times/two-digits.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar-words.ts';

/** A calendar day, YYYY-MM-DD. */
export type IsoDay = string;

/** ISO weekday number (Monday 1 … Sunday 7) by lower-case name or abbreviation without stop. */
export const ALL_WEEKDAYS: ReadonlyMap<string, number> = new Map([...WEEKDAYS, ...SHORT_WEEKDAYS]);

const anyOf = (words: ReadonlyMap<string, number>): string =>
  `(?:${[...words.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;

/** Sources of regular expressions, longest form first, without capturing. */
export const MONTH_PATTERN = anyOf(MONTHS);
export const WEEKDAY_PATTERN = anyOf(ALL_WEEKDAYS);
export const FULL_WEEKDAY_PATTERN = anyOf(WEEKDAYS);

/** The day, or undefined when the calendar has no such day. Years are 1000–9999. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return sumOf(`${day} ${days}`);
}

/** The days around a document's own are asked for again and again. */
const sumOf = remembering((sum): IsoDay => {
  const [day = '', days] = sum.split(' ');
  return Temporal.PlainDate.from(day)
    .add({ days: Number(days) })
    .toString();
});

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(day: IsoDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
