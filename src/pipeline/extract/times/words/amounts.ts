/** Numbers in digits and words, and lengths of time made with them. */
import { APPROXIMATE_WORDS, CARDINALS, ORDINALS, TENS, VAGUE_COUNTS } from '../../../lexicon/time-numbers.ts';
import { UNIT_FACTORS, UNITS } from '../../../lexicon/time-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { TimeAmount } from '../../../stage.ts';
import { YEAR } from './year-digits.ts';
import { isHyphen, isTailOfName, type Tokens, wordAt, wordsBetween } from './tokens.ts';

interface ReadCount {
  /** Absent when vague. */
  readonly value?: number;
  readonly next: number;
}

export interface ReadAmount {
  readonly amount: TimeAmount;
  /** Where the amount begins behind "about", "only", "over" and the like. */
  readonly core: number;
  readonly next: number;
}

const UNIT_ADJECTIVES = wordSet(`
  consecutive straight full more long whole calendar working business short further additional successive trading`);

/** "30", "twenty-five", "a", "half a", "several", "a couple of", "two and a half"; "two to three" counts as three. */
export function readCount(tokens: Tokens, at: number): ReadCount | undefined {
  const first = readSingleCount(tokens, at);
  if (!first || first.value === undefined) return first;
  const half = afterAndAHalf(tokens, first.next);
  if (half !== undefined) return { value: first.value + 0.5, next: half };
  const joiner = wordAt(tokens, first.next);
  if (joiner === 'to' || joiner === 'or' || isHyphen(tokens, first.next)) {
    const second = readSingleCount(tokens, first.next + 1);
    if (second?.value !== undefined && second.value > first.value && second.value < first.value * 10) return second;
  }
  return first;
}

/** The place behind "and a half", "-and-a-half". */
function afterAndAHalf(tokens: Tokens, at: number): number | undefined {
  let place = at;
  for (const word of ['and', 'a', 'half']) {
    if (isHyphen(tokens, place)) place += 1;
    if (wordAt(tokens, place) !== word) return undefined;
    place += 1;
  }
  return place;
}

/** "more than 300,000 last year" counts no years. */
const LONGEST_COUNT = 5;

function readSingleCount(tokens: Tokens, at: number): ReadCount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number' || token.kind === 'decimal') {
    if (isTailOfName(tokens, at) || token.word.length > LONGEST_COUNT) return undefined;
    const value = Number(token.word.replaceAll(',', ''));
    const fraction = readFraction(tokens, at + 1);
    return fraction ? { value: value + fraction.value, next: fraction.next } : { value, next: at + 1 };
  }
  if (token.kind !== 'word') return undefined;
  return readWordCount(tokens, at, token.word);
}

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** The broken part of "2 1/2", "2-1/2", "2½". */
function readFraction(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const sign = FRACTION_SIGNS.get(wordAt(tokens, at));
  if (sign !== undefined) return { value: sign, next: at + 1 };
  const first = isHyphen(tokens, at) ? at + 1 : at;
  const [over, under] = [Number(wordAt(tokens, first)), Number(wordAt(tokens, first + 2))];
  if (wordAt(tokens, first + 1) !== '/' || tokens[first + 1]?.spaced !== false) return undefined;
  return over > 0 && over < under && under <= 4 ? { value: over / under, next: first + 3 } : undefined;
}

const LARGE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

function readWordCount(tokens: Tokens, at: number, word: string): ReadCount | undefined {
  const following = wordAt(tokens, at + 1);
  if (ARTICLES.has(word))
    return COUNTS_BEHIND_A.has(following) ? readWordCount(tokens, at + 1, following) : oneOf(tokens, at);
  switch (word) {
    case 'half':
      return halfOfUnit(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1);
    case 'couple':
      return { value: 2, next: at + (following === 'of' ? 2 : 1) };
    case 'dozen':
      return { value: 12, next: at + 1 };
    case 'number':
    case 'dozens':
    case 'hundreds':
      return following === 'of' ? { next: at + 2 } : undefined;
  }
  if (VAGUE_COUNTS.has(word)) return { next: at + 1 };
  const tens = TENS.get(word);
  if (tens !== undefined) return readTens(tokens, at + 1, tens);
  const value = CARDINALS.get(word);
  return value === undefined ? undefined : inHundreds(tokens, at + 1, value);
}

const COUNTS_BEHIND_A: ReadonlySet<string> = new Set(['few', 'number', 'couple', 'dozen']);

/** "A week", "a half week", "a quarter of a century", "a hundred days". */
function oneOf(tokens: Tokens, at: number): ReadCount {
  const following = wordAt(tokens, at + 1);
  if (following === 'half' && UNITS.has(wordAt(tokens, at + 2))) return { value: 0.5, next: at + 2 };
  const quarter = following === 'quarter' ? afterQuarter(tokens, at + 2) : undefined;
  return quarter === undefined ? inHundreds(tokens, at + 1, 1) : { value: 0.25, next: quarter };
}

