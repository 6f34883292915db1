/** Writes what coded-numbers.ts reads. */
import {
  LETTER_BITS,
  LOWEST_STATE,
  MOST_BITS,
  MOST_PER_LETTER,
  PIECE_BITS,
  SLOTS,
  SLOT_BITS,
  slotsOf,
  WEIGHTS,
  type CodedNumbers,
  type PackedModel,
} from './coded-numbers.ts';
import { encodeNumbers, encodeSigned, letterOf } from './number-text.ts';

/** A number that is met as often has an interval of its own: for rarer ones that would take more room than bits do. */
const FREQUENT = 10;
/** Of no model are there more: beside them and the wide ones all have a slot at least. */
const MOST_OWN_INTERVALS = SLOTS / 2;
/** All states are below. */
const STATES = LOWEST_STATE * 2 ** LETTER_BITS;
/** Wider intervals are so many in each doubling. */
const PARTS_OF_DOUBLING = 4;

interface Interval {
  readonly from: number;
  readonly bits: number;
}

/** Where an interval lies among all slots of its model. */
interface PlacedInterval extends Interval {
  readonly start: number;
  readonly slots: number;
}

interface Model {
  readonly packed: PackedModel;
  /** What all its numbers take. */
  readonly bits: number;
  /** Of each different number, as they were counted. */
  readonly intervals: readonly PlacedInterval[];
}

/** How some numbers would be coded. */
export interface CodingPlan {
  readonly models: readonly PackedModel[];
  /** About what their letters take. */
  readonly bits: number;
  readonly write: () => CodedNumbers;
}

const NO_CONTEXTS = new Uint8Array();

/**
 * @param numbers whole; NaN is "none"
 * @param contexts by number its context: each has a model of its own
 * @returns undefined where numbers cannot be coded: too long ones, or too many in too few letters
 */
export function planCoding(numbers: ArrayLike<number>, contexts: Uint8Array = NO_CONTEXTS): CodingPlan | undefined {
  const tallies = Array.from({ length: 1 + Math.max(0, ...new Set(contexts)) }, () => new Tally());
  const counted = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? NaN;
    if (Math.abs(number) >= 2 ** MOST_BITS) return undefined;
    counted[at] = tallies[contexts[at] ?? 0]?.add(number) ?? 0;
  }
  const own = tallies.map(modelOf);
  const models = own.map(({ packed }) => packed);
  const bits = own.reduce((sum, model) => sum + model.bits, 0);
  if (numbers.length > (1 + bits / LETTER_BITS) * MOST_PER_LETTER) return undefined;
  const intervalAt = (at: number): PlacedInterval => {
    const interval = own[contexts[at] ?? 0]?.intervals[counted[at] ?? 0];
    if (interval === undefined) throw new Error('A number was not counted.');
    return interval;
  };
  return { models, bits, write: () => ({ models, letters: writeLetters(numbers, intervalAt) }) };
}

/** Which different numbers there are, and how many of each. */
class Tally {
  readonly numbers: number[] = [];
  readonly counts: number[] = [];
  readonly #places = new Map<number, number>();

  /** Returns the number's place in the lists. */
  add(number: number): number {
    const place = this.#places.get(number) ?? this.numbers.length;
    if (place === this.numbers.length) {
      this.#places.set(number, place);
      this.numbers.push(number);
    }
    this.counts[place] = (this.counts[place] ?? 0) + 1;
    return place;
  }
}

function modelOf({ numbers, counts }: Tally): Model {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const frequent = Math.max(FREQUENT, all / MOST_OWN_INTERVALS);
  const found = new Map<string, { readonly interval: Interval; count: number }>();
  const keys = numbers.map((number, place) => {
    const count = counts[place] ?? 0;
    const interval = count >= frequent ? { from: number, bits: 0 } : wideInterval(number);
    const key = `${interval.from} ${interval.bits}`;
    found.set(key, { interval, count: (found.get(key)?.count ?? 0) + count });
    return key;
  });
  const ordered = [...found].toSorted(([, a], [, b]) => compareIntervals(a.interval, b.interval));
  const weights = weigh(ordered.map(([, { count }]) => count));
  const starts = slotsOf(weights.map((position) => WEIGHTS[position] ?? 0));
  const placed = new Map<string, PlacedInterval>();
  let bits = 0;
  ordered.forEach(([key, { interval, count }], position) => {
    const start = starts[position] ?? 0;
    const slots = (starts[position + 1] ?? 0) - start;
    placed.set(key, { ...interval, start, slots });
    bits += count * (SLOT_BITS - Math.log2(slots) + interval.bits);
  });
  const inOrder = ordered.map(([, { interval }]) => interval);
  return {
    packed: {
      from: encodeSigned(differencesOf(inOrder.map(({ from }) => from))),
      bits: encodeNumbers(inOrder.map((interval) => interval.bits)),
      weights: encodeNumbers(weights),
    },
    bits,
    intervals: keys.flatMap((key) => placed.get(key) ?? []),
  };
}

/** From the number before; "none" moves nothing. */
function differencesOf(numbers: readonly number[]): readonly number[] {
  let previous = 0;
  return numbers.map((number) => {
    const difference = number - previous;
    if (!Number.isNaN(number)) previous = number;
    return difference;
  });
}

/** "None" first. */
function compareIntervals(a: Interval, b: Interval): number {
  if (Number.isNaN(a.from)) return -1;
  return Number.isNaN(b.from) ? 1 : a.from - b.from || a.bits - b.bits;
}

/** The farther from 0, the wider. */
function wideInterval(number: number): Interval {
  const size = Math.abs(number);
  let [width, bits] = [1, 0];
  while (size >= 2 * PARTS_OF_DOUBLING * width) [width, bits] = [width * 2, bits + 1];
  const first = size - (size % width);
  return { from: number < 0 ? -(first + width - 1) : first, bits };
}

/** Positions in WEIGHTS: as near to the counts as finds room in all slots. */
function weigh(counts: readonly number[]): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  for (let scale = Math.min(1, SLOTS / all); ; scale *= 0.95) {
    const positions = counts.map((count) => nearestWeight(count * scale));
    if (positions.reduce((sum, position) => sum + (WEIGHTS[position] ?? 0), 0) <= SLOTS) return positions;
  }
}

/** By ratio: the middle between two weights is the root of their product. */
const nearestWeight = (wanted: number): number =>
  WEIGHTS.findIndex((weight, position) => wanted * wanted < weight * (WEIGHTS[position + 1] ?? Infinity));

/** From the last number to the first, so that they are read from the first on. */
function writeLetters(numbers: ArrayLike<number>, intervalAt: (at: number) => PlacedInterval): string {
  const letters: string[] = [];
  let state = LOWEST_STATE;
  /** Lets letters go until the state is below. */
  const lower = (limit: number): void => {
    for (; state >= limit; state = Math.floor(state / 2 ** LETTER_BITS)) {
      letters.push(letterOf(state % 2 ** LETTER_BITS));
    }
  };
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const { from, bits, start, slots } = intervalAt(at);
    const offset = (numbers[at] ?? NaN) - from;
    // Of the bits the highest first: they are read from the lowest on.
    for (let low = bits - (bits % PIECE_BITS || PIECE_BITS); low >= 0; low -= PIECE_BITS) {
      const size = 2 ** Math.min(PIECE_BITS, bits - low);
      lower(STATES / size);
      state = state * size + (Math.floor(offset / 2 ** low) % size);
    }
    lower((STATES / SLOTS) * slots);
    state = Math.floor(state / slots) * SLOTS + (state % slots) + start;
  }
  lower(1);
  return letters.toReversed().join('');
}
