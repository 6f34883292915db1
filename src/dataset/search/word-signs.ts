/** Where the words of a search stand in an event, as bits. What an index has ready and what is made while somebody types is the same. */

/** A word that goes on behind what was typed says less than one that was typed whole. */
export const WORD_SIGNS = { quoteBeginning: 1, quote: 2, titleBeginning: 4, title: 8 } as const;
/** From the sign of a place in the evidence to that of the same in the title. */
const TITLE_SHIFT = 2;
/** All signs of an event are below. */
export const SIGNS_BELOW = 16;

/**
 * Sets the signs of one word of the index in the events that have it.
 * @param signs by row
 * @param postings row × 2, and 1 more where the word stands in the title; rows count from `from`
 * @param isWhole whether it is the searched word itself, and not one that begins so
 */
export function signPostings(signs: Uint8Array, postings: Uint32Array, from: number, isWhole: boolean): void {
  const inQuote = isWhole ? WORD_SIGNS.quote : WORD_SIGNS.quoteBeginning;
  for (let at = 0; at < postings.length; at += 1) {
    const posting = postings[at] ?? 0;
    const row = from + (posting >>> 1);
    // Shifted, not chosen: whether a word stands in the title follows no pattern that a processor could foresee.
    signs[row] = (signs[row] ?? 0) | (inQuote << ((posting & 1) * TITLE_SHIFT));
  }
}
