import type { Span } from '../../../../dataset/records/records.ts';
import type { AttributionMention } from '../../../stage.ts';
import { isFiniteForm } from '../../../text/grammar/verbs.ts';
import { liesIn } from '../../../text/spans.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import type { SentenceView } from '../view/sentence-view.ts';

/** Between the deed and the word of saying: nothing but who said it. */
const AFTER_WHOM = new WordPattern(/ (?:hours |days |weeks )?after (?=[^,;:“”"]{3,60}$)/gu);

/** What somebody reported, or said otherwise, and who. */
interface Report {
  readonly span: Span;
  readonly attribution: AttributionMention;
}

/**
 * "The minister has resigned after The Nation reported that his brother …": where in the document the report stands to which a deed was
 * the answer. The deed is what the sentence tells, and nobody's words.
 */
export function answeredReport({
  sentence,
  attribution,
  furtherAttributions,
  words,
  runs,
}: SentenceView): Report | undefined {
  const cue = attribution?.cue;
  if (attribution === undefined || cue === undefined || attribution.quoted || furtherAttributions.length > 0)
    return undefined;
  const { start, end } = sentence.span;
  const after = AFTER_WHOM.matchAll(sentence.text.slice(0, cue.start - start), runs).at(-1);
  if (after === undefined) return undefined;
  const deed = { start, end: start + after.index };
  const span = { start: deed.end + after[0].length, end };
  const { speaker, content } = attribution;
  if (speaker === undefined || speaker.start < span.start || content.end <= cue.start) return undefined;
  if (!words.some((word) => liesIn(word, deed) && isFiniteForm(word))) return undefined;
  return {
    span,
    attribution: { ...attribution, content: { start: Math.max(content.start, span.start), end: content.end } },
  };
}
