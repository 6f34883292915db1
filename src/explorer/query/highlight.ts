import { foldName } from '../../dataset/fold.ts';
import type { Span } from '../../dataset/records.ts';

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

/**
 * Where a text has the searched words, as the search index sees them: spelling variants of a name count as the name, and
 * the beginning of a word as the word.
 */
export function findHighlights(text: string, searched: string): readonly Span[] {
  const wanted = [...searched.matchAll(WORD)].map(([word]) => foldName(word)).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const folded = foldName(match[0]);
    if (!wanted.some((word) => folded.startsWith(word))) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}
