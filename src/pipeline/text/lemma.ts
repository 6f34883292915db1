import { IRREGULAR_FORMS } from '../lexicon/irregular-forms.ts';
import { WORDS_APART } from '../lexicon/words-apart.ts';
import { stem } from './stems.ts';

/**
 * The form under which the lexicon lists a word: its stem, after irregular forms ("struck", "children") were led back
 * to their regular word. Words that share a stem and no meaning ("according", "accord") are kept apart. `word` is lower
 * case and without possessive.
 */
export function lemmaOf(word: string): string {
  return WORDS_APART.get(word) ?? stem(IRREGULAR_FORMS.get(word) ?? word);
}

/** The lemmas of a list of words with commas. */
export const lemmasIn = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((word) => lemmaOf(word.trim())));
