/** Dates that name their place in the calendar: days, months, years, weekdays, seasons, quarters, decades. */
import { ORDINALS } from '../../lexicon/time-numbers.ts';
import {
  AFTER_WEEKDAY_IN_NAMES,
  AMBIGUOUS_MONTHS,
  AMBIGUOUS_SEASONS,
  COUNTED_NOUNS,
  FIXED_FEASTS,
  MONTHS,
  PLURAL_WEEKDAYS,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../lexicon/time-words.ts';
import type { CalendarExpression, TimeExpression, Which } from '../../stage.ts';
import { readCount, readOrdinal } from './amounts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isCapitalised, isHyphen, isTailOfName, type Tokens, wordAt, wordsBetween } from './tokens.ts';
import { readWhich } from './which.ts';

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

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A year directly behind a month, a season or a quarter: "2025", ", 2025", "of 2025", "'25" is none. */
function readYear(tokens: Tokens, at: number): { readonly year: number; readonly next: number } | undefined {
  const place = wordAt(tokens, at) === ',' || wordAt(tokens, at) === 'of' || wordAt(tokens, at) === 'in' ? at + 1 : at;
  if (tokens[place]?.kind !== 'number' || !YEAR.test(wordAt(tokens, place))) return undefined;
  if (place > at && COUNTED_NOUNS.has(wordAt(tokens, place + 1))) return undefined;
  return { year: Number(wordAt(tokens, place)), next: place + 1 };
}

/** The month that a word names here; a name or verb that only looks like one is none. */
function monthAt(tokens: Tokens, at: number): number | undefined {
  const month = MONTHS.get(wordAt(tokens, at));
  return month !== undefined && isCapitalised(tokens, at) && !isTailOfName(tokens, at) ? month : undefined;
}

/** Skips the full stop of "Feb." where the sentence goes on. */
function afterMonth(tokens: Tokens, at: number): number {
  const abbreviated = wordAt(tokens, at).length <= 4 && wordAt(tokens, at) !== 'june' && wordAt(tokens, at) !== 'july';
  return abbreviated && wordAt(tokens, at + 1) === '.' && tokens[at + 1]?.spaced === false && tokens[at + 2]
    ? at + 2
    : at + 1;
}

interface ReadDay {
  readonly day: number;
  readonly next: number;
}

function readDay(tokens: Tokens, at: number): ReadDay | undefined {
  const token = tokens[at];
  const read =
    token?.kind === 'number' && token.word.length <= 2 && !isTailOfName(tokens, at)
      ? { value: Number(token.word), next: at + 1 }
      : readOrdinal(tokens, at);
  return read && read.value >= 1 && read.value <= 31 ? { day: read.value, next: read.next } : undefined;
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and', '&', ',']);

/** A second day that shares the month of the first: "20 to 30", "3 and 4", "3, 4 and 5", "20–30". */
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

const withYear = (year: { readonly year: number } | undefined): { year?: number } => (year ? { year: year.year } : {});

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

function isCountOfSomething(tokens: Tokens, at: number): boolean {
  return COUNTED_NOUNS.has(wordAt(tokens, at)) || wordAt(tokens, at) === '%';
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in of by since until till from to through before after during last next this late early mid end and or between every each for – -'.split(
    ' ',
  ),
);

/** Short and everyday words count as months only in company; so does a month that begins a sentence. */
function isMonthHere(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!AMBIGUOUS_MONTHS.has(word) && word.length > 4) return true;
  const before = wordAt(tokens, at - 1);
  if (BEFORE_MONTHS.has(before)) return !isCapitalised(tokens, at + 1) || wordAt(tokens, at + 1) === 'i';
  if (word === 'march' || word === 'may' || word.length === 3)
    return wordAt(tokens, at + 1) === "'s" && word === 'march';
  return !isCapitalised(tokens, at - 1) && !isCapitalised(tokens, at + 1);
}

const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in between since of by until till before after from during through early late mid around circa spring summer autumn winter fall fiscal'.split(
    ' ',
  ),
);

/** A number that is a year by its company: "in 2022", "the 2014 referendum", "2014–2022", "(2019)". */
export const year: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'number' || !YEAR.test(word) || isTailOfName(tokens, at)) return undefined;
  const before = wordAt(tokens, at - 1);
  if (before === '$' || before === '€' || before === '£') return undefined;
  const next = wordAt(tokens, at + 1);
  if (COUNTED_NOUNS.has(next) || next === '%' || (next === '.' && tokens[at + 2]?.kind === 'number')) return undefined;
  const second = isHyphen(tokens, at + 1) ? secondYear(tokens, at + 2, Number(word)) : undefined;
  const first: TimeExpression = { kind: 'calendar', year: Number(word) };
  if (second && tokens[at + 1]?.spaced === tokens[at + 2]?.spaced) {
    return { to: at + 3, expression: { kind: 'range', from: first, to: { kind: 'calendar', year: second } } };
  }
  return isYearHere(tokens, at) ? { to: at + 1, expression: first } : undefined;
};

