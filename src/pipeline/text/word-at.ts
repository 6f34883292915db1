/**
 * What stands at a place in a row of words: nothing, where the row does not reach so far. Rules look before and behind a word without asking
 * first whether there is one.
 */

interface Lower {
  readonly lower: string;
}
interface Lemma {
  readonly lemma: string;
}
interface Written {
  readonly text: string;
}

// an array asked for what stands before its first element is a hundred times as slow as for any other

/** The word at a place in lower case; empty beyond either end. */
export const lowerAt = (words: readonly Lower[], at: number): string => (at < 0 ? '' : (words[at]?.lower ?? ''));

/** The lemma of the word at a place; empty beyond either end. */
export const lemmaAt = (words: readonly Lemma[], at: number): string => (at < 0 ? '' : (words[at]?.lemma ?? ''));

/** The word at a place as written; empty beyond either end. */
export const textAt = (words: readonly Written[], at: number): string => (at < 0 ? '' : (words[at]?.text ?? ''));
