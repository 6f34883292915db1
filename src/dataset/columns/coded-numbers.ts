/**
 * Numbers as letters of which each takes as little room as its frequency allows (range asymmetric numeral systems: Jarek Duda,
 * "Asymmetric numeral systems", arXiv:1311.2540). encode-coded-numbers.ts writes them.
 *
 * A model says which intervals of numbers there are, and how often each is met. Numbers that are met often are an interval of
 * their own; of a wider one, what is left of the number follows as bits. All numbers of a column are one large number, the
 * state, of which its first five letters are the top. It is taken apart number by number: its rest by 2^13 is a slot, which
 * belongs to an interval; each interval has as many slots as its weight is of all weights. Whenever the state falls below
 * 2^24, the next letter comes in from below. At the end it is 2^24 again.
 *
 * Letters are the first 64 of number-text.ts, which gzip brings back to six bits each.
 */
import { DatasetError } from '../dataset-error.ts';
import { decodeNumbers, decodeSigned, digitAt } from './number-text.ts';

/** Intervals of numbers in their order, the one for "none" first. One letter each in `bits` and `weights`. */
export interface PackedModel {
  /** The first number of each, as differences with signs. */
  readonly from: string;
  /** How many numbers it has: 2 to the power of this. */
  readonly bits: string;
  /** Positions in WEIGHTS. */
  readonly weights: string;
}

export interface CodedNumbers {
  /** One for all numbers, or one for each context. */
  readonly models: readonly PackedModel[];
  readonly letters: string;
}

export const SLOT_BITS = 13;
/** All weights of a model are so many at most. */
export const SLOTS = 2 ** SLOT_BITS;
export const LETTER_BITS = 6;
export const LOWEST_STATE = 2 ** 24;
/** The state at the beginning is so many letters. */
const STATE_LETTERS = 5;
/** Bits that follow an interval come in pieces of so many at most. */
export const PIECE_BITS = 15;
/** Numbers have no more digits in base 2, a sign apart. */
export const MOST_BITS = 50;
/** Whoever reads makes room for so many numbers a letter at most. */
export const MOST_PER_LETTER = 256;

/** Two in each doubling: 1, 2, 3, 4, 6, 8, 12 … 2^13. */
export const WEIGHTS: readonly number[] = [
  1,
  ...Array.from({ length: SLOT_BITS - 1 }, (_, power) => [2 ** (power + 1), 3 * 2 ** power]).flat(),
  SLOTS,
];

/** The slots at which intervals begin, and the end of the last. */
export function slotsOf(weights: readonly number[]): Uint32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total > SLOTS) throw damaged('weighs its numbers too heavily');
  const starts = new Uint32Array(weights.length + 1);
  let sum = 0;
  weights.forEach((weight, interval) => {
    sum += weight;
    starts[interval + 1] = Math.floor((sum * SLOTS) / total);
  });
  return starts;
}

/**
 * Reads as many numbers as there is room for, all of them from 0.
 * @param contexts by number which model is meant, where there are several
 * @throws DatasetError when the letters are not just so many numbers, or one is not below `below`
 */
export function decodeCoded<Into extends Uint8Array | Uint16Array | Uint32Array>(
  coded: CodedNumbers,
  into: Into,
  below: number,
  contexts?: Uint8Array,
): Into {
  return readCoded(coded, into, 0, below, contexts);
}

/**
 * Reads `count` numbers with signs; NaN where there is none.
 * @throws DatasetError when the letters are not just so many
 */
export function decodeCodedSigned(coded: CodedNumbers, count: number, contexts?: Uint8Array): Float64Array {
  if (count > coded.letters.length * MOST_PER_LETTER) throw damaged('is too short');
  return readCoded(coded, new Float64Array(count), -Infinity, Infinity, contexts);
}

interface Model {
  readonly from: Float64Array;
  readonly bits: Uint8Array;
  readonly starts: Uint32Array;
  readonly intervalOfSlot: Uint16Array;
}

const NO_MODEL: Model = {
  from: new Float64Array(),
  bits: new Uint8Array(),
  starts: new Uint32Array(),
  intervalOfSlot: new Uint16Array(),
};

function readModel({ from, bits, weights }: PackedModel): Model {
  const count = weights.length;
  const firsts = decodeSigned(from, count);
  let previous = 0;
  for (let interval = 0; interval < count; interval += 1) {
    const difference = firsts[interval] ?? NaN;
    if (Number.isNaN(difference)) continue;
    previous += difference;
    firsts[interval] = previous;
  }
  const own = Array.from(decodeNumbers(weights, new Uint8Array(count), WEIGHTS.length), (at) => WEIGHTS[at] ?? 0);
  const starts = slotsOf(own);
  const intervalOfSlot = new Uint16Array(SLOTS);
  own.forEach((_, interval) => intervalOfSlot.fill(interval, starts[interval], starts[interval + 1]));
  return { from: firsts, bits: decodeNumbers(bits, new Uint8Array(count), MOST_BITS + 1), starts, intervalOfSlot };
}

function sextetAt(letters: string, place: number): number {
  const digit = digitAt(letters, place);
  if (digit >> LETTER_BITS > 0) throw damaged('has letters that stand for nothing');
  return digit;
}

/** One loop for all: reading is what a large dataset waits for. */
function readCoded<Into extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  { models, letters }: CodedNumbers,
  into: Into,
  from: number,
  below: number,
  contexts: Uint8Array | undefined,
): Into {
  const ready = models.map(readModel);
  const byContext = ready.length > 1 ? contexts : undefined;
  let context = NaN;
  let { from: firsts, bits: widths, starts, intervalOfSlot } = NO_MODEL;
  let place = 0;
  let state = 0;
  while (place < STATE_LETTERS) state = state * 2 ** LETTER_BITS + sextetAt(letters, place++);
  for (let at = 0; at < into.length; at += 1) {
    const own = byContext?.[at] ?? 0;
    if (own !== context) {
      context = own;
      ({ from: firsts, bits: widths, starts, intervalOfSlot } = ready[context] ?? NO_MODEL);
      if (firsts.length === 0) throw damaged('has a number without a model');
    }
    const slot = state & (SLOTS - 1);
    const interval = intervalOfSlot[slot] ?? 0;
    const start = starts[interval] ?? 0;
    state = ((starts[interval + 1] ?? 0) - start) * (state >>> SLOT_BITS) + slot - start;
    while (state < LOWEST_STATE) state = (state << LETTER_BITS) | sextetAt(letters, place++);
    let number = firsts[interval] ?? NaN;
    let left = widths[interval] ?? 0;
    for (let unit = 1; left > 0; left -= PIECE_BITS, unit *= 2 ** PIECE_BITS) {
      const bits = Math.min(left, PIECE_BITS);
      number += (state & ((1 << bits) - 1)) * unit;
      state >>>= bits;
      while (state < LOWEST_STATE) state = (state << LETTER_BITS) | sextetAt(letters, place++);
    }
    if (number < from || number >= below) throw damaged(`has ${number} where all are below ${below}`);
    into[at] = number;
  }
  if (state !== LOWEST_STATE || place !== letters.length) throw damaged('does not have as many values as it should');
  return into;
}

function damaged(what: string): DatasetError {
  return new DatasetError(`A coded column of the dataset is damaged: it ${what}.`);
}
