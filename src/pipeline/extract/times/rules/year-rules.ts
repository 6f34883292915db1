/** Years, decades and centuries. */
import { COUNTED_NOUNS } from '../../../lexicon/time-words.ts';
import { wordList, wordSet } from '../../../lexicon/word-list.ts';
import type { TimeExpression } from '../../../stage.ts';
import { readCount, readOrdinal } from '../words/amounts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isCapitalised, isHyphen, isTailOfName, type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';
import { YEAR } from '../words/year-digits.ts';

const BEFORE_YEARS = wordSet(`
  in between since of by until till before after from during through early late mid around circa spring summer autumn
  winter fall fiscal`);

/** A number that is a year by its company: "in 2022", "the 2014 referendum", "2014–2022", "(2019)". */
export const year: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'number' || isTailOfName(tokens, at)) return undefined;
  const last = lastYear(tokens, at);
  if (last !== undefined) return { to: at + 1, expression: { kind: 'calendar', year: last } };
  if (!YEAR.test(word) || isAmount(tokens, at)) return undefined;
  if (lastYear(tokens, at + 2) === undefined && !isYearHere(tokens, at)) return undefined;
  return withItsWords(tokens, at, { kind: 'calendar', year: Number(word) });
};

/** "$2,000", "2000 troops", "1999.5", "1950 %". */
function isAmount(tokens: Tokens, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  const isDecimal = next === '.' && tokens[at + 2]?.kind === 'number';
  return MONEY_SIGNS.has(wordAt(tokens, at - 1)) || COUNTED_NOUNS.has(next) || next === '%' || isDecimal;
}

const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£']);

/** "The year 2022", "fiscal 2022", "the 2022 quarter". */
function withItsWords(tokens: Tokens, at: number, expression: TimeExpression): RuleMatch {
  const before = wordAt(tokens, at - 1);
  if (wordAt(tokens, at - 2) === 'the' && before === 'year') return { from: at - 2, to: at + 1, expression };
  const named = before === 'the' && ['period', 'quarter'].includes(wordAt(tokens, at + 1)) ? 1 : 0;
  return { from: at - (before === 'fiscal' ? 1 : named), to: at + 1 + named, expression };
}

/** The year that "2022" or "22" stands for behind "2014–": the two are joined later, as the ends of any range. */
function lastYear(tokens: Tokens, at: number): number | undefined {
  const word = wordAt(tokens, at);
  const first = Number(wordAt(tokens, at - 2));
  if (tokens[at]?.kind !== 'number' || !isHyphen(tokens, at - 1) || !YEAR.test(wordAt(tokens, at - 2)))
    return undefined;
  if (tokens[at - 1]?.spaced !== tokens[at]?.spaced) return undefined;
  const number = /^\d\d$/.test(word) ? first - (first % 100) + Number(word) : YEAR.test(word) ? Number(word) : 0;
  return number > first && number < first + 200 ? number : undefined;
}

/** What makes the number behind it a count, or a name of something else. */
const BEFORE_COUNTS = wordSet(`
  about nearly almost some than least most over under up another all these those no number flight page room route`);

const PLURAL_LOOKING = wordSet('was is has as this its his across');

const EARLIEST_BARE_YEAR = 1900;

const LATEST_BARE_YEAR = 2049;

const DETERMINERS: ReadonlySet<string> = new Set(['the', "'s", 'its', 'his', 'her', 'their', 'our']);

/** "1782 and 1783", "2014, 2015 and 2016". */
const YEAR_LISTS: ReadonlySet<string> = new Set(['and', 'or', ',']);

/** Whether a number is a year: by the word before it, or by itself. */
function isYearHere(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (BEFORE_YEARS.has(before) || before === '(' || before === 'year') return true;
  if (YEAR_LISTS.has(before) && YEAR.test(wordAt(tokens, at - 2))) return true;
  if (before === '' && [':', ''].includes(wordAt(tokens, at + 1))) return true;
  return isHyphen(tokens, at - 1) ? BEFORE_YEARS.has(wordAt(tokens, at - 2)) : isBareYear(tokens, at);
}

