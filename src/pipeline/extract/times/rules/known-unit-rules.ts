/** Units that are known from what was said before: "for the quarter", "the full year", "the latest period", "the week". */
import { UNITS } from '../../../lexicon/time-words.ts';
import type { TimeExpression, TimeUnit } from '../../../stage.ts';
import { afterMonth, monthAt, readDay } from '../words/date-parts.ts';
import type { TimeRule } from './match.ts';
import { endsNoun } from '../words/noun-end.ts';
import { type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';
import { KINDS_OF_YEAR } from './unit-rules.ts';

const KNOWN_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['week', 'month', 'quarter', 'year']);

const ENDINGS: ReadonlySet<string> = new Set(['ended', 'ending']);

/** "The week", "the quarter" by itself, and "the year ended 31 March", "the year to March". */
export const knownUnit: TimeRule = (tokens, at) => {
  if (wordAt(tokens, at - 1) !== 'the') return undefined;
  const described = KINDS_OF_YEAR.has(wordAt(tokens, at));
  const place = described ? at + 1 : at;
  const word = wordAt(tokens, place);
  const unit = UNITS.get(word);
  if (!unit || !KNOWN_UNITS.has(unit) || word.endsWith('s')) return undefined;
  const ended = ENDINGS.has(wordAt(tokens, place + 1)) || isUpToDate(tokens, place + 1);
  const ofDay = unit === 'week' && wordAt(tokens, place + 1) === 'of' && isDateAt(tokens, place + 2);
  if (!ended && !ofDay && !endsNoun(tokens, place + 1)) return undefined;
  // the year that ends with a date is told as a length; the quarter is known by its name
  const expression: TimeExpression =
    ended && unit === 'year' ? { kind: 'duration', amount: { count: 1, unit } } : { kind: 'known-unit', unit };
  return { from: at - 1, to: place + 1, expression };
};

/** "The year to June 2012", "the quarter to 31 March". */
function isUpToDate(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === 'to' && (monthAt(tokens, at + 1) !== undefined || isDateAt(tokens, at + 1));
}

/** "The week of March 6", "the week of 6 March". */
function isDateAt(tokens: Tokens, at: number): boolean {
  const day = monthAt(tokens, at) === undefined ? readDay(tokens, at) : undefined;
  return day ? monthAt(tokens, day.next) !== undefined : readDay(tokens, afterMonth(tokens, at)) !== undefined;
}

const COMPARED: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'equivalent', 'similar']);

/** "The latest period" of a report is the quarter that was spoken of; "the same period last year" lies a year before. */
export const reportedPeriod: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const noun = wordAt(tokens, at + 1);
  if (word === 'latest' && noun === 'period')
    return { to: at + 2, expression: { kind: 'known-unit', unit: 'quarter' } };
  if (!COMPARED.has(word) || (noun !== 'period' && noun !== 'quarter' && noun !== 'month')) return undefined;
  const place = wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2;
  const behind = wordsBetween(tokens, place, place + 3);
  const length = behind.startsWith('last year') ? 2 : behind === 'a year ago' || behind === 'a year earlier' ? 3 : 0;
  return length === 0 ? undefined : { to: place + length, expression: yearBefore };
};

const yearBefore: TimeExpression = {
  kind: 'shift',
  amount: { count: 1, unit: 'year' },
  direction: -1,
  from: 'writing',
};
