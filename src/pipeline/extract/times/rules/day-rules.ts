/** Days and parts of days: "yesterday evening", "tonight", "this morning", "overnight". */
import { MONTHS, WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import { DAY_PARTS } from '../../../lexicon/time-words.ts';
import type { TimeExpression } from '../../../stage.ts';
import { daysFromWriting } from '../words/days-from-writing.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isHyphen, type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';
import { readWhich } from '../words/which.ts';

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
  const on: TimeExpression = { kind: 'unit', unit: 'day', which: which.which, from: which.from };
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
  const first = shade ? at - 1 : beforeMid(tokens, at);
  if (!opensDayPart(tokens, first, word)) return undefined;
  return { from: first, to: at + 1, expression: { kind: 'day-part', part, ...(shade ? { shade } : {}) } };
};

/** "mid-afternoon", "mid afternoon" */
function beforeMid(tokens: Tokens, at: number): number {
  const mid = isHyphen(tokens, at - 1) ? at - 2 : at - 1;
  return wordAt(tokens, mid) === 'mid' ? mid : at;
}

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
  if (isDateNext(tokens, at, word)) return true;
  if (before === 'the') {
    if (!['in', 'during', 'by', 'into', 'of', 'through', 'throughout', 'until', 'for'].includes(wordAt(tokens, at - 2)))
      return false;
    return word !== 'dawn' && word !== 'sunset' && !(following?.word === 'sky');
  }
  if (!['at', 'by', 'before', 'after', 'until', 'around', 'since'].includes(before)) return false;
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
