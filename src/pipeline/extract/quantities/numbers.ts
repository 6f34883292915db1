import { MULTIPLIERS, NUMBER_WORDS, VAGUE_COUNTS } from '../../lexicon/units.ts';
import type { Word } from '../../text/words.ts';

/** A number that was read from words. */
export interface ReadNumber {
  /** Digits, or words when the number is vague ("several hundred"). */
  readonly value: string;
  /** How many words it takes. */
  readonly length: number;
}

/** "1,000", "2500", "50.9", "7bn", "50k". */
const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|mln|b|bn|tn)?$/u;

/** Reads the number that begins at word `at`, in digits, words or both ("1.2 million", "twenty-two", "several hundred"). */
export function readNumber(words: readonly Word[], at: number): ReadNumber | undefined {
  const word = words[at];
  if (!word || word.possessive) return undefined;
  if (VAGUE_COUNTS.has(word.lower)) return { value: word.lower, length: 1 };
  if (word.lower === 'several' || word.lower === 'few') return vagueMultiple(words, at);
  const digits = DIGITS.exec(word.lower);
  if (digits)
    return multiplied(
      Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`) * (MULTIPLIERS.get(digits[3] ?? '') ?? 1),
      words,
      at,
      1,
    );
  if (word.lower === 'a' || word.lower === 'half') return undefined;
  const spelled = spelledNumber(word.lower);
  return spelled === undefined ? undefined : multiplied(spelled, words, at, 1);
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
  const factor = MULTIPLIERS.get(words[at + length]?.lower ?? '');
  const isWord = (words[at + length]?.lower.length ?? 0) > 3;
  if (factor === undefined || !isWord) return { value: plainDigits(value), length };
  return multiplied(value * factor, words, at, length + 1);
}

/** "several hundred", "a few thousand". */
function vagueMultiple(words: readonly Word[], at: number): ReadNumber | undefined {
  const next = words[at + 1]?.lower ?? '';
  const known = next === 'hundred' || next === 'thousand' || next === 'dozen' || next === 'million';
  return known ? { value: `${words[at]?.lower ?? ''} ${next}`, length: 2 } : undefined;
}

/** Without exponent and without the noise of binary fractions ("5200000000", "50.89"). */
function plainDigits(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
