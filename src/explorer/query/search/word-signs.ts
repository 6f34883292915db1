/** What a searched word weighs by where it stands in an event, which a byte of signs says (dataset/word-signs.ts). */
import { WORD_SIGNS } from '../../../dataset/search/word-signs.ts';

/** An event whose actor or place is called so. As all signs: a greater one weighs more than all below it. */
export const NAME_SIGN = WORD_SIGNS.titleBeginning;
/** What each sign weighs, in their order. */
const WEIGHTS = [1, 2, 4, 6];
export const SIGN_COUNT = WEIGHTS.length;

/** By byte of signs what the word weighs there: the most that one of them does, 0 without any. */
export const WEIGHT_OF_SIGNS = Float64Array.from({ length: 1 << SIGN_COUNT }, (_, signs) =>
  signs === 0 ? 0 : (WEIGHTS[31 - Math.clz32(signs)] ?? 0),
);

export function signRows(signs: Uint8Array, rows: Uint32Array, sign: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    signs[row] = (signs[row] ?? 0) | sign;
  }
}

/** Adds to the signs of a word those of another that stands for it. */
export function joinSigns(signs: Uint8Array, others: Uint8Array): void {
  for (let row = 0; row < signs.length; row += 1) signs[row] = (signs[row] ?? 0) | (others[row] ?? 0);
}
