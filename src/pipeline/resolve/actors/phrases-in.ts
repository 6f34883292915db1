/** Words of a document that mean somebody without a name: "the army", "our soldiers", "the government". */
import type { Span } from '../../../dataset/records/records.ts';
import type { ActorMention, Sentence } from '../../stage.ts';
import { touches } from '../../text/spans.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { runsOfSentence } from '../../text/words.ts';

export interface Phrase {
  /** Position of its sentence. */
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** What the pattern's first group holds. */
  readonly part: string;
  /** The rest of its sentence. */
  readonly behind: string;
}

/** @param pattern with the flag g */
export function phrasesIn(sentence: Sentence, pattern: WordPattern): readonly Phrase[] {
  const { text } = sentence;
  return pattern.matchAll(text, runsOfSentence(sentence)).map(({ index, 0: words, 1: part = '' }) => {
    const start = sentence.span.start + index;
    const span = { start, end: start + words.length };
    return { sentence: sentence.index, span, text: words, part, behind: text.slice(index + words.length) };
  });
}

/** Whether words stand within a name, or hold one: "the army chief" is somebody else. */
export const isNamed = (span: Span, named: readonly ActorMention[]): boolean =>
  named.some((mention) => touches(span, mention.span));
