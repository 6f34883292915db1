import type { Sentence } from '../../stage.ts';
import type { Word } from '../../text/words.ts';
import type { Quotes } from './quotes.ts';

/** A sentence prepared for the patterns. `text` is the document. */
export interface Scanned {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly quotes: Quotes;
  readonly text: string;
}
