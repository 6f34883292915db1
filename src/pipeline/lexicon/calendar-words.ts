/** What English calls months and weekdays, in lower case and without a stop. */
import { wordList, wordSet } from './word-list.ts';

const numbered = (...forms: readonly string[]): ReadonlyMap<string, number> =>
  new Map(forms.flatMap((form, index) => wordList(form).map((word) => [word, index + 1] as const)));

/** Month by its full name, January 1. */
export const FULL_MONTHS = numbered(
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
);

/** Month by full name or abbreviation, January 1: see AMBIGUOUS_MONTHS. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...FULL_MONTHS,
  ...numbered('jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'),
]);

/** Months that are everyday words or names too: in running text they count only beside a number, a preposition or another time word. */
export const AMBIGUOUS_MONTHS = wordSet('march may jan mar jun jul dec april june august');

/** ISO weekday by its full name, Monday 1. */
export const WEEKDAYS = numbered('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');

/** ISO weekday by abbreviation: in running text, where "sat" and "sun" are words, it counts only beside a date or a clock time. */
export const SHORT_WEEKDAYS = numbered('mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun');
