/** Words that name units and parts of time, in lower case. Data without logic; time-zones.ts and time-verbs.ts have the rest. */
import type { DayPart, TimeUnit } from '../stage.ts';

/** Full names and, where a number stands beside them, abbreviations: see AMBIGUOUS_MONTHS. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Months that are everyday words or names too: they count only beside a number, a preposition or another time word. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'jan',
  'mar',
  'jun',
  'jul',
  'dec',
  'april',
  'june',
  'august',
]);

/** ISO weekdays, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Short weekdays: they count only beside a date or a clock time. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** "Mondays", "on Sundays". */
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, number]) => [`${name}s`, number]),
);

/** What follows a weekday when it is part of a newspaper's name: "Sunday Times". */
export const AFTER_WEEKDAY_IN_NAMES: ReadonlySet<string> = new Set([
  'times',
  'telegraph',
  'express',
  'mirror',
  'mail',
  'post',
  'people',
  'star',
  'sun',
  'herald',
  'independent',
  'world',
]);

export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['secs', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['fortnights', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** How many of their unit these words hold. */
export const UNIT_FACTORS: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['fortnights', 2],
]);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['dawn', 'morning'],
  ['daybreak', 'morning'],
  ['sunrise', 'morning'],
  ['midday', 'midday'],
  ['lunchtime', 'midday'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['nightfall', 'evening'],
  ['night', 'night'],
  ['overnight', 'overnight'],
]);

/** Seasons by EDTF code. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

/** Seasons that are verbs and other nouns too: they count only behind "the", "this", "last", a preposition or before a year. */
export const AMBIGUOUS_SEASONS: ReadonlySet<string> = new Set(['spring', 'fall']);

/** Nouns that are counted: a number in front of them is no year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  'people',
  'troops',
  'soldiers',
  'men',
  'women',
  'children',
  'civilians',
  'prisoners',
  'hostages',
  'bodies',
  'dead',
  'wounded',
  'victims',
  'refugees',
  'residents',
  'homes',
  'houses',
  'buildings',
  'vehicles',
  'tanks',
  'drones',
  'missiles',
  'rockets',
  'shells',
  'planes',
  'aircraft',
  'tonnes',
  'tons',
  'kg',
  'km',
  'kilometres',
  'kilometers',
  'miles',
  'metres',
  'meters',
  'feet',
  'square',
  'dollars',
  'euros',
  'pounds',
  'percent',
  'per',
  'times',
  'points',
  'votes',
  'cases',
  'jobs',
  'members',
  'others',
]);
