/** Weekdays. */
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import { AFTER_WEEKDAY_IN_NAMES, PLURAL_WEEKDAYS } from '../../../lexicon/time-words.ts';
import { monthAt } from '../words/date-parts.ts';
import type { TimeRule } from './match.ts';
import { isCapitalised, type Tokens, wordAt } from '../words/tokens.ts';
import { readWhich } from '../words/which.ts';

/** "Monday", "last Monday", "Mondays", "Mon" before a date or a time. */
export const weekday: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  const place = which?.next ?? at;
  if (!isCapitalised(tokens, place)) return undefined;
  const word = wordAt(tokens, place);
  const plural = PLURAL_WEEKDAYS.get(word);
  if (plural !== undefined && !which)
    return { to: place + 1, expression: { kind: 'set', unit: 'week', weekday: plural } };
  const full = WEEKDAYS.get(word);
  const short = full === undefined ? SHORT_WEEKDAYS.get(word) : undefined;
  const number = full ?? short;
  if (number === undefined) return undefined;
  if (full !== undefined && isCapitalised(tokens, place + 1) && AFTER_WEEKDAY_IN_NAMES.has(wordAt(tokens, place + 1))) {
    return { to: place + 2 };
  }
  const to = short !== undefined && wordAt(tokens, place + 1) === '.' ? place + 2 : place + 1;
  // "said that Monday's strike": the word opens a clause
  if (which !== undefined && wordAt(tokens, at) === 'that' && /^['’]s?$/u.test(wordAt(tokens, to))) return undefined;
  if (short !== undefined && !isBesideDate(tokens, to)) return undefined;
  return { to, expression: { kind: 'weekday', weekday: number, ...(which ? { which: which.which } : {}) } };
};

function isBesideDate(tokens: Tokens, at: number): boolean {
  const place = wordAt(tokens, at) === ',' ? at + 1 : at;
  const kind = tokens[place]?.kind;
  if (kind === 'clock' || kind === 'ordinal' || kind === 'numeric-date') return true;
  return monthAt(tokens, place) !== undefined || (kind === 'number' && monthAt(tokens, place + 1) !== undefined);
}
