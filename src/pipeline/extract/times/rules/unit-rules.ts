/** Units of the calendar beside another: "last week", "the day after", "earlier this year", "the end of the month". */
import { UNITS } from '../../../lexicon/time-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { CountedFrom, TimeAmount, TimeExpression, TimeUnit } from '../../../stage.ts';
import { daysFromWriting } from '../words/days-from-writing.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isCapitalised, isHyphen, type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';
import { readWhich } from '../words/which.ts';

export const NOT_DEICTIC: ReadonlySet<string> = new Set(['second', 'minute']);

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '`']);

/** "the current fiscal year", "the full year". */
export const KINDS_OF_YEAR = wordSet('full whole entire fiscal financial calendar');

/** "last week", "this year", "the following day", "that day", "the same month", "the coming week". */
export const whichUnit: TimeRule = (tokens, at) => {
  const read = readWhich(tokens, at);
  if (!read) return undefined;
  const place = KINDS_OF_YEAR.has(wordAt(tokens, read.next)) ? read.next + 1 : read.next;
  const unit = UNITS.get(wordAt(tokens, place));
  if (!unit || !isOneUnit(tokens, place, unit)) return undefined;
  const opener = wordAt(tokens, read.next - 1);
  if ((wordAt(tokens, at) === 'latest' && unit === 'day') || isProgramme(tokens, at, place)) return undefined;
  const behindThe = wordAt(tokens, at - 1) === 'the';
  if (opener === 'coming') return stretchOf(unit, 1, place + 1);
  if (wordAt(tokens, place) === 'fortnight') return undefined;
  const direction = behindThe && (unit === 'decade' || unit === 'century') ? DIRECTIONS.get(opener) : undefined;
  if (direction !== undefined) return stretchOf(unit, direction, place + 1);
  if (opener === 'last' && isLastOf(tokens, place, unit, behindThe)) return undefined;
  // "the next day" is the story's
  const from: CountedFrom = behindThe && opener === 'next' && unit !== 'year' ? 'story' : read.from;
  const orSo = wordsBetween(tokens, place + 1, place + 3) === 'or so' ? 2 : 0;
  return { to: place + 1 + orSo, expression: { kind: 'unit', unit, which: read.which, from } };
};

const DIRECTIONS: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
  ['last', -1],
  ['next', 1],
]);

/** "week", and not "weeks", "second" or "night". */
function isOneUnit(tokens: Tokens, at: number, unit: TimeUnit): boolean {
  const word = wordAt(tokens, at);
  return !NOT_DEICTIC.has(unit) && !word.endsWith('s') && word !== 'night';
}

/** "This Week", a programme's name, is quoted and has both words in capitals. */
const isProgramme = (tokens: Tokens, at: number, place: number): boolean =>
  at > 0 && isCapitalised(tokens, place) && QUOTES.has(wordAt(tokens, at - 1));

/** "The last day of the talks", "the actual last day of the siege", "the last week of fighting": counted within something else. */
function isLastOf(tokens: Tokens, place: number, unit: TimeUnit, behindThe: boolean): boolean {
  const isOf = wordAt(tokens, place + 1) === 'of';
  return unit === 'day' ? behindThe || isOf : behindThe && isOf;
}

const stretchOf = (unit: TimeUnit, direction: 1 | -1, to: number): RuleMatch => ({
  to,
  expression: { kind: 'stretch', amount: { count: 1, unit }, direction, from: 'writing' },
});

/** "the day after", "the week before last", "the day before yesterday", "the day so far", "the eve of". */
export const unitThenDirection: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (wordAt(tokens, at - 1) !== 'the') return undefined;
  if (word === 'eve' && wordAt(tokens, at + 1) === 'of') return besideStory(tokens, at, at + 1, 'day', -1);
  const unit = UNITS.get(word);
  if (!unit || word.endsWith('s') || NOT_DEICTIC.has(unit)) return undefined;
  const following = wordAt(tokens, at + 1);
  if (wordsBetween(tokens, at + 1, at + 3) === 'so far') {
    return { from: at - 1, to: at + 3, expression: { kind: 'unit', unit, which: 0, from: 'writing' } };
  }
  const behind = wordsBetween(tokens, at + 1, at + 3);
  if (behind === 'before yesterday' || behind === 'after tomorrow') {
    return { from: at - 1, to: at + 3, expression: daysFromWriting(behind === 'after tomorrow' ? 2 : -2) };
  }
  if (behind === 'before last') {
    return { from: at - 1, to: at + 3, expression: { kind: 'unit', unit, which: -2, from: 'writing' } };
  }
  if (following === 'before' || following === 'earlier') return besideStory(tokens, at, at + 2, unit, -1);
  if (following === 'after' && !(unit === 'weekend' && OVER_WEEKEND.has(wordAt(tokens, at - 2))))
    return besideStory(tokens, at, at + 2, unit, 1);
  return unit === 'weekend' ? { to: at + 1, expression: { kind: 'unit', unit, which: 0, from: 'writing' } } : undefined;
};

