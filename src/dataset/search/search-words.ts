import { foldName } from '../fold.ts';
import type { Span } from '../records/records.ts';

/** A word of a text as the search sees it. */
export interface FoundWord extends Span {
  /** Folded as names are, so that spelling variants, case and diacritics meet; never empty. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

/** The words of a text, in order: what the index is made of, what it is asked with, and what is marked in a result. */
export function findWords(text: string): readonly FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const folded = foldName(word);
    if (folded !== '') words.push({ start, end: start + word.length, folded });
  }
  return words;
}

/** The distinct words that somebody looks for. */
export function searchedWords(text: string): readonly string[] {
  const words = new Set((text.match(WORD) ?? []).map(foldName));
  words.delete('');
  return [...words];
}