/** "2022" or "22" behind "2014–". */
function secondYear(tokens: Tokens, at: number, first: number): number | undefined {
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'number') return undefined;
  const number = /^\d\d$/.test(word) ? first - (first % 100) + Number(word) : YEAR.test(word) ? Number(word) : 0;
  return number > first && number < first + 200 ? number : undefined;
}

/** What makes the number behind it a count, or a name of something else. */
const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  'about nearly almost some than least most over under up another all these those no number flight page room route'.split(
    ' ',
  ),
);
const PLURAL_LOOKING: ReadonlySet<string> = new Set('was is has as this its his across'.split(' '));

/** A bare number of the last hundred years or the next few is a year unless it counts what follows or belongs to a name. */
function isYearHere(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (BEFORE_YEARS.has(before) || before === '(') return true;
  if (isHyphen(tokens, at - 1)) return BEFORE_YEARS.has(wordAt(tokens, at - 2));
  const year = Number(wordAt(tokens, at));
  if (year < EARLIEST_BARE_YEAR || year > LATEST_BARE_YEAR || BEFORE_COUNTS.has(before)) return false;
  if (before === '' || tokens[at - 1]?.kind !== 'word' || (isCapitalised(tokens, at - 1) && at > 1)) return false;
  if (DETERMINERS.has(before)) return /^\p{L}/u.test(next);
  return !next.endsWith('s') || PLURAL_LOOKING.has(next) || next === "'s";
}

const EARLIEST_BARE_YEAR = 1900;
const LATEST_BARE_YEAR = 2049;
const DETERMINERS: ReadonlySet<string> = new Set(['the', "'s", 'its', 'his', 'her', 'their', 'our']);

/** "nineteen ninety-six", "two thousand and five". */
export const yearInWords: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === 'two' && wordAt(tokens, at + 1) === 'thousand') {
    const and = wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
    const rest = readCount(tokens, and);
    const prefixed = BEFORE_YEARS.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'year';
    return prefixed && and === at + 3 && rest?.value !== undefined && rest.value < 50
      ? { to: rest.next, expression: { kind: 'calendar', year: 2000 + rest.value } }
      : undefined;
  }
  if (word !== 'nineteen' && word !== 'twenty') return undefined;
  const rest = readCount(tokens, at + 1);
  if (rest?.value === undefined || tokens[at + 1]?.kind !== 'word' || rest.value < 10 || rest.value > 99)
    return undefined;
  return { to: rest.next, expression: { kind: 'calendar', year: (word === 'nineteen' ? 1900 : 2000) + rest.value } };
};

/** "the 1990s", "the eighties" is left alone: it may be an age. */
export const decade: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'number' || !/^(?:1[5-9]|20)\d0$/.test(word)) return undefined;
  const tail = at + 1;
  if ((wordAt(tokens, tail) !== 's' && wordAt(tokens, tail) !== "'s") || tokens[tail]?.spaced !== false)
    return undefined;
  const first = Number(word);
  return {
    to: tail + 1,
    expression: { kind: 'years', first, last: first + (first % 100 === 0 && first < 2000 ? 99 : 9) },
  };
};

/** "the 19th century", "the twentieth century". */
export const century: TimeRule = (tokens, at) => {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || ordinal.value < 5 || ordinal.value > 21) return undefined;
  const place = isHyphen(tokens, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  if (wordAt(tokens, place) !== 'century') return undefined;
  return {
    to: place + 1,
    expression: { kind: 'years', first: ordinal.value * 100 - 100, last: ordinal.value * 100 - 1 },
  };
};

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
  if (short !== undefined && !isBesideDate(tokens, to)) return undefined;
  return { to, expression: { kind: 'weekday', weekday: number, ...(which ? { which: which.which } : {}) } };
};

function isBesideDate(tokens: Tokens, at: number): boolean {
  const place = wordAt(tokens, at) === ',' ? at + 1 : at;
  const kind = tokens[place]?.kind;
  if (kind === 'clock' || kind === 'ordinal' || kind === 'numeric-date') return true;
  return monthAt(tokens, place) !== undefined || (kind === 'number' && monthAt(tokens, place + 1) !== undefined);
}

