import { CONCEPTS } from '../lexicon/concepts.ts';
import { remembering } from '../../dataset/remembering.ts';
import { contentStem, madeOfWords, stem } from './stems.ts';

/** Stem → the stem that stands for its concept. A stem that two concepts claim belongs to the first. */
const conceptOfStem = new Map<string, string>();
for (const words of CONCEPTS) {
  const name = stem(words[0] ?? '');
  for (const word of words) {
    const key = stem(word);
    if (!conceptOfStem.has(key)) conceptOfStem.set(key, name);
  }
}

/** The concept of one stem; the stem itself where it has none. */
export function conceptOf(stemmed: string): string {
  return conceptOfStem.get(stemmed) ?? stemmed;
}

/** The stems of a folded text's content words, each replaced by its concept's where it has one. */
export function conceptsOf(folded: string): readonly string[] {
  return madeOfWords(folded, contentConcept);
}

/** Asked for every word of a passage: one look-up for the stem and its concept. */
const contentConcept = remembering((word) => conceptOf(contentStem(word)));
