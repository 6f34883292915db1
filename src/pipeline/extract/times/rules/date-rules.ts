/** Dates with a month: "24 February 2022", "June 2-5", "last May", "2025-06-02". */
import { AMBIGUOUS_MONTHS, FULL_MONTHS } from '../../../lexicon/calendar-words.ts';
import { COUNTED_NOUNS } from '../../../lexicon/time-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { CalendarExpression, TimeExpression, Which } from '../../../stage.ts';
import { afterMonth, monthAt, readDay, type ReadDay, readYear, withYear } from '../words/date-parts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isCapitalised, isHyphen, type Tokens, wordAt } from '../words/tokens.ts';
import { readWhich } from '../words/which.ts';

/** "2025-06-02", "2025-06-02T10:00Z". */
export const isoDate: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'iso') return undefined;
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d):(\d\d)(?::\d\d)?(z|[+-]\d\d:\d\d)?)?$/.exec(token.word);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date: CalendarExpression = { kind: 'calendar', year, month, day };
  if (found[4] === undefined) return { to: at + 1, expression: date };
  const zone = found[6] === undefined ? {} : { zone: { offsetMinutes: isoOffset(found[6]) } };
  return {
    to: at + 1,
    expression: { kind: 'clock', hour: Number(found[4]), minute: Number(found[5]), on: date, ...zone },
  };
};

function isoOffset(text: string): number {
  if (text === 'z') return 0;
  return (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6)));
}

/** "2/6/2025", "02.06.2025"; a point is always day.month. */
export const numericDate: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'numeric-date') return undefined;
  const [first, second, last] = token.word.split(/[./-]/).map(Number) as [number, number, number];
  const year = last < 100 ? 2000 + last : last;
  if (first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return undefined;
  if (token.word.includes('.')) {
    return second > 12 ? undefined : { to: at + 1, expression: { kind: 'calendar', year, month: second, day: first } };
  }
  return { to: at + 1, expression: { kind: 'numeric-date', first, second, year } };
};

const RANGE_WORDS = wordSet('to until till through and & , /');

/** A second day that shares the month of the first: "20 to 30", "3 and 4", "3, 4 and 5", "20–30", "14/15". */
function readLastDay(tokens: Tokens, first: ReadDay): ReadDay {
  let last = first;
  for (let listed = 0; listed < 6; listed++) {
    if (!RANGE_WORDS.has(wordAt(tokens, last.next)) && !isHyphen(tokens, last.next)) return last;
    const skipped = wordAt(tokens, last.next + 1) === 'the' ? 2 : 1;
    const day = readDay(tokens, last.next + skipped);
    if (!day || day.day <= last.day) return last;
    last = day;
  }
  return last;
}

function days(first: ReadDay, last: ReadDay, rest: Omit<CalendarExpression, 'kind' | 'day'>): TimeExpression {
  const from: CalendarExpression = { kind: 'calendar', ...rest, day: first.day };
  return first.day === last.day ? from : { kind: 'range', from, to: { ...from, day: last.day } };
}

/** "24 February 2022", "the 20th to 30th of June", "3 and 4 May", "20th of this month". */
export const dayThenMonth: TimeRule = (tokens, at) => {
  const first = readDay(tokens, at);
  if (!first) return undefined;
  const last = readLastDay(tokens, first);
  for (const end of last === first ? [first] : [last, first]) {
    const month = end.next + (wordAt(tokens, end.next) === 'of' ? 1 : 0);
    const number = monthAt(tokens, isHyphen(tokens, month) ? month + 1 : month);
    if (number !== undefined) {
      const after = afterMonth(tokens, isHyphen(tokens, month) ? month + 1 : month);
      const year = readYear(tokens, isHyphen(tokens, after) ? after + 1 : after);
      const to = year?.next ?? (wordAt(tokens, after - 1) === '.' && !year ? after - 1 : after);
      return { to, expression: days(first, end, { month: number, ...withYear(year) }) };
    }
    const which = wordAt(tokens, month - 1) === 'of' ? readMonthUnit(tokens, month) : undefined;
    if (which) return { to: which.next, expression: days(first, end, { whichMonth: which.which }) };
  }
  return ordinalAlone(tokens, at, first);
};

function readMonthUnit(tokens: Tokens, at: number): { readonly which: Which; readonly next: number } | undefined {
  const which = readWhich(tokens, at);
  if (which && wordAt(tokens, which.next) === 'month') return { which: which.which, next: which.next + 1 };
  return wordAt(tokens, at) === 'the' && wordAt(tokens, at + 1) === 'month' ? { which: 0, next: at + 2 } : undefined;
}