/** A count, times what stands behind it: "two", "two hundred". */
function inHundreds(tokens: Tokens, next: number, value: number): ReadCount {
  const times = LARGE_COUNTS.get(wordAt(tokens, next));
  return times === undefined ? { value, next } : { value: value * times, next: next + 1 };
}

/** "half an hour", "half-an-hour" */
function halfOfUnit(tokens: Tokens, at: number): ReadCount | undefined {
  return ['a', 'an'].includes(wordAt(tokens, at)) ? { value: 0.5, next: at + 1 } : undefined;
}

/** The place of the unit behind "a quarter": of a century alone, as any other quarter is a share. */
function afterQuarter(tokens: Tokens, at: number): number | undefined {
  const place = wordsBetween(tokens, at, at + 2) === 'of a' ? at + 2 : isHyphen(tokens, at) ? at + 1 : at;
  return wordAt(tokens, place) === 'century' ? place : undefined;
}

/** "twenty-five", "twenty five". */
function readTens(tokens: Tokens, at: number, tens: number): ReadCount {
  const one = isHyphen(tokens, at) ? at + 1 : at;
  const value = CARDINALS.get(wordAt(tokens, one));
  return value !== undefined && value > 0 && value < 10
    ? { value: tens + value, next: one + 1 }
    : { value: tens, next: at };
}

/** 1 to 31 as "5", "5th", "fifth", "twenty-first". */
export function readOrdinal(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'ordinal') return { value: Number.parseInt(token.word, 10), next: at + 1 };
  const word = wordAt(tokens, at);
  const tens = TENS.get(word);
  if (tens !== undefined && isHyphen(tokens, at + 1)) {
    const ones = ORDINALS.get(wordAt(tokens, at + 2));
    return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 3 } : undefined;
  }
  const value = ORDINALS.get(word);
  return value === undefined ? undefined : { value, next: at + 1 };
}

interface Qualifier {
  readonly approximate?: true;
  readonly bound?: 'more' | 'less';
}

/** What stands before an amount and bounds it, by its first word; of several that begin alike the longest stands first. */
const QUALIFIERS: ReadonlyMap<string, readonly (readonly [behind: string, qualifier: Qualifier])[]> = new Map(
  Object.entries({
    no: [
      ['more than', {}],
      ['less than', {}],
      ['fewer than', {}],
    ],
    more: [['than', { bound: 'more' }]],
    less: [['than', { bound: 'less' }]],
    fewer: [['than', { bound: 'less' }]],
    well: [['over', { bound: 'more' }]],
    close: [['to', { approximate: true }]],
    at: [
      ['least', { bound: 'more' }],
      ['most', { bound: 'less' }],
    ],
    up: [['to', { bound: 'less' }]],
    over: [['', { bound: 'more' }]],
    under: [['', { bound: 'less' }]],
    just: [
      ['over', { approximate: true }],
      ['under', { approximate: true }],
    ],
  }),
);

/** Words that are approximate in name only: "just two days", "another week". */
const EXACT: ReadonlySet<string> = new Set(['just', 'only', 'exactly', 'another', 'first']);

/** Skips "about", "more than", "at least" and says what they do to the amount. */
function readQualifier(tokens: Tokens, at: number): Qualifier & { readonly next: number } {
  const word = wordAt(tokens, at);
  for (const [behind, qualifier] of QUALIFIERS.get(word) ?? []) {
    const next = at + 1 + (behind === '' ? 0 : behind.split(' ').length);
    if (wordsBetween(tokens, at + 1, next) === behind) return { ...qualifier, next };
  }
  const following = wordAt(tokens, at + 1);
  const isArticle = word === 'some' && UNITS.has(following) && !following.startsWith('quarter');
  if (!APPROXIMATE_WORDS.has(word) || isArticle) return { next: at };
  return EXACT.has(word) ? { next: at + 1 } : { next: at + 1, approximate: true };
}

/** Qualifiers that TIMEX3 counts in: "more than a week", "at least 30 days", "some two years", "well over a month". */
const COUNTED_IN = wordSet(`
  no more less fewer at up nearly almost about around approximately roughly some close well under another first`);

/** "For over a year", "lasted over a week": behind these "over" counts; "over a week" by itself says in which time. */
const BEFORE_MORE = wordSet(
  'for in of after than since from within just last lasts lasted lasting take takes took taking spent',
);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** Where the amount begins with those qualifiers that count in, without the article of the noun behind "a year-long". */
function coreOf(tokens: Tokens, at: number, next: number): number {
  if (COUNTED_IN.has(wordAt(tokens, at))) return at;
  if (ARTICLES.has(wordAt(tokens, at)) && UNITS.has(wordAt(tokens, at + 1)) && isHyphen(tokens, at + 2)) return at + 1;
  return wordAt(tokens, next - 1) === 'over' && BEFORE_MORE.has(wordAt(tokens, next - 2)) ? next - 1 : next;
}

