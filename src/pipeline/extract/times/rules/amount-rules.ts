/** What is told with a length of time: "two weeks ago", "over the past year", "in three days", "a 30-day truce". */
import { UNITS } from '../../../lexicon/time-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { CountedFrom, TimeAmount, TimeExpression } from '../../../stage.ts';
import { followsAmount } from '../words/amount-before.ts';
import { afterSecondUnit, readAmount, type ReadAmount } from '../words/amounts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { endsNoun } from '../words/noun-end.ts';
import { isHyphen, type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';
import { isCompared, NOT_DEICTIC } from './unit-rules.ts';

const STRETCH_WORDS: ReadonlyMap<string, readonly [-1 | 1, CountedFrom]> = new Map<
  string,
  readonly [-1 | 1, CountedFrom]
>([
  ['past', [-1, 'writing']],
  ['last', [-1, 'writing']],
  ['latest', [-1, 'writing']],
  ['recent', [-1, 'writing']],
  ['previous', [-1, 'story']],
  ['preceding', [-1, 'story']],
  ['next', [1, 'writing']],
  ['coming', [1, 'writing']],
  ['following', [1, 'story']],
]);

/** "It will last over a week": a verb. */
const BEFORE_VERBS = wordSet('to will would could may might can should must not');

/** "the past 12 months", "the last few days", "coming weeks", "the past year". */
export const stretch: TimeRule = (tokens, at) => {
  const found = STRETCH_WORDS.get(wordAt(tokens, at));
  const before = wordAt(tokens, at - 1);
  const noAdjective =
    (wordAt(tokens, at) === 'last' && BEFORE_VERBS.has(before)) ||
    (wordAt(tokens, at) === 'following' && before !== 'the');
  if (!found || noAdjective) return undefined;
  const read = readAmount(tokens, at + 1, true) ?? singleUnit(tokens, at);
  if (!read) return undefined;
  // "the battle, coming one day after the vote"
  if (wordAt(tokens, at) === 'coming' && ['after', 'before'].includes(wordAt(tokens, read.next))) return undefined;
  const [direction, from] = found;
  return { to: read.next, expression: { kind: 'stretch', amount: read.amount, direction, from } };
};

/** "the past year" is a year long; "the last year" and "next year" are units of the calendar, told by `whichUnit`. */
function singleUnit(tokens: Tokens, at: number): ReadAmount | undefined {
  if (wordAt(tokens, at) !== 'past') return undefined;
  const unit = UNITS.get(wordAt(tokens, at + 1));
  const noTime = !unit || NOT_DEICTIC.has(unit) || !['the', 'this', 'in', 'over'].includes(wordAt(tokens, at - 1));
  return noTime ? undefined : { amount: { count: 1, unit }, core: at, next: at + 2 };
}

/** Amounts: "two weeks ago", "three days later", "in two weeks", "within a month", "30 days", "12-year-old" (none). */
export const amount: TimeRule = (tokens, at) => {
  const read = readAmount(tokens, at) ?? longUnit(tokens, at) ?? bareUnits(tokens, at) ?? vagueLength(tokens, at);
  if (!read) return undefined;
  if (isRate(tokens, at, read.next) || isCompared(tokens, read.next - 1) || isPartOfWord(tokens, at, read.next))
    return undefined;
  if (isAge(tokens, read.next) || isStructure(tokens, at, read.next)) return { to: read.next };
  const shifted = shiftBehind(tokens, read.next);
  if (shifted) {
    const { to, direction, from } = shifted;
    return { to, expression: { kind: 'shift', amount: read.amount, direction, from } };
  }
  const hyphenated = tokens.slice(at, read.next).some((_, place) => isHyphen(tokens, at + place));
  const lead = hyphenated ? undefined : leadOf(tokens, at, read.next);
  if (lead !== undefined) {
    const expression: TimeExpression = { kind: 'ahead', amount: read.amount, lead };
    return { from: at - 1, core: read.core, to: afterTime(tokens, read.next), expression };
  }
  if (isSomeDay(tokens, at, read.next, read.amount)) return undefined;
  if (hyphenated && wordAt(tokens, read.next) === 'period') return wholePeriod(tokens, at, read);
  return { core: read.core, to: read.next, expression: { kind: 'duration', amount: read.amount } };
};

/** "Within a week", "in two weeks": what leads an amount that is counted from now; "in weeks" and "in 24 hours of fighting" are lengths. */
function leadOf(tokens: Tokens, at: number, next: number): 'within' | 'in' | undefined {
  const before = wordAt(tokens, at - 1);
  if (before === 'within') return before;
  if (before !== 'in' || wordAt(tokens, next) === 'of') return undefined;
  const isLength = UNITS.has(wordAt(tokens, at)) || isOverSo(tokens, at) || isRecord(tokens, at - 1);
  return isLength ? undefined : before;
}

/** "Not seen in over a year", "phased in over 24 hours", "in more than a week": a length, and nothing to come. */
const isOverSo = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'over' || (wordAt(tokens, at) === 'more' && wordAt(tokens, at + 1) === 'than');

/** "The first rain in two years", "the second raid in a week", "the worst flood in a decade": how long there was none, and nothing to come. */
function isRecord(tokens: Tokens, at: number): boolean {
  return tokens.slice(Math.max(0, at - FARTHEST_RECORD), at).some(({ word }) => RECORDS.has(word));
}

const FARTHEST_RECORD = 6;

const RECORDS = wordSet(`
  first second third fourth fifth only worst best most least lowest highest largest biggest smallest greatest
  deadliest bloodiest heaviest fiercest longest strongest weakest sharpest steepest fastest slowest hottest coldest
  driest wettest`);

/** "A three-year period": the noun says nothing else than that it is a length. */
function wholePeriod(tokens: Tokens, at: number, length: ReadAmount): RuleMatch {
  const from = ['a', 'the', 'this', 'that'].includes(wordAt(tokens, at - 1)) ? at - 1 : at;
  return { from, to: length.next + 1, expression: { kind: 'duration', amount: length.amount } };
}

/** "in two weeks' time", "in a week's time". */
function afterTime(tokens: Tokens, at: number): number {
  const marked = wordAt(tokens, at) === "'" || wordAt(tokens, at) === '’' || wordAt(tokens, at) === "'s" ? at + 1 : at;
  return wordAt(tokens, marked) === 'time' ? marked + 1 : at;
}

/** "months-long", "a day-long": lengths that describe a noun. */
function longUnit(tokens: Tokens, at: number): ReadAmount | undefined {
  const word = wordAt(tokens, at);
  const unit = UNITS.get(word);
  if (!unit || unit === 'second' || !isHyphen(tokens, at + 1) || wordAt(tokens, at + 2) !== 'long') return undefined;
  return { amount: { unit, ...(word.endsWith('s') ? { vague: true } : { count: 1 }) }, core: at, next: at + 3 };
}

/** "In the weeks before the vote", "the hours after". */
const BESIDE_EVENTS = wordSet('before after following since ahead leading that');

/** "for weeks", "within hours or days", "years ago", "in the weeks before". */
function bareUnits(tokens: Tokens, at: number): ReadAmount | undefined {
  const unit = UNITS.get(wordAt(tokens, at));
  if (!unit || unit === 'second' || !wordAt(tokens, at).endsWith('s')) return undefined;
  const behind = wordAt(tokens, at + 1);
  const counted = behind === 'ago' || behind === 'later' || behind === 'earlier';
  const before = wordsBetween(tokens, at - 2, at);
  if (before === 'over the' && unit === 'year' && tokens[at + 1]?.kind !== 'number')
    return { amount: { unit, vague: true }, core: at, next: at + 1 };
  const isLed = ['for', 'within', 'in'].includes(wordAt(tokens, at - 1));
  if (!counted && !isLed && !isBesideEvent(tokens, at)) return undefined;
  const next = behind === 'ahead' && endsNoun(tokens, at + 2) ? at + 2 : afterSecondUnit(tokens, at + 1);
  return { amount: { unit, vague: true }, core: at, next };
}

/** "Hours after the blast", "in the weeks before". */
function isBesideEvent(tokens: Tokens, at: number): boolean {
  const [before, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (before === 'the') return BESIDE_EVENTS.has(behind);
  const opens = at === 0 || tokens[at - 1]?.kind === 'mark' || before === 'just' || before === 'only';
  return opens && (behind === 'before' || behind === 'after');
}

/** "For a while", "for some time". */
function vagueLength(tokens: Tokens, at: number): ReadAmount | undefined {
  if (wordAt(tokens, at - 1) !== 'for') return undefined;
  const isLength = ['a while', 'some time'].includes(wordsBetween(tokens, at, at + 2)) && endsNoun(tokens, at + 2);
  return isLength ? { amount: { unit: 'month', vague: true }, core: at, next: at + 2 } : undefined;
}

/** "24 hours a day", "700 seats a week", "$2 million a year": per day, week, year. */
function isRate(tokens: Tokens, at: number, next: number): boolean {
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an';
  const isShifted = shiftBehind(tokens, next) !== undefined || ['after', 'before'].includes(wordAt(tokens, next));
  return article && next === at + 2 && !isShifted && followsAmount(tokens, at);
}

/** "12-year-old", "three years old", "42 years of age". */
function isAge(tokens: Tokens, at: number): boolean {
  const place = isHyphen(tokens, at) ? at + 1 : at;
  const word = wordAt(tokens, place);
  return word === 'old' || word === 'olds' || wordsBetween(tokens, at, at + 2) === 'of age';
}

/** "A quarter-final", "a year-end review", "a day-care centre": the unit opens a word that is no length. */
function isPartOfWord(tokens: Tokens, at: number, next: number): boolean {
  if (!isHyphen(tokens, next) || tokens[next]?.spaced !== false || next !== at + 2) return false;
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an';
  // "a night-time raid" says when
  if (!article || wordAt(tokens, at + 1) === 'night') return false;
  return tokens[next + 1]?.spaced === false && !AFTER_LENGTHS.has(wordAt(tokens, next + 1));
}

const AFTER_LENGTHS: ReadonlySet<string> = new Set(['long', 'old', 'olds', 'plus', 'or', 'and']);

/** "Second Five-Year Plan", "24-hour news": names rather than lengths. */
function isStructure(tokens: Tokens, at: number, next: number): boolean {
  return wordAt(tokens, next) === 'news' || wordAt(tokens, at - 1) === 'aged';
}

/** "One day" is some day, but not where it is counted: "for one day", "only one day". */
function isSomeDay(tokens: Tokens, at: number, next: number, read: TimeAmount): boolean {
  const isOneDay = next - at === 2 && read.unit === 'day' && wordAt(tokens, at) === 'one';
  return isOneDay && !BEFORE_COUNTED_DAYS.has(wordAt(tokens, at - 1));
}

const BEFORE_COUNTED_DAYS = wordSet('for by in within after than least just only');

interface Shifted {
  readonly direction: -1 | 1;
  readonly from: CountedFrom;
  readonly to: number;
}

function shiftBehind(tokens: Tokens, at: number): Shifted | undefined {
  const word = wordAt(tokens, at);
  if (word === 'ago' || (word === 'back' && endsNoun(tokens, at + 1)))
    return { direction: -1, from: 'writing', to: at + 1 };
  if (word === 'hence' || wordsBetween(tokens, at, at + 2) === 'from now') {
    return { direction: 1, from: 'writing', to: at + (word === 'hence' ? 1 : 2) };
  }
  if (word === 'later' || word === 'afterwards' || word === 'afterward')
    return { direction: 1, from: 'story', to: at + 1 };
  if (word === 'earlier' || word === 'beforehand' || word === 'previously')
    return { direction: -1, from: 'story', to: at + 1 };
  if (word === 'before' && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark')) {
    return { direction: -1, from: 'story', to: at + 1 };
  }
  return undefined;
}
