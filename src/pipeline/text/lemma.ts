import { IRREGULAR_FORMS } from '../lexicon/irregular-forms.ts';
import { stem } from './stems.ts';

/**
 * The form under which the lexicon lists a word: its stem, after irregular forms ("struck", "children") were led back
 * to their regular word. `word` is lower case and without possessive.
 */
export function lemmaOf(word: string): string {
  return stem(IRREGULAR_FORMS.get(word) ?? word);
}
