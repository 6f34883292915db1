import type { Span } from '../../../../dataset/records/records.ts';
import { isVerb } from '../../../lexicon/trigger-frames.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { isFiniteForm } from '../../../text/grammar/verbs.ts';
import type { Word } from '../../../text/words.ts';
import type { SentenceView } from '../view/sentence-view.ts';

const THAT = new WordPattern(/ that /gu);
/** What may stand between "that" and the verb that tells what happened: "that had been hit". */
const HELPS = /^(?: (?:had|was|were|has|have|been|also|later|\p{L}{2,16}ly)){0,4} $/u;

/**
 * "Divers found nine bodies on Friday in the ferry that sank on Thursday": clauses with which the sentence looks back from what it tells
 * to what happened to the thing, where it says when both were. Offsets count within the sentence.
 */
export function clausesWithThat({ sentence: { text, span }, words, triggers, times, runs }: SentenceView): Span[] {
  return THAT.matchAll(text, runs).flatMap((match): Span[] => {
    const start = match.index + 1;
    const opens = span.start + match.index + match[0].length;
    const noun = words.findLast((word) => word.end <= span.start + match.index);
    const verb = triggers.find((trigger) => isVerb(trigger) && trigger.span.start >= opens);
    if (noun === undefined || verb === undefined || maySay(noun)) return [];
    if (!HELPS.test(` ${text.slice(match.index + match[0].length, verb.span.start - span.start)}`)) return [];
    const stop = text.slice(start).search(/[,;–—]|[.!?]?$/u);
    const clause = { start, end: start + stop };
    const isTold = triggers.some((trigger) => isVerb(trigger) && trigger.span.end <= span.start + start);
    const isDated = times.some((time) => time.use === 'point' && time.span.end <= span.start + start);
    return isTold && isDated ? [clause] : [];
  });
}

/** "Said that …", "the report that …": what follows is said, and does not say which one is meant. */
const maySay = (word: Word): boolean =>
  isFiniteForm(word) ||
  /^(?:reports?|claims?|news|fact|allegations?|rumours?|accusations?|charges?|statement)$/u.test(word.lower);
