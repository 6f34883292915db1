import type { Span } from '../../../../dataset/records/records.ts';
import type { Sentence } from '../../../stage.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { WordRuns } from '../../../text/word-runs.ts';

/** "Amid peace talks", "since the war broke out", "18 months after a coup". */
const BACKGROUND = new WordPattern(
  /\b(?:[Aa]mid|[Ss]ince(?! (?:been|then|become|grown|taken|gone)\b)|[Ii]n the wake of|(?<![\p{L}\p{N}])(?:\p{L}{1,12}|\d{1,4}) (?:hours?|days?|weeks?|months?|years?) (?:after|before)) (?:\p{Lu}\.|[^,;:.]){3,160}/gu,
);

/** Where in the document a sentence says against which background something happened, which is not what it tells. */
export const backgroundsIn = (sentence: Sentence, runs: WordRuns): readonly Span[] =>
  BACKGROUND.matchAll(sentence.text, runs).map(({ index, 0: { length } }) => ({
    start: sentence.span.start + index,
    end: sentence.span.start + index + length,
  }));
