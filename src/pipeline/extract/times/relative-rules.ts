/** Times that are counted from another time: "yesterday", "last week", "two days later", "over the past year". */
import { DAY_PARTS, MONTHS, UNITS, WEEKDAYS } from '../../lexicon/time-words.ts';
import type { CountedFrom, DayPart, TimeAmount, TimeExpression, TimeUnit } from '../../stage.ts';
import { readAmount, type ReadAmount } from './amounts.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isHyphen, type Tokens, wordAt, wordsBetween } from './tokens.ts';
import { readWhich } from './which.ts';

const DAY: TimeUnit = 'day';

function daysFromWriting(count: number): TimeExpression {
  if (count === 0) return { kind: 'unit', unit: DAY, which: 0, from: 'writing' };
  return {
    kind: 'shift',
    amount: { count: Math.abs(count), unit: DAY },
    direction: count < 0 ? -1 : 1,
    from: 'writing',
  };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday evening", "tonight". */
export const dayWord: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === 'tonight')
    return { to: at + 1, expression: { kind: 'day-part', part: 'night', on: daysFromWriting(0) } };
  const count = DAY_WORDS.get(word);
  if (count === undefined) return undefined;
  const part = DAY_PARTS.get(wordAt(tokens, at + 1));
  const day = daysFromWriting(count);
  return part ? { to: at + 2, expression: { kind: 'day-part', part, on: day } } : { to: at + 1, expression: day };
};

/** "this morning", "last night", "that evening", "the following afternoon". */
export const whichDayPart: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  if (!which) return undefined;
  const shade =
    wordAt(tokens, which.next) === 'early' ? 'early' : wordAt(tokens, which.next) === 'late' ? 'late' : undefined;
  const place = shade ? which.next + 1 : which.next;
  const part = DAY_PARTS.get(wordAt(tokens, place));
  if (!part || wordAt(tokens, place).endsWith('s')) return undefined;
  const on: TimeExpression = { kind: 'unit', unit: DAY, which: which.which, from: which.from };
  return { to: place + 1, expression: { kind: 'day-part', part, on, ...(shade ? { shade } : {}) } };
};

/** "overnight", "in the morning", "at dawn", "the early hours", "early afternoon". */
export const dayPart: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === 'overnight') return { to: at + 1, expression: { kind: 'day-part', part: 'overnight' } };
  if (word === 'hours' && wordAt(tokens, at - 1) === 'early') return earlyHours(tokens, at);
  const part = DAY_PARTS.get(word);
  if (!part || word.endsWith('s')) return undefined;
  const shade = wordAt(tokens, at - 1) === 'early' ? 'early' : wordAt(tokens, at - 1) === 'late' ? 'late' : undefined;
  const first = shade ? at - 1 : isHyphen(tokens, at - 1) && wordAt(tokens, at - 2) === 'mid' ? at - 2 : at;
  if (!opensDayPart(tokens, first, word)) return undefined;
  return { from: first, to: at + 1, expression: { kind: 'day-part', part, ...(shade ? { shade } : {}) } };
};

function earlyHours(tokens: Tokens, at: number): RuleMatch {
  const whole = wordsBetween(tokens, at + 1, at + 4);
  const to = whole === 'of the morning' ? at + 4 : at + 1;
  return { from: at - 1, to, expression: { kind: 'day-part', part: 'morning', shade: 'early' } };
}

/** A part of the day by itself is a time only as an adverb: "in the morning", "at dawn", "by evening". */
function opensDayPart(tokens: Tokens, at: number, word: string): boolean {
  const before = wordAt(tokens, at - 1);
  const following = tokens[at + (wordAt(tokens, at) === word ? 1 : 2)];
  if (WEEKDAYS.has(before) || (MONTHS.has(wordAt(tokens, at - 2)) && tokens[at - 1]?.kind === 'number')) return true;
  if (before === 'the') {
    if (!['in', 'during', 'by', 'into', 'of', 'through', 'throughout', 'until', 'for'].includes(wordAt(tokens, at - 2)))
      return false;
    return word !== 'dawn' && word !== 'sunset' && !(following?.word === 'sky');
  }
  if (!['at', 'by', 'before', 'after', 'until', 'around', 'since'].includes(before))
    return isDateNext(tokens, at, word);
  return following?.kind !== 'word' || !['raid', 'prayers', 'service', 'services'].includes(following.word);
}

/** "morning of 5 May", "early morning on Sunday": the day follows and is joined later. */
function isDateNext(tokens: Tokens, at: number, word: string): boolean {
  const next = at + (wordAt(tokens, at) === word ? 1 : 2);
  return (
    wordAt(tokens, next) === 'of' &&
    (tokens[next + 1]?.kind === 'number' || /^\p{Lu}/u.test(tokens[next + 1]?.raw ?? ''))
  );
}

const NOT_DEICTIC: ReadonlySet<string> = new Set(['second', 'minute']);

