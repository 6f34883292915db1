/** Whether a text says of somebody's word that nobody could check it. */
import { WordPattern } from '../../../text/word-pattern.ts';
import type { DocumentView, SentenceView } from '../view/sentence-view.ts';

const WORD = '(?:claims?|reports?|figures?|numbers?|tolls?|accounts?|statements?|allegations?|assertions?)';
const UNCHECKED =
  "(?:(?:could|can|has|have|had)(?: not|n[’']t|not) (?:yet )?(?:be|been) (?:(?:immediately|independently|yet|fully) ){0,2}(?:verified|confirmed|corroborated|checked)|(?:could|can)(?: not|n[’']t|not) (?:(?:immediately|independently) ){0,2}(?:verify|confirm) (?:it|this|that|the|these|those|his|her|its|their|either)\\b|(?:has|have|had|was|were|is|are) (?:not (?:been )?able|unable) to (?:(?:immediately|independently) )?(?:verify|confirm) (?:it|this|that|the|these|those|his|her|its|their|either)\\b)";
/** "…, a claim that could not be verified", "the figures could not be confirmed": in the sentence itself. */
const IN_SENTENCE = new WordPattern(new RegExp(`\\b${WORD} (?:that |which )?${UNCHECKED}`, 'iu'));
/** "The claim could not be verified", "This could not be confirmed", "The agency was unable to verify the account": right behind it. */
const BEHIND = new WordPattern(
  new RegExp(
    `^(?:(?:(?:the|this|that|these|those|his|her|its|their|neither|none of the) )?(?:[\\p{L}’-]+ ){0,2}${WORD}|it|this|that|(?:the )?(?:[\\p{L}-]+)(?: [\\p{L}-]+){0,2}) ${UNCHECKED}`,
    'iu',
  ),
);
/** What is shown, and not what is said. */
const OF_PICTURES =
  /^(?:the |this |that |these |those )?(?:[\p{L}-]+ ){0,2}(?:footage|videos?|pictures?|photos?|images?|clips?|authenticity) /iu;

/** Whether a sentence, or the one behind it in its post, says that the word it passes on could not be checked. */
export function isUnverified({ views }: DocumentView, { sentence, runs }: SentenceView): boolean {
  if (IN_SENTENCE.test(sentence.text, runs)) return true;
  const next = views[sentence.index + 1];
  if (next === undefined || next.sentence.post !== sentence.post || OF_PICTURES.test(next.sentence.text)) return false;
  return BEHIND.test(next.sentence.text, next.runs);
}
