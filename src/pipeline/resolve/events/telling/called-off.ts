/** What was to be and will not be, or not then. */
import { WordPattern } from '../../../text/word-pattern.ts';
import type { SentenceView } from '../view/sentence-view.ts';

const CALLED_OFF = new WordPattern(
  /\b(?:was|were|been|is|are|being) (?:[\p{Ll}]+ )?(?:called off|cancell?ed|postponed|put (?:off|back)|shelved|scrapped|delayed|abandoned|adjourned)\b/u,
);

/** "The talks, due to begin on Friday, have been called off": that they are off is the news, and not that they are to come. */
export const isCalledOff = ({ sentence, runs }: SentenceView): boolean => CALLED_OFF.test(sentence.text, runs);

const WAS_PLANNED =
  /\b(?:due|scheduled|planned|set|slated|meant|supposed|expected|was to|were to|had been to)\b[^,;:.]{0,50}$/u;

/** Whether a time stands behind words for what was planned: "scheduled for" before "Thursday". */
export const isWhenPlanned = (before: string): boolean => WAS_PLANNED.test(before);
