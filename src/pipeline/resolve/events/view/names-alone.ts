/** Sentences that are nothing but names: headings that say where, and the cells of a row. */
import { DIRECTIONS, PLACE_NOUNS, PLURAL_PLACE_NOUNS } from '../../../lexicon/place-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { Word } from '../../../text/words.ts';
import type { SentenceView } from './sentence-view.ts';

/** Beside names, kinds of places and directions: all that a heading which only names places has. */
const SMALL = wordSet('and the of in near city');
const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/u;

/** Whether a sentence ends with a mark, as the cells of a row do not. */
export const endsSentence = ({ sentence }: SentenceView): boolean => ENDS_SENTENCE.test(sentence.text);

/** Whether a sentence is a cell that only names a place or somebody, known or not: "Plitvice Lakes". */
export function onlyNames(view: SentenceView): boolean {
  const { words, triggers } = view;
  if (namedAlone(view).length > 0) return true;
  const bare = triggers.length === 0 && words.length <= 4 && !endsSentence(view);
  return bare && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** The places that a sentence names, where it holds nothing else. */
export function namedAlone({ sentence, words, places }: SentenceView): readonly string[] {
  if (places.length === 0 || sentence.text.length > LONGEST) return [];
  const isPlace = (start: number): boolean => places.some(({ span }) => span.start <= start && start < span.end);
  const isKind = (lower: string): boolean =>
    SMALL.has(lower) || PLACE_NOUNS.has(lower) || PLURAL_PLACE_NOUNS.has(lower) || DIRECTIONS.has(lower);
  const isOther = ({ start, lower }: Word): boolean => !isKind(lower) && !isPlace(start);
  return words.some(isOther) ? [] : places.map(({ place }) => place);
}

const LONGEST = 80;
