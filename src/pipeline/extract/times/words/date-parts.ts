/** Parts of dates: years, months and days of the month as words and numbers. */
import { MONTHS } from '../../../lexicon/calendar-words.ts';
import { COUNTED_NOUNS } from '../../../lexicon/time-words.ts';
import { readOrdinal } from './amounts.ts';
import { isCapitalised, isHyphen, isTailOfName, type Tokens, wordAt } from './tokens.ts';
import { YEAR } from './year-digits.ts';

/** A year directly behind a month, a season or a quarter: "2025", ", 2025", "of 2025", "'25" is none. */
export function readYear(tokens: Tokens, at: number): { readonly year: number; readonly next: number } | undefined {
  const place = wordAt(tokens, at) === ',' || wordAt(tokens, at) === 'of' || wordAt(tokens, at) === 'in' ? at + 1 : at;
  if (tokens[place]?.kind !== 'number' || !YEAR.test(wordAt(tokens, place))) return undefined;
  if (place > at && COUNTED_NOUNS.has(wordAt(tokens, place + 1))) return undefined;
  return { year: Number(wordAt(tokens, place)), next: place + 1 };
}

/** The month that a word names here; a name or verb that only looks like one is none. */
export function monthAt(tokens: Tokens, at: number): number | undefined {
  const month = MONTHS.get(wordAt(tokens, at));
  if (month === undefined || !isCapitalised(tokens, at)) return undefined;
  // "January-March" holds two months, "Mid-March" one; "Anne-May" none
  return isTailOfName(tokens, at) && !MONTHS.has(wordAt(tokens, at - 2)) ? undefined : month;
}

/** Skips the full stop of "Feb." where the sentence goes on. */
export function afterMonth(tokens: Tokens, at: number): number {
  const abbreviated = wordAt(tokens, at).length <= 4 && wordAt(tokens, at) !== 'june' && wordAt(tokens, at) !== 'july';
  return abbreviated && wordAt(tokens, at + 1) === '.' && tokens[at + 1]?.spaced === false && tokens[at + 2]
    ? at + 2
    : at + 1;
}

export interface ReadDay {
  readonly day: number;
  readonly next: number;
}

export function readDay(tokens: Tokens, at: number): ReadDay | undefined {
  const token = tokens[at];
  const read =
    token?.kind === 'number' && token.word.length <= 2 && (!isTailOfName(tokens, at) || endsRange(tokens, at))
      ? { value: Number(token.word), next: at + 1 }
      : readOrdinal(tokens, at);
  return read && read.value >= 1 && read.value <= 31 ? { day: read.value, next: read.next } : undefined;
}

/** "14 August-24 August": behind a month and its hyphen the next date begins. */
function endsRange(tokens: Tokens, at: number): boolean {
  return isHyphen(tokens, at - 1) && monthAt(tokens, at - 2) !== undefined && monthAt(tokens, at + 1) !== undefined;
}

export const withYear = (year: { readonly year: number } | undefined): { year?: number } =>
  year ? { year: year.year } : {};
