/** Words that name units and parts of time, in lower case. Data without logic; calendar-words.ts, time-zones.ts and time-verbs.ts have the rest. */
import type { DayPart, TimeUnit } from '../stage.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { wordSet } from './word-list.ts';

/** "Mondays", "on Sundays". */
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, number]) => [`${name}s`, number]),
);

/** What follows a weekday when it is part of a newspaper's name: "Sunday Times". */
export const AFTER_WEEKDAY_IN_NAMES = wordSet(
  'times telegraph express mirror mail post people star sun herald independent world',
);

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
export const COUNTED_NOUNS = wordSet(`
  people troops soldiers separatists rebels fighters militants insurgents guerrillas policemen officers men women
  children civilians prisoners hostages bodies dead wounded victims refugees residents homes houses buildings vehicles
  tanks drones missiles rockets shells planes aircraft tonnes tons kg km kilometres kilometers miles metres meters
  feet square dollars euros pounds percent per times points votes cases jobs members others`);