/** "30 days", "about two and a half weeks", "two-week", "more than 18 months"; with `bare`, "weeks" too. */
export function readAmount(tokens: Tokens, at: number, bare = false): ReadAmount | undefined {
  const qualifier = readQualifier(tokens, at);
  const count = readCount(tokens, qualifier.next);
  if (!count && !bare) return undefined;
  const place = unitBehind(tokens, count?.next ?? qualifier.next, count !== undefined);
  const unitWord = wordAt(tokens, place);
  const unit = UNITS.get(unitWord);
  if (!unit || (unitWord === 'second' && !isDigits(tokens, qualifier.next))) return undefined;
  const isNoCount = count
    ? isYearOfUnit(tokens, count.next - 1, unitWord) || isShare(tokens, count.next, place)
    : !unitWord.endsWith('s');
  if (isNoCount) return undefined;
  const told = behindUnit(tokens, place + 1, count?.value);
  const amount = {
    unit,
    ...(told.value === undefined
      ? { vague: true as const }
      : { count: told.value * (UNIT_FACTORS.get(unitWord) ?? 1) }),
    ...(qualifier.approximate || told.rounded ? { approximate: true as const } : {}),
    ...(qualifier.bound ? { bound: qualifier.bound } : {}),
  };
  return { amount, core: coreOf(tokens, at, qualifier.next), next: told.next };
}

/** The place of the unit behind a count: "two-week", "two full weeks". */
function unitBehind(tokens: Tokens, from: number, isCounted: boolean): number {
  let place = isCounted && isHyphen(tokens, from) ? from + 1 : from;
  while (UNIT_ADJECTIVES.has(wordAt(tokens, place))) place += 1;
  return place;
}

/** What the words behind a unit do to its count: "two weeks and a half", "weeks or months", "a day or two", "a week or so", "a year-long". */
function behindUnit(
  tokens: Tokens,
  from: number,
  count: number | undefined,
): { readonly value: number | undefined; readonly rounded: boolean; readonly next: number } {
  const half = afterAndAHalf(tokens, from);
  const whole = half ?? from;
  const value = half === undefined || count === undefined ? count : count + 0.5;
  const next = value === undefined ? afterSecondUnit(tokens, whole) : whole;
  const behind = wordsBetween(tokens, next, next + 2);
  if (behind === 'or two' && value === 1) return { value: 2, rounded: true, next: next + 2 };
  if (behind === 'or so') return { value, rounded: true, next: next + 2 };
  const isLong = isHyphen(tokens, next) && wordAt(tokens, next + 1) === 'long';
  return { value, rounded: false, next: isLong ? next + 2 : next };
}

/** "weeks or months", "recent weeks and months": told as the shorter ones. */
export function afterSecondUnit(tokens: Tokens, at: number): number {
  const joined = wordAt(tokens, at) === 'or' || (wordAt(tokens, at) === 'and' && wordAt(tokens, at - 2) === 'recent');
  const word = wordAt(tokens, at + 1);
  return joined && UNITS.has(word) && word.endsWith('s') ? at + 2 : at;
}

/** "the 1988 quarter", "the 2023 season": a year, and no count of units. */
function isYearOfUnit(tokens: Tokens, at: number, unitWord: string): boolean {
  return tokens[at]?.kind === 'number' && YEAR.test(wordAt(tokens, at)) && !unitWord.endsWith('s');
}

/** "a quarter of the force", "three-quarters", "a three-quarter majority": a share, and no part of a year. */
function isShare(tokens: Tokens, afterCount: number, at: number): boolean {
  const isThree = isHyphen(tokens, afterCount) && ['three', '3'].includes(wordAt(tokens, afterCount - 1));
  if (wordAt(tokens, at) === 'quarter') return isThree || wordAt(tokens, at + 1) === 'of';
  return wordAt(tokens, at) === 'quarters' && isHyphen(tokens, afterCount);
}

function isDigits(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number';
}

const BEHIND_NUMBERS = wordSet('hundred thousand million billion trillion % percent cent');

/** True for a number in digits or words, and for "%" or "million" behind one. */
export function isNumeral(tokens: Tokens, at: number): boolean {
  const kind = tokens[at]?.kind;
  const word = wordAt(tokens, at);
  return kind === 'number' || kind === 'decimal' || CARDINALS.has(word) || BEHIND_NUMBERS.has(word);
}
