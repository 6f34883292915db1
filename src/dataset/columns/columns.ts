/**
 * Columns of numbers as they stand in JSON. Times grow slowly along the table, so differences are stored, and in minutes
 * where every value is a whole minute: of `1748844000000, 1748847600000` these are 29147400 and 60.
 */
import { packSigned } from './pack-column.ts';
import { readSigned, type PackedColumn } from './packed-column.ts';
import type { ListColumn, Positions } from '../format/packed.ts';

/** Whole multiples of `unit` milliseconds; in a delta column each counts from the one before. */
interface PackedTimes {
  readonly unit: number;
  readonly values: PackedColumn;
}

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

/**
 * Packs whole milliseconds as differences from the value before; NaN is "none" and moves nothing.
 * @param contexts as in packSigned; the same are needed to read it
 */
export function encodeTimes(times: ArrayLike<number>, contexts?: Uint8Array): PackedTimes {
  const unit = commonUnit(times);
  let previous = 0;
  const differences = Float64Array.from(times, (time) => {
    if (Number.isNaN(time)) return NaN;
    const difference = time / unit - previous;
    previous += difference;
    return difference;
  });
  return { unit, values: packSigned(differences, contexts) };
}

/** @throws DatasetError when there are not `count` of them */
export function decodeTimes({ unit, values }: PackedTimes, count: number, contexts?: Uint8Array): Float64Array {
  const times = readSigned(values, count, contexts);
  let previous = 0;
  for (let row = 0; row < count; row += 1) {
    const difference = times[row] ?? NaN;
    if (!Number.isNaN(difference)) previous += difference;
    times[row] = Number.isNaN(difference) ? NaN : previous * unit;
  }
  return times;
}

/** Packs lengths of time in whole milliseconds, each for itself; NaN is "none". */
export function encodeDurations(durations: ArrayLike<number>, contexts?: Uint8Array): PackedTimes {
  const unit = commonUnit(durations);
  const whole = Float64Array.from(durations, (duration) => duration / unit);
  return { unit, values: packSigned(whole, contexts) };
}

/** @throws DatasetError when there are not `count` of them */
export function decodeDurations({ unit, values }: PackedTimes, count: number, contexts?: Uint8Array): Float64Array {
  const durations = readSigned(values, count, contexts);
  for (let row = 0; row < count; row += 1) durations[row] = (durations[row] ?? NaN) * unit;
  return durations;
}

/**
 * What each of some times lies after its base, and where several rows in a row have one base (or none), after the row before;
 * in ms, NaN for "none".
 */
export function lagsOf(times: ArrayLike<number>, bases: ArrayLike<number>): Float64Array {
  const lags = new Float64Array(times.length);
  const origins = new LagOrigins(bases);
  for (let i = 0; i < times.length; i += 1) lags[i] = (times[i] ?? NaN) - origins.of(i, times[i] ?? NaN);
  return lags;
}

/** Packs times each of which lies near its base. NaN is "none". */
export function encodeLags(times: ArrayLike<number>, bases: ArrayLike<number>, contexts?: Uint8Array): PackedTimes {
  return encodeDurations(lagsOf(times, bases), contexts);
}

/** @throws DatasetError when there are not as many as bases */
export function decodeLags(packed: PackedTimes, bases: ArrayLike<number>, contexts?: Uint8Array): Float64Array {
  const times = decodeDurations(packed, bases.length, contexts);
  const origins = new LagOrigins(bases);
  for (let row = 0; row < times.length; row += 1) {
    times[row] = origins.of(row, NaN) + (times[row] ?? NaN);
    origins.note(times[row] ?? NaN);
  }
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

/** Room for so many positions below a limit, in as few bytes as they need. */
export function createPositions(count: number, below: number): Positions {
  if (below <= 1 << 8) return new Uint8Array(count);
  return below <= 1 << 16 ? new Uint16Array(count) : new Uint32Array(count);
}

export function listColumn(lists: readonly (readonly number[])[]): ListColumn<Uint32Array> {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  return { offsets, values: Uint32Array.from(lists.flat()) };
}

/** A list column that is filled row by row. */
export class ListBuilder {
  readonly #offsets: Uint32Array;
  #values = new Uint32Array(1024);
  #rows = 0;
  #length = 0;

  constructor(count: number) {
    this.#offsets = new Uint32Array(count + 1);
  }

  add(list: readonly number[]): void {
    if (this.#length + list.length > this.#values.length) {
      const wider = new Uint32Array(this.#values.length * 2 + list.length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values.set(list, this.#length);
    this.#length += list.length;
    this.#rows += 1;
    this.#offsets[this.#rows] = this.#length;
  }

  column(): ListColumn<Uint32Array> {
    return { offsets: this.#offsets, values: this.#values.subarray(0, this.#length) };
  }
}

/** The values of one row of a list column. */
export function listAt<Values extends Positions>(column: ListColumn<Values>, row: number): Values {
  // A part of an array of positions is of its own kind, which TypeScript does not follow through a type parameter.
  return column.values.subarray(column.offsets[row], column.offsets[row + 1]) as Values;
}
