/** "…, said Ann Reed, an expert on the war at the institute": whether nothing but who speaks, when and where stands behind a word of saying. */
import { FUNCTIONS, OFFICE_WORDS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { isFunctionVerb, isPastForm } from '../../text/grammar/verbs.ts';
import { lowerAt } from '../../text/word-at.ts';
import type { Word } from '../../text/words.ts';
import { gapBefore, RELATIVE } from './chunks.ts';

/** Words between a name and the end of what presents it. */
const OFFICE_REACH = 6;
const MOST_WORDS_OF_NAME = 4;
const ADJUNCTS = wordSet('on in at during by from via late early yesterday today');

/**
 * Whether the words from `first` to `end` are somebody by name and all that follows them says who that is, or when and where it was
 * said: no other clause begins before the sentence ends.
 */
export function isOnlyPresented(words: readonly Word[], first: number, end: number, text: string): boolean {
  const name = words.slice(first, end);
  if (name.length > MOST_WORDS_OF_NAME || !name.some((word) => /^\p{Lu}/u.test(word.text))) return false;
  const rest = words.slice(end);
  const relative = rest.findIndex(({ lower }) => RELATIVE.has(lower));
  const told = relative < 0 ? rest : rest.slice(0, relative);
  if (told.some(isFunctionVerb)) return false;
  if (gapBefore(words, end, text) === ' ')
    return ADJUNCTS.has(lowerAt(words, end)) && !told.some(({ lower }) => isPastForm(lower));
  if (gapBefore(words, end, text) !== ', ') return false;
  const opens = /^(?:the|an?|his|her)$/u.test(lowerAt(words, end)) || isOffice(lowerAt(words, end));
  return opens && told.slice(0, OFFICE_REACH).some(({ lower }) => FUNCTIONS.has(lower));
}

const isOffice = (word: string): boolean => OFFICE_WORDS.has(word) || FUNCTIONS.has(word);