/** "He quit at the weekend after losing the vote" is told of the last weekend. */
const OVER_WEEKEND: ReadonlySet<string> = new Set(['at', 'over', 'during']);

/** True for the unit of "year-ago", "year-earlier". */
export function isCompared(tokens: Tokens, at: number): boolean {
  const behind = wordAt(tokens, at + 2);
  return isHyphen(tokens, at + 1) && UNITS.has(wordAt(tokens, at)) && (behind === 'ago' || behind === 'earlier');
}

/** "year-earlier", "the year-ago quarter": what is compared with. */
export const comparedUnit: TimeRule = (tokens, at) => {
  const unit = UNITS.get(wordAt(tokens, at));
  if (!unit || !isCompared(tokens, at)) return undefined;
  const noun = ['quarter', 'period', 'month', 'week'].includes(wordAt(tokens, at + 3));
  const from: CountedFrom = wordAt(tokens, at + 2) === 'ago' ? 'writing' : 'story';
  return { to: at + (noun ? 4 : 3), expression: { kind: 'shift', amount: { count: 1, unit }, direction: -1, from } };
};

function besideStory(tokens: Tokens, at: number, to: number, unit: TimeUnit, direction: -1 | 1): RuleMatch {
  const ofEvent = OPENS_NOUN.has(wordAt(tokens, to)) || wordAt(tokens, to) === 'of';
  const amount: TimeAmount = { count: 1, unit };
  return {
    from: at - 1,
    to,
    expression: { kind: 'shift', amount, direction, from: 'story', ...(ofEvent ? { ofEvent } : {}) },
  };
}

const OPENS_NOUN = wordSet('the a an his her their its he she they it');

/** "earlier this year", "later this month", "so far this year", "later that day", "earlier in the day", "earlier today". */
export const partGone: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const soFar = word === 'so' && wordAt(tokens, at + 1) === 'far';
  if (word !== 'earlier' && word !== 'later' && !soFar) return undefined;
  const direction = word === 'later' ? 1 : -1;
  const place = soFar ? at + 2 : at + 1;
  const phrase = wordsBetween(tokens, place, place + 2);
  const unit = UNITS.get(phrase === 'in the' ? wordAt(tokens, place + 2) : wordAt(tokens, place + 1));
  if (unit === 'day' && phrase === 'in the') {
    return { to: place + 3, expression: { kind: 'unit', unit: 'day', which: 0, from: 'story' } };
  }
  if (wordAt(tokens, place) === 'this' && unit && unit !== 'weekend') {
    return { to: place + 2, expression: { kind: 'part-gone', unit, direction } };
  }
  if (phrase === 'in the' && (unit === 'week' || unit === 'month' || unit === 'year')) {
    return { to: place + 3, expression: { kind: 'part-gone', unit, direction } };
  }
  return undefined;
};

/** "the end of the year", "by end of month", "the rest of the week", "year-end". */
export const edgeOfUnit: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const yearEnd = word === 'year' ? afterYearEnd(tokens, at) : undefined;
  if (yearEnd !== undefined) return { to: yearEnd, expression: { kind: 'edge', edge: 'end', of: thisUnit('year') } };
  const part = PARTS.get(word);
  if (part === undefined || wordAt(tokens, at + 1) !== 'of') return undefined;
  const article = wordAt(tokens, at + 2) === 'the' ? 1 : 0;
  const name = wordAt(tokens, at + 2 + article);
  const unit = UNITS.get(name);
  if (!unit || unit === 'hour' || NOT_DEICTIC.has(unit) || (name.endsWith('s') && name !== 'century')) return undefined;
  const to = at + 3 + article;
  if (wordAt(tokens, to) === 'of' || (article === 0 && word !== 'end' && word !== 'start')) return undefined;
  if (part === 'rest') return { to, expression: { kind: 'part-gone', unit, direction: 1 } };
  return { to, expression: { kind: 'edge', edge: part, of: thisUnit(unit) } };
};

/** Words for a part of a unit. */
const PARTS: ReadonlyMap<string, 'start' | 'middle' | 'end' | 'rest'> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['turn', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
  ['rest', 'rest'],
  ['remainder', 'rest'],
]);

/** The place behind "year-end", "year's end" and, with a preposition before it, "year end". */
function afterYearEnd(tokens: Tokens, at: number): number | undefined {
  const tied = isHyphen(tokens, at + 1) || wordAt(tokens, at + 1) === "'s";
  const place = tied ? at + 2 : at + 1;
  const alone = ['by', 'at', 'around', 'before', 'until', 'since'].includes(wordAt(tokens, at - 1));
  return (tied || alone) && wordAt(tokens, place) === 'end' ? place + 1 : undefined;
}

function thisUnit(unit: TimeUnit): TimeExpression {
  return { kind: 'unit', unit, which: 0, from: 'writing' };
}
