import { lemmaOf } from './lemma.ts';

/** A word or number of a sentence. Offsets count in the document's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, without a possessive ending. */
  readonly lower: string;
  readonly lemma: string;
  readonly possessive: boolean;
}

/** Letters and digits, with apostrophes, hyphens, points and commas only between them: "don’t", "Tu-95", "1,000", "5.2bn". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text in order.
 * @param text   a sentence or any other piece of a document
 * @param offset where the piece starts in the document
 */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    let lower = raw.toLowerCase();
    if (lower.includes('’')) lower = lower.replaceAll('’', "'");
    const end = match.index + raw.length;
    // "Wales'" and "militants’": a bare apostrophe after a plural s is a possessive only where a word follows
    const bare = lower.endsWith('s') && /^['’] [\p{L}\p{N}]/u.test(text.slice(end, end + 3));
    const possessive = bare || lower.endsWith("'s");
    if (lower.endsWith("'s")) lower = lower.slice(0, -2);
    words.push({ start: offset + match.index, end: offset + end, text: raw, lower, lemma: lemmaOf(lower), possessive });
  }
  return words;
}
