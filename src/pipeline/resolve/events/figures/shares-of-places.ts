import type { QuantityMention, Sentence } from '../../../stage.ts';
import { liesIn } from '../../../text/spans.ts';

const NUMBER = '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const IN_PLACE = '(?:in|at|near|from|over|around) (?:the )?\\p{Lu}[^,.;:]{1,40}?';
const BESIDES = `(?:, (?:and )?| and )${NUMBER} (?:(?:more|others?|people|died|dead|killed) ){0,2}${IN_PLACE}`;
/** "Six people were killed in Kaya, two in Dori and one in Djibo": three places at least, since of two each may be told for itself. */
const SHARES = new RegExp(`\\b${NUMBER} [^,.;:]{1,60}?${IN_PLACE}${BESIDES}${BESIDES}`, 'iu');

/** Whether a figure is that of one of the places which a sentence tells one by one: none of them is the figure of the whole. */
export function isShareOfPlace({ text, span: whole }: Sentence, { span }: QuantityMention): boolean {
  const shares = SHARES.exec(text);
  if (shares === null) return false;
  const start = whole.start + shares.index;
  return liesIn(span, { start, end: start + shares[0].length });
}
