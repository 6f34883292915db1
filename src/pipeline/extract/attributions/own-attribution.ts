import type { Span } from '../../../dataset/records/records.ts';
import type { SpeechAct } from '../../stage.ts';
import { liesIn } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import type { Quotes } from './quotes.ts';
import type { Scanned } from './scanned.ts';

/** What one sentence says of its own speaker, before anything is carried over from other sentences. */
export interface OwnAttribution {
  readonly act: SpeechAct;
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly content: Span;
  readonly quoted: boolean;
  /** True when what is said comes after this sentence: "In a post, Y wrote:". */
  readonly introduces: boolean;
}

/** From word `first` to before word `end`; undefined where either is missing. */
export const spanOf = (words: readonly Word[], first: number, end: number): Span | undefined => {
  const start = words[first]?.start;
  const last = words[end - 1]?.end;
  return start === undefined || last === undefined ? undefined : { start, end: last };
};

/** True when most of a span is quoted. */
export function isQuoted({ quotes }: Scanned, content: Span): boolean {
  let covered = 0;
  for (const span of quotes.spans) {
    covered += Math.max(0, Math.min(span.end, content.end) - Math.max(span.start, content.start));
  }
  return covered * 2 > content.end - content.start;
}

/** Whether an offset lies in a quotation. */
export const inside = (quotes: Quotes, at: number): boolean =>
  quotes.spans.some((span) => at >= span.start && at < span.end);

/** "The state wants to “freeze the lines”, in the words of Reed": no more than the quoted words are Reed's. */
export const quotesOnlySome = ({ quotes }: Scanned, content: Span): boolean =>
  quotes.spans.some((quote) => liesIn(quote, content) && quote.start > content.start + 1);