/** "last May", "this September", "last Oct. 23". */
export const whichMonth: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  if (!which) return undefined;
  const month = monthAt(tokens, which.next);
  if (month === undefined) return undefined;
  const after = afterMonth(tokens, which.next);
  const day = readDay(tokens, after);
  const expression: CalendarExpression = { kind: 'calendar', month, which: which.which };
  return day ? { to: day.next, expression: { ...expression, day: day.day } } : { to: which.next + 1, expression };
};

/** "summer 2023", "the spring of 2022", "this summer", "summer". */
export const season: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  const place = which?.next ?? at;
  const word = wordAt(tokens, place);
  const code = SEASONS.get(word);
  if (code === undefined) return undefined;
  const stated = readYear(tokens, place + 1);
  if (stated) return { to: stated.next, expression: { kind: 'season', season: code, year: stated.year } };
  if (which) return { to: place + 1, expression: { kind: 'season', season: code, which: which.which } };
  if (isCapitalised(tokens, place) && (place > 0 || isCapitalised(tokens, place + 1))) return undefined;
  if (AMBIGUOUS_SEASONS.has(word) && !isSeasonHere(tokens, place)) return undefined;
  return { to: place + 1, expression: { kind: 'season', season: code } };
};

function isSeasonHere(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (['in', 'by', 'early', 'late', 'until', 'since'].includes(before)) return wordAt(tokens, at + 1) !== 'of';
  if (before !== 'the') return wordAt(tokens, at + 1) === 'offensive' && wordAt(tokens, at) === 'spring';
  return (
    ['in', 'by', 'during', 'until', 'since', 'over', 'of', 'before'].includes(wordAt(tokens, at - 2)) &&
    wordAt(tokens, at + 1) !== 'of'
  );
}

const HALVES = 2;
const QUARTERS = 4;

/** "the third quarter of 2024", "first half of the year", "Q1 2024", "H2". */
export const partOfYear: TimeRule = (tokens, at) => {
  const letter = wordAt(tokens, at);
  if ((letter === 'q' || letter === 'h') && isCapitalised(tokens, at) && tokens[at + 1]?.spaced === false) {
    const number = Number(wordAt(tokens, at + 1));
    return number >= 1 && number <= (letter === 'q' ? QUARTERS : HALVES)
      ? months(tokens, at + 2, number, letter === 'q' ? QUARTERS : HALVES)
      : undefined;
  }
  const ordinal = letter === 'last' || letter === 'final' ? undefined : ORDINALS.get(letter);
  if (ordinal === undefined) return undefined;
  const place = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const name = wordAt(tokens, place);
  if (name === 'quarter' && ordinal <= QUARTERS) return months(tokens, place + 1, ordinal, QUARTERS);
  if (name !== 'half' || ordinal > HALVES || wordAt(tokens, place + 1) !== 'of') return undefined;
  const yearOf = readYear(tokens, place + 1);
  const unit = wordsBetween(tokens, place + 2, place + 4);
  return yearOf || unit === 'the year' || / year$/.test(unit) ? months(tokens, place + 1, ordinal, HALVES) : undefined;
};

function months(tokens: Tokens, at: number, ordinal: number, parts: number): RuleMatch {
  const size = 12 / parts;
  const span = { first: (ordinal - 1) * size + 1, last: ordinal * size };
  const stated = readYear(tokens, at);
  if (stated) return { to: stated.next, expression: { kind: 'months', ...span, year: stated.year } };
  const place = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const which = readWhich(tokens, place);
  if (which && wordAt(tokens, which.next) === 'year') {
    return { to: which.next + 1, expression: { kind: 'months', ...span, whichYear: which.which } };
  }
  const ofYear = wordsBetween(tokens, at, at + 3) === 'of the year';
  return { to: ofYear ? at + 3 : at, expression: { kind: 'months', ...span } };
}

/** "Christmas", "New Year's Eve". */
export const feast: TimeRule = (tokens, at) => {
  if (!isCapitalised(tokens, at)) return undefined;
  for (const length of [4, 2, 1]) {
    const name = wordsBetween(tokens, at, at + length).replace(" 's", "'s");
    const date = FIXED_FEASTS.get(name);
    if (date) {
      const stated = readYear(tokens, at + length);
      const [month, day] = date;
      return { to: stated?.next ?? at + length, expression: { kind: 'calendar', month, day, ...withYear(stated) } };
    }
  }
  return undefined;
};
