import { MONTHS } from '../../lexicon/calendar-words.ts';
import { MULTIPLIERS, NUMBER_WORDS, VAGUE_COUNTS } from '../../lexicon/units.ts';
import type { Word } from '../../text/words.ts';
import { lowerAt } from '../../text/word-at.ts';

/** A number that was read from words. */
export interface ReadNumber {
  /** Digits, "30 to 40" for a range, or words when the number is vague ("several hundred"). */
  readonly value: string;
  /** How many words it takes. */
  readonly length: number;
}

/** "1,000", "2500", "50.9", "7bn", "50k". */
const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|mln|b|bn|tn)?$/u;

/** The words with which a number that is not in digits can begin. */
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE_COUNTS,
  'between',
  'a',
  'half',
  'dozen',
  'tens',
  'several',
  'few',
]);

/** Whether a number may begin with a word: asked first, since most begin with none. */
function mayBegin(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || OPENERS.has(lower) || lower.includes('-');
}

/** Reads the number that begins at word `at`, in digits, words or both ("1.2 million", "twenty-two", "several hundred"). */
export function readNumber(words: readonly Word[], at: number): ReadNumber | undefined {
  const word = words[at];
  if (!word || word.possessive || !mayBegin(word.lower)) return undefined;
  return readRange(words, at) ?? readVague(words, at) ?? (word.lower === 'between' ? undefined : readExact(words, at));
}

/** "between 30 and 40", "30 to 40", "30-40": the lower end first. "From 30 to 40" is no range: something rose. */
function readRange(words: readonly Word[], at: number): ReadNumber | undefined {
  const between = lowerAt(words, at) === 'between';
  const hyphened = /^(\d+)-(\d+)$/u.exec(lowerAt(words, at));
  if (hyphened) return rangeOf(Number(hyphened[1]), Number(hyphened[2]), 1);
  const first = between ? at + 1 : at;
  const low = readExact(words, first);
  if (!low || lowerAt(words, first - 1) === 'from') return undefined;
  const joint = first + low.length;
  if (lowerAt(words, joint) !== (between ? 'and' : 'to')) return undefined;
  const high = readExact(words, joint + 1);
  return high && rangeOf(Number(low.value), Number(high.value), joint + 1 + high.length - at);
}

const rangeOf = (low: number, high: number, length: number): ReadNumber | undefined =>
  low < high ? { value: `${low} to ${high}`, length } : undefined;

function readExact(words: readonly Word[], at: number): ReadNumber | undefined {
  const word = words[at];
  if (!word || word.possessive) return undefined;
  const digits = DIGITS.exec(word.lower);
  if (isSpaced(words, at)) return multiplied(Number(`${word.lower}${lowerAt(words, at + 1)}`), words, at, 2);
  if (digits)
    return multiplied(
      Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`) * (MULTIPLIERS.get(digits[3] ?? '') ?? 1),
      words,
      at,
      1,
    );
  if (word.lower === 'a' || word.lower === 'half') return multiplesOfOne(words, at);
  const spelled = word.lower === 'dozen' ? 12 : spelledNumber(word.lower);
  return spelled === undefined ? undefined : multiplied(spelled, words, at, 1);
}

/** "5 000", "300 000": a space parts the thousands; not "5 May 200 people" and not "on May 5 200 people". */
function isSpaced(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !/^[1-9]\d{0,2}$/u.test(word.lower)) return false;
  return /^\d00$/u.test(next.lower) && next.start - word.end === 1 && !MONTHS.has(lowerAt(words, at - 1));
}

/** "a dozen", "half a million", "a single plane"; "a" and "half" alone count nothing. */
function multiplesOfOne(words: readonly Word[], at: number): ReadNumber | undefined {
  const isOne = lowerAt(words, at + 1) === 'single' && lowerAt(words, at - 1) !== 'not';
  if (isOne && lowerAt(words, at) === 'a') return { value: '1', length: 2 };
  const half = lowerAt(words, at) === 'half';
  const skipped = half ? (lowerAt(words, at + 1) === 'a' ? 2 : 1) : 1;
  const factor = MULTIPLIERS.get(lowerAt(words, at + skipped));
  if (factor === undefined || lowerAt(words, at + skipped).length <= 3) return undefined;
  return multiplied(half ? factor / 2 : factor, words, at, skipped + 1);
}

function spelledNumber(lower: string): number | undefined {
  const whole = NUMBER_WORDS.get(lower);
  if (whole !== undefined) return whole;
  const [tens = '', ones = '', rest] = lower.split('-');
  const ten = NUMBER_WORDS.get(tens);
  const one = NUMBER_WORDS.get(ones);
  return rest === undefined && ten !== undefined && one !== undefined && ten >= 20 && one < 10 ? ten + one : undefined;
}

function multiplied(value: number, words: readonly Word[], at: number, length: number): ReadNumber {
  const factor = MULTIPLIERS.get(lowerAt(words, at + length));
  const isWord = lowerAt(words, at + length).length > 3;
  if (factor === undefined || !isWord) return { value: plainDigits(value), length };
  return multiplied(value * factor, words, at, length + 1);
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
function readVague(words: readonly Word[], at: number): ReadNumber | undefined {
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (VAGUE_COUNTS.has(lower) || lower === 'tens') {
    const of = next === 'of' && VAGUE_COUNTS.has(lowerAt(words, at + 2));
    if (of) return { value: `${lower} of ${lowerAt(words, at + 2)}`, length: 3 };
    return lower === 'tens' ? undefined : { value: lower, length: 1 };
  }
  if (lower !== 'several' && lower !== 'few') return undefined;
  const known = next === 'hundred' || next === 'thousand' || next === 'dozen' || next === 'million';
  return known ? { value: `${lower} ${next}`, length: 2 } : undefined;
}

/** Without exponent and without the noise of binary fractions ("5200000000", "50.89"). */
function plainDigits(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
