/**
 * Whole numbers as text, which JSON.parse reads many times faster than lists of numbers, and which compresses better.
 *
 * The letters are the 93 of ASCII from the space on that need no escape in JSON: all to "~" but `"` and `\`. In their order
 * - 40 stand for 0 to 39;
 * - 50 lead a pair: what is left after 40, in 93s, and the rest behind them as a second letter;
 * - two lead 3 or 9 letters: what is left after all pairs, in base 93, the highest first;
 * - the last says "minus" of the number behind it. Zero with a minus is "none".
 */
import { DatasetError } from '../dataset-error.ts';

const FIRST_CODE = 32;
const CODES = 95;
const LETTERS = Array.from({ length: CODES }, (_, at) => String.fromCharCode(FIRST_CODE + at)).filter(
  (letter) => letter !== '"' && letter !== '\\',
);
const BASE = LETTERS.length;
const SINGLES = 40;
const PAIR_LEADS = 50;
const LONG_LEAD = SINGLES + PAIR_LEADS;
/** Numbers below need at most two letters. */
const LONG_FROM = SINGLES + PAIR_LEADS * BASE;
/** How many letters follow the leads of long numbers. */
const TAILS = [3, 9];
const MINUS = LONG_LEAD + TAILS.length;
/** Of what is no letter. */
const NO_DIGIT = 255;

const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
LETTERS.forEach((letter, digit) => (DIGITS[letter.charCodeAt(0)] = digit));

export function digitAt(text: string, place: number): number {
  const digit = DIGITS[text.charCodeAt(place)] ?? NO_DIGIT;
  if (digit === NO_DIGIT) throw damaged('ends in the middle, or has letters that stand for nothing');
  return digit;
}

export const letterOf = (digit: number): string => LETTERS[digit] ?? '';

function lettersOf(number: number): string {
  if (number < SINGLES) return letterOf(number);
  if (number < LONG_FROM) {
    const rest = number - SINGLES;
    return letterOf(SINGLES + Math.floor(rest / BASE)) + letterOf(rest % BASE);
  }
  let rest = number - LONG_FROM;
  const kind = TAILS.findIndex((length) => rest < BASE ** length);
  let tail = '';
  for (let at = TAILS[kind] ?? 0; at > 0; at -= 1) {
    tail = letterOf(rest % BASE) + tail;
    rest = (rest - (rest % BASE)) / BASE;
  }
  return letterOf(LONG_LEAD + kind) + tail;
}

/** @param numbers from 0 */
export function encodeNumbers(numbers: ArrayLike<number>): string {
  return Array.from(numbers, lettersOf).join('');
}

const NONE = letterOf(MINUS) + letterOf(0);

/** @param numbers NaN is "none" */
export function encodeSigned(numbers: ArrayLike<number>): string {
  return Array.from(numbers, (number) => {
    if (Number.isNaN(number)) return NONE;
    return number < 0 ? letterOf(MINUS) + lettersOf(-number) : lettersOf(number);
  }).join('');
}

/**
 * Reads as many numbers from 0 as there is room for.
 * @throws DatasetError when the text has not just as many, or one is not below `below`
 */
export function decodeNumbers<Into extends Uint8Array | Uint16Array | Uint32Array>(
  text: string,
  into: Into,
  below: number,
): Into {
  return readNumbers(text, into, below, false);
}

/**
 * Reads `count` numbers with signs; NaN where there is none.
 * @throws DatasetError when the text has not just as many
 */
export function decodeSigned(text: string, count: number): Float64Array {
  return readNumbers(text, new Float64Array(count), Infinity, true);
}

function tailAt(text: string, place: number, length: number): number {
  let number = 0;
  for (let at = place; at < place + length; at += 1) number = number * BASE + digitAt(text, at);
  return number;
}

/** One loop for all: reading is what a large dataset waits for. */
function readNumbers<Into extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  text: string,
  into: Into,
  below: number,
  isSigned: boolean,
): Into {
  let at = 0;
  let place = 0;
  let isNegative = false;
  while (place < text.length) {
    const digit = digitAt(text, place);
    let number = digit;
    place += 1;
    if (isSigned && digit === MINUS) {
      isNegative = true;
      continue;
    }
    if (digit >= LONG_LEAD) {
      const length = TAILS[digit - LONG_LEAD];
      if (length === undefined) throw damaged('has a minus where none can be');
      number = LONG_FROM + tailAt(text, place, length);
      place += length;
    } else if (digit >= SINGLES) {
      number = SINGLES + (digit - SINGLES) * BASE + digitAt(text, place);
      place += 1;
    }
    if (number >= below) throw damaged(`has ${number} where all are below ${below}`);
    into[at] = isNegative ? negative(number) : number;
    isNegative = false;
    at += 1;
  }
  if (at !== into.length || isNegative) throw damaged(`has ${at} values for ${into.length}`);
  return into;
}

const negative = (number: number): number => (number === 0 ? NaN : -number);

function damaged(what: string): DatasetError {
  return new DatasetError(`A column of the dataset is damaged: it ${what}.`);
}