/** "last week", "this year", "the following day", "that day", "the same month", "the coming week". */
export const whichUnit: TimeRule = (tokens, at) => {
  const which = readWhich(tokens, at);
  if (!which) return undefined;
  const word = wordAt(tokens, which.next);
  const unit = UNITS.get(word);
  if (!unit || NOT_DEICTIC.has(unit) || word.endsWith('s') || word === 'night') return undefined;
  const opener = wordAt(tokens, which.next - 1);
  const behindThe = wordAt(tokens, at - 1) === 'the';
  if (opener === 'coming') {
    return {
      to: which.next + 1,
      expression: { kind: 'stretch', amount: { count: 1, unit }, direction: 1, from: 'writing' },
    };
  }
  if (word === 'fortnight') return undefined;
  // "The last day of the talks", "the next week of fighting" count within something else; "the next day" is the story's.
  if (behindThe && opener === 'last' && (unit === 'day' || wordAt(tokens, which.next + 1) === 'of')) return undefined;
  const from: CountedFrom = behindThe && opener === 'next' && unit !== 'year' ? 'story' : which.from;
  return { to: which.next + 1, expression: { kind: 'unit', unit, which: which.which, from } };
};

/** "the day after", "the week before last", "the day before yesterday", "the day so far", "the eve of". */
export const unitThenDirection: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (wordAt(tokens, at - 1) !== 'the') return undefined;
  if (word === 'eve' && wordAt(tokens, at + 1) === 'of') return besideStory(at, at + 1, DAY, -1);
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
  if (following === 'before' || following === 'earlier') return besideStory(at, at + 2, unit, -1);
  if (following === 'after') return besideStory(at, at + 2, unit, 1);
  return unit === 'weekend' ? { to: at + 1, expression: { kind: 'unit', unit, which: 0, from: 'writing' } } : undefined;
};

function besideStory(at: number, to: number, unit: TimeUnit, direction: -1 | 1): RuleMatch {
  return { from: at - 1, to, expression: { kind: 'shift', amount: { count: 1, unit }, direction, from: 'story' } };
}

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
  const place = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (word === 'year' && wordAt(tokens, place) === 'end' && place === at + 2) {
    return { to: place + 1, expression: { kind: 'edge', edge: 'end', of: thisUnit('year') } };
  }
  if (!['end', 'beginning', 'start', 'middle', 'close', 'rest', 'remainder', 'turn', 'course'].includes(word))
    return undefined;
  if (wordAt(tokens, at + 1) !== 'of') return undefined;
  const article = wordAt(tokens, at + 2) === 'the' ? 1 : 0;
  const name = wordAt(tokens, at + 2 + article);
  const unit = UNITS.get(name);
  if (!unit || unit === 'hour' || NOT_DEICTIC.has(unit) || (name.endsWith('s') && name !== 'century')) return undefined;
  const to = at + 3 + article;
  if (wordAt(tokens, to) === 'of' || (article === 0 && word !== 'end' && word !== 'start')) return undefined;
  if (word === 'course') return undefined;
  if (word === 'rest' || word === 'remainder') return { to, expression: { kind: 'part-gone', unit, direction: 1 } };
  const edge = word === 'end' || word === 'close' ? 'end' : word === 'middle' ? 'middle' : 'start';
  return { to, expression: { kind: 'edge', edge, of: thisUnit(unit) } };
};

function thisUnit(unit: TimeUnit): TimeExpression {
  return { kind: 'unit', unit, which: 0, from: 'writing' };
}

const STRETCH_WORDS: ReadonlyMap<string, readonly [-1 | 1, CountedFrom]> = new Map<
  string,
  readonly [-1 | 1, CountedFrom]
>([
  ['past', [-1, 'writing']],
  ['last', [-1, 'writing']],
  ['recent', [-1, 'writing']],
  ['previous', [-1, 'story']],
  ['preceding', [-1, 'story']],
  ['next', [1, 'writing']],
  ['coming', [1, 'writing']],
  ['following', [1, 'story']],
]);

/** "the past 12 months", "the last few days", "coming weeks", "the past year". */
export const stretch: TimeRule = (tokens, at) => {
  const found = STRETCH_WORDS.get(wordAt(tokens, at));
  if (!found) return undefined;
  const read = readAmount(tokens, at + 1, true) ?? singleUnit(tokens, at);
  if (!read) return undefined;
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
  const read = readAmount(tokens, at) ?? bareUnits(tokens, at);
  if (!read) return undefined;
  const next = wordAt(tokens, read.next);
  if (isAge(tokens, read.next) || isStructure(tokens, at, read.next)) return { to: read.next };
  const shifted = shiftBehind(tokens, read.next);
  if (shifted) {
    const expression: TimeExpression = {
      kind: 'shift',
      amount: read.amount,
      direction: shifted.direction,
      from: shifted.from,
    };
    return { to: shifted.to, expression };
  }
  const before = wordAt(tokens, at - 1);
  const hyphenated = tokens.slice(at, read.next).some((_, place) => isHyphen(tokens, at + place));
  if ((before === 'within' || before === 'in') && !hyphenated && (before === 'within' || next !== 'of')) {
    const expression: TimeExpression = { kind: 'ahead', amount: read.amount, lead: before };
    return { from: at - 1, core: read.core, to: afterTime(tokens, read.next), expression };
  }
  if (isNoLength(tokens, at, read.next, read.amount)) return undefined;
  return { core: read.core, to: read.next, expression: { kind: 'duration', amount: read.amount } };
};

