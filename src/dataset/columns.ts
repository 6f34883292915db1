/**
 * Columns of numbers as they stand in JSON. Times grow slowly along the table, so differences are stored, and in minutes
 * where every value is a whole minute: `1748844000000, 1748847600000` becomes `{ unit: 60000, values: [29147400, 60] }`.
 */
import type { ListColumn } from './packed.ts';

/** Whole multiples of `unit` milliseconds; in a delta column each counts from the one before. `null` is "none". */
export interface PackedTimes {
  readonly unit: number;
  readonly values: readonly (number | null)[];
}

/** Whole numbers from 0: a letter each ("0" is 0, "1" is 1, and on by code point) where all are below 64, else a list. */
export type PackedSmall = string | readonly number[];

/** Lists of numbers as their lengths and, one after the other, their values. */
export interface PackedLists {
  readonly lengths: PackedSmall;
  readonly values: PackedSmall;
}

const FIRST_LETTER = 48;
const LETTERS = 64;

const UNITS = [60_000, 1_000, 1] as const;

function commonUnit(values: ArrayLike<number>): number {
  const dividesAll = (unit: number): boolean => {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? NaN;
      if (!Number.isNaN(value) && value % unit !== 0) return false;
    }
    return true;
  };
  return UNITS.find(dividesAll) ?? 1;
}

/** Packs whole milliseconds as differences from the value before; NaN is "none" and moves nothing. */
export function encodeTimes(times: ArrayLike<number>): PackedTimes {
  const unit = commonUnit(times);
  let previous = 0;
  const values = Array.from(times, (time) => {
    if (Number.isNaN(time)) return null;
    const scaled = time / unit;
    const delta = scaled - previous;
    previous = scaled;
    return delta;
  });
  return { unit, values };
}

export function decodeTimes(packed: PackedTimes): Float64Array {
  let previous = 0;
  return Float64Array.from(packed.values, (delta) => {
    if (delta === null) return NaN;
    previous += delta;
    return previous * packed.unit;
  });
}

/** Packs lengths of time in whole milliseconds, each for itself; NaN is "none". */
export function encodeDurations(durations: ArrayLike<number>): PackedTimes {
  const unit = commonUnit(durations);
  return { unit, values: Array.from(durations, (duration) => (Number.isNaN(duration) ? null : duration / unit)) };
}

export function decodeDurations(packed: PackedTimes): Float64Array {
  return Float64Array.from(packed.values, (value) => (value === null ? NaN : value * packed.unit));
}

/**
 * Packs times each of which lies near its base: as what they lie after it, and where several rows in a row have one base (or
 * none), after the row before. NaN is "none".
 */
export function encodeLags(times: ArrayLike<number>, bases: ArrayLike<number>): PackedTimes {
  const lags = new Float64Array(times.length);
  const origins = new LagOrigins(bases);
  for (let i = 0; i < times.length; i += 1) lags[i] = (times[i] ?? NaN) - origins.of(i, times[i] ?? NaN);
  return encodeDurations(lags);
}

export function decodeLags(packed: PackedTimes, bases: ArrayLike<number>): Float64Array {
  const times = new Float64Array(packed.values.length);
  const origins = new LagOrigins(bases);
  packed.values.forEach((value, i) => {
    const origin = origins.of(i, NaN);
    times[i] = value === null ? NaN : origin + value * packed.unit;
    origins.note(times[i] ?? NaN);
  });
  return times;
}

/** What each time of a column of lags counts from. */
class LagOrigins {
  readonly #bases: ArrayLike<number>;
  #last = NaN;

  constructor(bases: ArrayLike<number>) {
    this.#bases = bases;
  }

  /** @param time of this row, which later rows may count from; NaN when it is noted later */
  of(row: number, time: number): number {
    const base = this.#bases[row] ?? NaN;
    const isSame = row > 0 && Object.is(base, this.#bases[row - 1]);
    const origin = isSame && !Number.isNaN(this.#last) ? this.#last : Number.isNaN(base) ? 0 : base;
    if (!isSame) this.#last = NaN;
    this.note(time);
    return origin;
  }

  note(time: number): void {
    if (!Number.isNaN(time)) this.#last = time;
  }
}

/** Packs numbers that are nearly always small: a letter each where all are, which is read much faster than a list. */
export function encodeSmall(values: ArrayLike<number>): PackedSmall {
  const numbers = Array.from(values);
  if (numbers.some((value) => value >= LETTERS)) return numbers;
  return numbers.map((value) => String.fromCharCode(FIRST_LETTER + value)).join('');
}

export function decodeSmall(packed: PackedSmall): Uint32Array {
  if (typeof packed !== 'string') return Uint32Array.from(packed);
  const values = new Uint32Array(packed.length);
  for (let i = 0; i < values.length; i += 1) values[i] = packed.charCodeAt(i) - FIRST_LETTER;
  return values;
}

/** Packs rows [from, to) of a list column. */
export function encodeLists({ offsets, values }: ListColumn, from: number, to: number): PackedLists {
  const lengths = Array.from({ length: to - from }, (_, i) => (offsets[from + i + 1] ?? 0) - (offsets[from + i] ?? 0));
  return { lengths: encodeSmall(lengths), values: encodeSmall(values.subarray(offsets[from], offsets[to])) };
}

export function decodeLists(packed: PackedLists): ListColumn {
  const lengths = decodeSmall(packed.lengths);
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + length;
  });
  return { offsets, values: decodeSmall(packed.values) };
}

export function listColumn(lists: readonly (readonly number[])[]): ListColumn {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  return { offsets, values: Uint32Array.from(lists.flat()) };
}

/** The values of one row of a list column. */
export function listAt(column: ListColumn, row: number): Uint32Array {
  return column.values.subarray(column.offsets[row], column.offsets[row + 1]);
}
