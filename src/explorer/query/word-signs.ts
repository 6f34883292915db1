/**
 * Where a searched word stands in each event, as a byte of signs. The loops are functions of their own that do nothing else:
 * so the browser's compiler makes them fast soon and keeps them so.
 */

/** Where a word can stand: an unfinished word says less than a whole one. A greater sign weighs more than all below it. */
export const SIGNS = { quoteBeginning: 1, quote: 2, titleBeginning: 4, name: 4, title: 8 } as const;
/** What each sign weighs, in their order. */
const WEIGHTS = [1, 2, 4, 6];
export const SIGN_BITS: readonly number[] = WEIGHTS.map((_, position) => 1 << position);

/** By byte of signs what the word weighs there: the most that one of them does, 0 without any. */
export const WEIGHT_OF_SIGNS = Float64Array.from({ length: 1 << WEIGHTS.length }, (_, signs) =>
  signs === 0 ? 0 : (WEIGHTS[31 - Math.clz32(signs)] ?? 0),
);

/** @param postings as a shard of the index has them, of events from the row `from` on */
export function signPostings(
  signs: Uint8Array,
  postings: Uint32Array,
  from: number,
  inTitle: number,
  inQuote: number,
): void {
  for (let at = 0; at < postings.length; at += 1) {
    const posting = postings[at] ?? 0;
    const row = from + (posting >>> 1);
    signs[row] = (signs[row] ?? 0) | ((posting & 1) === 1 ? inTitle : inQuote);
  }
}

export function signRows(signs: Uint8Array, rows: Uint32Array, sign: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    signs[row] = (signs[row] ?? 0) | sign;
  }
}
