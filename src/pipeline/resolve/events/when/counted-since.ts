/** "The ninth attack since the war began on 2 May": a count that begins on a day, told on a later one. */
import { ORDINALS } from '../../../lexicon/time-numbers.ts';
import type { SentenceView } from '../view/sentence-view.ts';

/** What leads to a count: "it was", "…, ", "which marks", "for". */
const LEADS =
  '(?:\\b(?:is|was|are|were|be|been|becomes?|became|mark(?:s|ed)|making (?:it|this|that)|for)|[,–—-])(?: only| just| now| already| at least)?';
const WHICH_ONE = `(?:the|its|their|his|her|an?) (?:${[...ORDINALS.keys()].join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
/** What is counted; with a perfect among it, the brigade of that number "has held the town since May". */
const OF_WHAT = "(?: (?!(?:has|have|had)\\b)[\\p{L}\\d’'-]+){1,10}";
const COUNTED_ONE = new RegExp(`${LEADS} ${WHICH_ONE}${OF_WHAT} $`, 'u');

/** Whether the words before "since" say which one of many something is. */
export const countsOneMore = ({ sentence }: SentenceView, since: number): boolean =>
  COUNTED_ONE.test(sentence.text.slice(0, since - sentence.span.start));
