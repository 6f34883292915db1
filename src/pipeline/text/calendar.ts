/** Days as ISO text ("2025-06-02") and the words that name months and weekdays. Pure arithmetic: no clock, no zone. */
import { Temporal } from 'temporal-polyfill';
import { remembering } from '../../dataset/remembering.ts';

/** A calendar day, YYYY-MM-DD. */
export type IsoDay = string;

const MONTH_WORDS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const numbered = (words: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(words.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** Month number (1–12) by lower-case name or abbreviation without stop. */
export const MONTHS = numbered(MONTH_WORDS);
/** ISO weekday number (Monday 1 … Sunday 7) by lower-case name or abbreviation without stop. */
export const WEEKDAYS = numbered(WEEKDAY_WORDS);

/** Sources of regular expressions, longest form first, without capturing. */
export const MONTH_PATTERN = `(?:${[...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
export const WEEKDAY_PATTERN = `(?:${[...WEEKDAYS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
/** Full weekday names only: "sat" and "sun" are words of their own in running text. */
export const FULL_WEEKDAY_PATTERN = `(?:${WEEKDAY_WORDS.map((forms) => forms[0]).join('|')})`;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day, or undefined when the calendar has no such day. Years are 1000–9999. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
