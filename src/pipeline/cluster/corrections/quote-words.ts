import { foldWords } from '../../../dataset/fold.ts';

/** The words of a passage by which an editor's quote finds it: typography, case and line breaks do not count. */
export function wordsOfQuote(text: string): string {
  return foldWords(text);
}

/** True when the passage has the words of the quote, one after the other. */
export function holdsQuote(passage: string, quote: string): boolean {
  return quote !== '' && ` ${passage} `.includes(` ${quote} `);
}
