/**
 * Numbers by how recently they were met: 0 is the one met last, 1 the one before it that is another, and so on. One that was not
 * met is −1 less itself. Documents tell of a short time, so that in the order of time the same few come again and again.
 */
import { createPositions } from './columns.ts';
import { DatasetError } from '../dataset-error.ts';
import type { Positions } from '../format/packed.ts';

export function encodeRecency(values: ArrayLike<number>): Float64Array {
  const recent: number[] = [];
  return Float64Array.from(values, (value) => {
    const place = recent.indexOf(value);
    if (place >= 0) recent.splice(place, 1);
    recent.unshift(value);
    return place >= 0 ? place : -1 - value;
  });
}

/** @throws DatasetError when one is not below `below`, or fewer were met */
export function decodeRecency(numbers: Float64Array, below: number): Positions {
  const values = createPositions(numbers.length, below);
  const recent = new Uint32Array(numbers.length);
  let met = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? NaN;
    const isMet = number >= 0;
    const place = isMet ? number : met;
    const value = isMet ? (recent[place] ?? NaN) : -1 - number;
    if (!(place < met + Number(!isMet)) || !(value < below)) {
      throw new DatasetError('A column of the dataset is damaged: it has what is not there.');
    }
    if (!isMet) met += 1;
    recent.copyWithin(1, 0, place);
    recent[0] = value;
    values[at] = value;
  }
  return values;
}