/** "on the 20th": a day whose month the story tells. */
function ordinalAlone(tokens: Tokens, at: number, day: ReadDay): RuleMatch | undefined {
  if (tokens[at]?.kind !== 'ordinal' || wordAt(tokens, at - 1) !== 'the') return undefined;
  if (!['on', 'until', 'by', 'from', 'since'].includes(wordAt(tokens, at - 2))) return undefined;
  const after = tokens[day.next];
  if (after?.kind === 'word' && !['and', 'in', 'at', 'to', 'when', 'with', 'he', 'she', 'they'].includes(after.word))
    return undefined;
  return { to: day.next, expression: { kind: 'calendar', day: day.day, whichMonth: 0 } };
}

/** "February 24, 2022", "Feb. 24", "June 2 to 5", "May 2025", "last May", "March". */
export const monthThenDay: TimeRule = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const after = afterMonth(tokens, at);
  const place = wordAt(tokens, after) === 'the' ? after + 1 : after;
  const first = readDay(tokens, isHyphen(tokens, place) && tokens[place]?.spaced === false ? place + 1 : place);
  if (first && !isCountOfSomething(tokens, first.next)) {
    const last = readLastDay(tokens, first);
    const end = last !== first && monthAt(tokens, last.next) !== undefined ? first : last;
    const year = readYear(tokens, end.next);
    return { to: year?.next ?? end.next, expression: days(first, end, { month, ...withYear(year) }) };
  }
  const year = readYear(tokens, after);
  if (year) return { to: year.next, expression: { kind: 'calendar', month, year: year.year } };
  if (!isMonthHere(tokens, at)) return undefined;
  return { to: at + 1, expression: { kind: 'calendar', month } };
};

/** "June 2–early July" */
const SHADES: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

/** "In March 12 tanks", "in May the 11-nation group": the number counts what follows. */
function isCountOfSomething(tokens: Tokens, at: number): boolean {
  const isTied = isHyphen(tokens, at) && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
  const counts =
    isTied &&
    tokens[at + 1]?.kind === 'word' &&
    monthAt(tokens, at + 1) === undefined &&
    !SHADES.has(wordAt(tokens, at + 1));
  return counts || COUNTED_NOUNS.has(wordAt(tokens, at)) || wordAt(tokens, at) === '%';
}

const BEFORE_MONTHS = wordSet(`
  in of by since until till from to through before after during last next this late early mid end and or between every
  each for – -`);

/** Short and everyday words count as months only in company; so does a month that begins a sentence. */
function isMonthHere(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!AMBIGUOUS_MONTHS.has(word) && word.length > 4) return true;
  const before = wordAt(tokens, at - 1);
  // "In April Kenyan troops": nobody is in a person of that name
  if (before === 'in' && FULL_MONTHS.has(word) && wordAt(tokens, at + 1) !== "'s") return true;
  if (BEFORE_MONTHS.has(before)) return !isCapitalised(tokens, at + 1) || wordAt(tokens, at + 1) === 'i';
  if (word === 'march' || word === 'may')
    return (wordAt(tokens, at + 1) === "'s" && word === 'march') || describesNoun(tokens, at);
  if (word.length === 3) return false;
  return !isCapitalised(tokens, at - 1) && !isCapitalised(tokens, at + 1);
}

/** "The March vote", "its May offensive", and not "the March on Rome", "the May of 1968". */
function describesNoun(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  const isNoun = next?.kind === 'word' && /^\p{Ll}{3,}$/u.test(next.raw) && !NO_NOUN_BEHIND.has(next.word);
  return isNoun && isCapitalised(tokens, at) && BEFORE_NOUNS.has(wordAt(tokens, at - 1));
}

const BEFORE_NOUNS = wordSet('the a its their his her that this');
const NO_NOUN_BEHIND = wordSet('for from was were has have had will that and but which who with against through into');

/** "last May", "this September", "last Oct. 23". */
export const whichMonth: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  if (!which) return undefined;
  const month = monthAt(tokens, which.next);
  if (month === undefined) return undefined;
  const after = afterMonth(tokens, which.next);
  const day = readDay(tokens, after);
  const expression: CalendarExpression = { kind: 'calendar', month, which: which.which, from: which.from };
  return day ? { to: day.next, expression: { ...expression, day: day.day } } : { to: which.next + 1, expression };
};
