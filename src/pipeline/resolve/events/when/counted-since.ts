/** "The ninth attack since the war began on 2 May", "bringing to nine the number downed since Friday": a count that begins on a day, told on a later one. */
import { ORDINALS } from '../../../lexicon/time-numbers.ts';
import type { SentenceView } from '../view/sentence-view.ts';

/** What leads to a count: "it was", "…, ", "which marks", "for". */
const LEADS =
  '(?:\\b(?:is|was|are|were|be|been|becomes?|became|mark(?:s|ed)|making (?:it|this|that)|for)|[,–—-])(?: only| just| now| already| at least)?';
const WHICH_ONE = `(?:the|its|their|his|her|an?) (?:${[...ORDINALS.keys()].join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
/** What is counted; with a perfect among it, the brigade of that number "has held the town since May". */
const OF_WHAT = "(?: (?!(?:has|have|had)\\b)[\\p{L}\\d’'-]+){1,10}";
const COUNTED_ONE = new RegExp(`${LEADS} ${WHICH_ONE}${OF_WHAT} $`, 'u');

const SUMMED =
  /[,–—] (?:bring|tak|rais|lift|push)ing (?=[^,;]{0,60}\b(?:number|toll|total|tally|count)\b)[^,;]{2,120} $/u;

/** Whether the words before "since" say which one of many something is, or how many there are with it. */
export function countsOneMore({ sentence }: SentenceView, since: number): boolean {
  const before = sentence.text.slice(0, since - sentence.span.start);
  return COUNTED_ONE.test(before) || SUMMED.test(before);
}
