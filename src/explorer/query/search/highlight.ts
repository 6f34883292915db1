import type { Span } from '../../../dataset/records/records.ts';
import { findWords, searchedWords } from '../../../dataset/search/search-words.ts';

/**
 * Where a text has the searched words, as the search index sees them: spelling variants of a name count as the name, and
 * the beginning of a word as the word.
 */
export function findHighlights(text: string, searched: string): readonly Span[] {
  const wanted = searchedWords(searched);
  if (wanted.length === 0) return [];
  return findWords(text)
    .filter(({ folded }) => wanted.some((word) => folded.startsWith(word)))
    .map(({ start, end }) => ({ start, end }));
}
