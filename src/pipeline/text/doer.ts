import type { Word } from './words.ts';

/**
 * Whether a word only names who does what its stem says: "negotiators", "observers" and "reporters" share their stems with verbs.
 * @param listed the words of a lexicon, so that "offers" and "surrenders" stay what they are
 */
export const isDoer = ({ lower, lemma }: Word, listed: ReadonlySet<string>): boolean =>
  /(?:er|or)s?$/u.test(lower) && !/(?:er|or)$/u.test(lemma) && !listed.has(lower.replace(/s$/u, ''));

/** The single words of lists such as "hold … talks, deliver, give back". */
export const wordsListed = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/[\s,…/]+/u)));
