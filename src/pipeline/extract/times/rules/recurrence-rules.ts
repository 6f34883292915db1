/** Times that repeat, and words for now, then and some day. */
import { defined } from '../../../../dataset/defined.ts';
import { WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import { DAY_PARTS, SEASONS, UNITS } from '../../../lexicon/time-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { TimeUnit } from '../../../stage.ts';
import { followsAmount } from '../words/amount-before.ts';
import { readAmount, readCount } from '../words/amounts.ts';
import { monthAt } from '../words/date-parts.ts';
import { endsNoun } from '../words/noun-end.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { type Tokens, wordAt } from '../words/tokens.ts';

const SET_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** "daily", "every day", "each year", "every two weeks", "every Friday", "each July", "every autumn". */
export const repeated: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const adverb = SET_UNITS.get(word);
  // "makes 10,000 shells yearly" is no time, as "$2 million a year" is none
  if (adverb)
    return /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? '') || followsAmount(tokens, at)
      ? undefined
      : { to: at + 1, expression: { kind: 'set', unit: adverb } };
  const often = timesPerUnit(tokens, at);
  if (often) return often;
  const rate = word === 'per' ? UNITS.get(wordAt(tokens, at + 1)) : undefined;
  if (rate && rate !== 'second') return { to: at + 2, expression: { kind: 'set', unit: rate } };
  if (word !== 'every' && word !== 'each') return undefined;
  const place = wordAt(tokens, at + 1) === 'single' || wordAt(tokens, at + 1) === 'other' ? at + 2 : at + 1;
  const unit = UNITS.get(wordAt(tokens, place)) ?? (DAY_PARTS.has(wordAt(tokens, place)) ? 'day' : undefined);
  if (unit) return { to: place + 1, expression: { kind: 'set', unit } };
  const day = WEEKDAYS.get(wordAt(tokens, place));
  if (day !== undefined) return { to: place + 1, expression: { kind: 'set', unit: 'week', weekday: day } };
  const month = monthAt(tokens, place);
  if (month !== undefined) return { to: place + 1, expression: { kind: 'set', unit: 'year', month } };
  if (SEASONS.has(wordAt(tokens, place))) return { to: place + 1, expression: { kind: 'set', unit: 'year' } };
  const read = readAmount(tokens, place);
  if (!read) return undefined;
  const { unit: every, count } = read.amount;
  return { to: read.next, expression: { kind: 'set', unit: every, ...defined({ count }) } };
};

const HOW_OFTEN: ReadonlySet<string> = new Set(['once', 'twice', 'thrice']);

const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);

/** "twice a week", "three times a year", "once every month" */
function timesPerUnit(tokens: Tokens, at: number): RuleMatch | undefined {
  const counted = wordAt(tokens, at + 1) === 'times' ? readCount(tokens, at)?.next : undefined;
  const place = HOW_OFTEN.has(wordAt(tokens, at)) ? at + 1 : counted === at + 1 ? at + 2 : undefined;
  if (place === undefined || !PER.has(wordAt(tokens, place))) return undefined;
  const unit = UNITS.get(wordAt(tokens, place + 1));
  return unit ? { to: place + 2, expression: { kind: 'set', unit } } : undefined;
}

const VAGUE_WORDS: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map<string, 'past' | 'present' | 'future'>([
  ['recently', 'past'],
  ['currently', 'present'],
  ['presently', 'present'],
  ['nowadays', 'present'],
]);

/** "Will soon leave", "soon expects to": of what is to come, not "as soon as" or "soon after". */
function soon(tokens: Tokens, at: number): RuleMatch | undefined {
  const very = wordAt(tokens, at - 1) === 'very';
  const neighbours = [wordAt(tokens, at - 2), wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (wordAt(tokens, at - 1) === 'as' || wordAt(tokens, at + 1) === 'after') return undefined;
  return very || neighbours.some((word) => BESIDE_SOON.has(word))
    ? { from: very ? at - 1 : at, to: at + 1, expression: { kind: 'vague', tense: 'future' } }
    : undefined;
}

const BESIDE_SOON = wordSet("will 'll would may might can could should must shall to");

const VAGUE_ADJECTIVES: ReadonlyMap<string, 'past' | 'present'> = new Map<string, 'past' | 'present'>([
  ['recent', 'past'],
  ['current', 'present'],
]);

/** "The recent clashes", "his current post"; "alternating current", "current affairs" and "most recent" speak of no time. */
function vagueAdjective(tokens: Tokens, at: number): RuleMatch | undefined {
  const tense = VAGUE_ADJECTIVES.get(wordAt(tokens, at));
  const next = tokens[at + 1];
  if (!tense || next?.kind !== 'word' || NO_NOUNS.has(next.word) || wordAt(tokens, at - 1) === 'most') return undefined;
  return { to: at + 1, expression: { kind: 'vague', tense } };
}

const NO_NOUNS = wordSet('and or in of to is was at from account accounts affairs memory');

/** "At that time", "until that time"; "that time he won" is another matter. */
const BEFORE_THAT_TIME = wordSet('at by during since until till before after around from');

/** "In the short term". */
const TERMS: ReadonlySet<string> = new Set(['short', 'near', 'medium', 'long']);

const FUTURES: ReadonlySet<string> = new Set(['near', 'immediate', 'distant']);

/** A noun that makes a vague time with the words before it, of which so many are part of it. */
interface VaguePhrase {
  readonly tense: 'past' | 'present' | 'future';
  readonly taken: number;
  /** @param one the word before the noun, and the other the one before that */
  readonly fits: (one: string, other: string) => boolean;
}

const VAGUE_PHRASES: ReadonlyMap<string, VaguePhrase> = new Map<string, VaguePhrase>([
  ['term', { tense: 'future', taken: 2, fits: (one, other) => other === 'the' && TERMS.has(one) }],
  ['future', { tense: 'future', taken: 2, fits: (one, other) => other === 'the' && FUTURES.has(one) }],
  ['days', { tense: 'present', taken: 1, fits: (one) => one === 'these' }],
  ['time', { tense: 'past', taken: 1, fits: (one, other) => one === 'that' && BEFORE_THAT_TIME.has(other) }],
]);

/** "In the short term", "these days", "until that time". */
function vaguePhrase(tokens: Tokens, at: number): RuleMatch | undefined {
  const phrase = VAGUE_PHRASES.get(wordAt(tokens, at));
  if (!phrase?.fits(wordAt(tokens, at - 1), wordAt(tokens, at - 2))) return undefined;
  return { from: at - phrase.taken, to: at + 1, expression: { kind: 'vague', tense: phrase.tense } };
}

/** "now"; "currently", "recently", "the future", "the past", "these days": words without a place in the calendar. */
export const now: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === 'now') return { to: at + 1, expression: { kind: 'now' } };
  if (word === 'soon') return soon(tokens, at);
  const tense = VAGUE_WORDS.get(word);
  if (tense) {
    const graded = word === 'recently' && ['more', 'very'].includes(wordAt(tokens, at - 1));
    return { from: graded ? at - 1 : at, to: at + 1, expression: { kind: 'vague', tense } };
  }
  const phrase = vaguePhrase(tokens, at);
  if (phrase) return phrase;
  if (VAGUE_ADJECTIVES.has(word)) return vagueAdjective(tokens, at);
  if (wordAt(tokens, at - 1) !== 'the' || (word !== 'future' && word !== 'past')) return undefined;
  return endsNoun(tokens, at + 1)
    ? { from: at - 1, to: at + 1, expression: { kind: 'vague', tense: word } }
    : undefined;
};
