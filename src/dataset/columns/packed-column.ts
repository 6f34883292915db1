/** A column of numbers as it stands in a file: as text (number-text.ts), or coded (coded-numbers.ts) where that is shorter. */
import { decodeCoded, decodeCodedSigned, MOST_PER_LETTER, type CodedNumbers } from './coded-numbers.ts';
import { decodeNumbers, decodeSigned } from './number-text.ts';

export type PackedColumn = string | CodedNumbers;

/** A column has no more numbers: no room is made for more. */
export function mostNumbers(column: PackedColumn): number {
  return typeof column === 'string' ? column.length : column.letters.length * MOST_PER_LETTER;
}

/**
 * Reads as many numbers from 0 as there is room for.
 * @throws DatasetError when the column has not just as many, or one is not below `below`
 */
export function readColumn<Into extends Uint8Array | Uint16Array | Uint32Array>(
  column: PackedColumn,
  into: Into,
  below: number,
): Into {
  return typeof column === 'string' ? decodeNumbers(column, into, below) : decodeCoded(column, into, below);
}

/**
 * Reads `count` numbers with signs; NaN where there is none.
 * @param contexts by number, which of a coded column's models is meant
 * @throws DatasetError when the column has not just as many
 */
export function readSigned(column: PackedColumn, count: number, contexts?: Uint8Array): Float64Array {
  return typeof column === 'string' ? decodeSigned(column, count) : decodeCodedSigned(column, count, contexts);
}