/** "in two weeks' time", "in a week's time". */
function afterTime(tokens: Tokens, at: number): number {
  const marked = wordAt(tokens, at) === "'" || wordAt(tokens, at) === '’' || wordAt(tokens, at) === "'s" ? at + 1 : at;
  return wordAt(tokens, marked) === 'time' ? marked + 1 : at;
}

/** "for weeks", "for years". */
function bareUnits(tokens: Tokens, at: number): ReadAmount | undefined {
  const unit = UNITS.get(wordAt(tokens, at));
  if (!unit || unit === 'second' || !wordAt(tokens, at).endsWith('s')) return undefined;
  const behind = wordAt(tokens, at + 1);
  const counted = behind === 'ago' || behind === 'later' || behind === 'earlier';
  return counted || wordAt(tokens, at - 1) === 'for'
    ? { amount: { unit, vague: true }, core: at, next: at + 1 }
    : undefined;
}

/** "12-year-old", "three years old", "42 years of age". */
function isAge(tokens: Tokens, at: number): boolean {
  const place = isHyphen(tokens, at) ? at + 1 : at;
  const word = wordAt(tokens, place);
  return word === 'old' || word === 'olds' || wordsBetween(tokens, at, at + 2) === 'of age';
}

/** "Second Five-Year Plan", "24-hour news": names rather than lengths. */
function isStructure(tokens: Tokens, at: number, next: number): boolean {
  return wordAt(tokens, next) === 'news' || wordAt(tokens, at - 1) === 'aged';
}

/** "one day" is some day; "a second" is an ordinal; "a day" is a rate behind a number. */
function isNoLength(tokens: Tokens, at: number, next: number, read: TimeAmount): boolean {
  if (read.vague && read.unit !== 'hour' && wordAt(tokens, at) === 'some') return false;
  const single = next - at === 2;
  return single && read.unit === 'day' && wordAt(tokens, at) === 'one';
}

interface Shifted {
  readonly direction: -1 | 1;
  readonly from: CountedFrom;
  readonly to: number;
}

function shiftBehind(tokens: Tokens, at: number): Shifted | undefined {
  const word = wordAt(tokens, at);
  if (word === 'ago') return { direction: -1, from: 'writing', to: at + 1 };
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

const SET_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
]);

/** "daily", "every day", "each year", "every two weeks". */
export const repeated: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const adverb = SET_UNITS.get(word);
  if (adverb)
    return /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? '')
      ? undefined
      : { to: at + 1, expression: { kind: 'set', unit: adverb } };
  if (word !== 'every' && word !== 'each') return undefined;
  const place = wordAt(tokens, at + 1) === 'single' || wordAt(tokens, at + 1) === 'other' ? at + 2 : at + 1;
  const unit = UNITS.get(wordAt(tokens, place)) ?? (DAY_PARTS.has(wordAt(tokens, place)) ? DAY : undefined);
  if (unit) return { to: place + 1, expression: { kind: 'set', unit } };
  const read = readAmount(tokens, place);
  return read ? { to: read.next, expression: { kind: 'set', unit: read.amount.unit } } : undefined;
};

const VAGUE_WORDS: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map<string, 'past' | 'present' | 'future'>([
  ['recently', 'past'],
  ['formerly', 'past'],
  ['currently', 'present'],
  ['presently', 'present'],
  ['nowadays', 'present'],
]);

/** "now"; "currently", "recently", "the future", "the past", "these days": words without a place in the calendar. */
export const now: TimeRule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word === 'now')
    return wordAt(tokens, at + 1) === 'that' ? undefined : { to: at + 1, expression: { kind: 'now' } };
  const tense = VAGUE_WORDS.get(word);
  if (tense) return { to: at + 1, expression: { kind: 'vague', tense } };
  if (word === 'moment' && wordsBetween(tokens, at - 2, at) === 'at the')
    return { from: at - 1, to: at + 1, expression: { kind: 'vague', tense: 'present' } };
  if (word === 'days' && wordAt(tokens, at - 1) === 'these')
    return { from: at - 1, to: at + 1, expression: { kind: 'vague', tense: 'present' } };
  if (wordAt(tokens, at - 1) !== 'the' || (word !== 'future' && word !== 'past')) return undefined;
  const following = tokens[at + 1];
  return following?.kind === 'word'
    ? undefined
    : { from: at - 1, to: at + 1, expression: { kind: 'vague', tense: word } };
};

/** Which part of the day an hour of twelve is meant in: "three in the afternoon" is 15. */
export function hourInPart(hour: number, part: DayPart): number {
  if (hour >= 12) return hour;
  if (part === 'afternoon' || part === 'evening') return hour + 12;
  return part === 'night' && hour >= 6 ? hour + 12 : hour;
}