/** A bare number of the last hundred years or the next few is a year unless it counts what follows or belongs to a name. */
function isBareYear(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  const number = Number(wordAt(tokens, at));
  if (number < EARLIEST_BARE_YEAR || number > LATEST_BARE_YEAR || BEFORE_COUNTS.has(before)) return false;
  if (before === '' || tokens[at - 1]?.kind !== 'word' || (isCapitalised(tokens, at - 1) && at > 1)) return false;
  if (DETERMINERS.has(before)) return /^\p{L}/u.test(next);
  return !next.endsWith('s') || PLURAL_LOOKING.has(next) || next === "'s";
}

/** "490 BC", "in 264 B.C.", "146 BCE"; a year is counted as astronomers do, with a year 0. */
export const yearBeforeChrist: TimeRule = (tokens, at) => {
  const digits = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'number' || !/^\d{1,4}$/.test(digits) || digits === '0') return undefined;
  const era = wordAt(tokens, at + 1);
  const dotted = wordsBetween(tokens, at + 1, at + 4) === 'b . c';
  const inCapitals = tokens[at + 1]?.raw === era.toUpperCase();
  if (!inCapitals || (era !== 'bc' && era !== 'bce' && !dotted)) return undefined;
  const dots = wordAt(tokens, at + 4) === '.' && tokens[at + 5] ? at + 5 : at + 4;
  return { to: dotted ? dots : at + 2, expression: { kind: 'calendar', year: 1 - Number(digits) } };
};

/** "nineteen ninety-six", "two thousand and five". */
export const yearInWords: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === 'two' && wordAt(tokens, at + 1) === 'thousand') return twoThousand(tokens, at);
  if (word !== 'nineteen' && word !== 'twenty') return undefined;
  const rest = readCount(tokens, at + 1);
  if (rest?.value === undefined || tokens[at + 1]?.kind !== 'word' || rest.value < 10 || rest.value > 99)
    return undefined;
  return { to: rest.next, expression: { kind: 'calendar', year: (word === 'nineteen' ? 1900 : 2000) + rest.value } };
};

/** "The year two thousand", "in two thousand and five". */
function twoThousand(tokens: Tokens, at: number): RuleMatch | undefined {
  const before = wordAt(tokens, at - 1);
  const and = wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
  const rest = readCount(tokens, and);
  if (before === 'year' && rest === undefined) {
    const from = wordAt(tokens, at - 2) === 'the' ? at - 2 : at;
    return { from, to: at + 2, expression: { kind: 'calendar', year: 2000 } };
  }
  const prefixed = BEFORE_YEARS.has(before) || before === 'year';
  return prefixed && and === at + 3 && rest?.value !== undefined && rest.value < 50
    ? { to: rest.next, expression: { kind: 'calendar', year: 2000 + rest.value } }
    : undefined;
}

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  wordList('twenties thirties forties fifties sixties seventies eighties nineties').map((word, at) => [word, at + 2]),
);

/** "the nineties", "in the late '80s": behind "the" alone, as "in his eighties" is an age. They are those of the last century. */
function shortDecade(tokens: Tokens, at: number): RuleMatch | undefined {
  const inWords = DECADE_WORDS.get(wordAt(tokens, at));
  const digits = /^[2-9]0$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 's' && !tokens[at + 1]?.spaced;
  const tens = digits ? Number(wordAt(tokens, at)) / 10 : inWords;
  if (tens === undefined) return undefined;
  const from = digits && APOSTROPHES.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  const shaded = isHyphen(tokens, from - 1) ? from - 2 : from - 1;
  const article = EDGES_OF_DECADES.has(wordAt(tokens, shaded)) ? shaded - 1 : from - 1;
  if (wordAt(tokens, article) !== 'the' && !followsDecade(tokens, from)) return undefined;
  const first = 1900 + 10 * tens;
  return { from, to: digits ? at + 2 : at + 1, expression: { kind: 'years', first, last: first + 9 } };
}

/** "The 1960s and '70s", "the 60s and 70s". */
function followsDecade(tokens: Tokens, at: number): boolean {
  const listed = wordAt(tokens, at - 1) === 'and' || wordAt(tokens, at - 1) === 'or';
  return listed && wordAt(tokens, at - 2) === 's' && /^(?:1\d|20)?\d0$/.test(wordAt(tokens, at - 3));
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

const EDGES_OF_DECADES: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

/** "the 1990s", "the nineties", "the '80s". */
export const decade: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const short = shortDecade(tokens, at);
  if (short) return short;
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
