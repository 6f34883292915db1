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

/** Lists of numbers as their lengths and, one after the other, their values. */
export interface PackedLists {
  readonly lengths: readonly number[];
  readonly values: readonly number[];
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

export function encodeLists(lists: readonly (readonly number[])[]): PackedLists {
  return { lengths: lists.map((list) => list.length), values: lists.flat() };
}

export function decodeLists(packed: PackedLists): ListColumn {
  const offsets = new Uint32Array(packed.lengths.length + 1);
  packed.lengths.forEach((length, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + length;
  });
  return { offsets, values: Uint32Array.from(packed.values) };
}

/** The values of one row of a list column. */
export function listAt(column: ListColumn, row: number): Uint32Array {
  return column.values.subarray(column.offsets[row], column.offsets[row + 1]);
}
