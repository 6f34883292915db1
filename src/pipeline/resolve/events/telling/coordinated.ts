import { happeningOf, isVerb } from '../../../lexicon/trigger-frames.ts';
import type { TriggerMention } from '../../../stage.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';

/** "…, and later agreed", "and to return", "and has called": what may stand between the conjunction and its verb. */
const AND = /,? and (?:(?:to|also|later|then|had|has|have|was|were|would|will|[a-z]{3,12}ly) ){0,2}/gu;

/**
 * Where a sentence joins two happenings of different kinds by their verbs: "met for an hour and agreed to a truce", "to exchange
 * prisoners and return bodies". Each joint is given as [end of the first, start of the second], within the sentence.
 */
export function verbJoints(view: SentenceView): readonly (readonly [number, number])[] {
  const { sentence, triggers } = view;
  const verbs = triggers.filter(isVerb);
  if (verbs.length < 2) return [];
  let before = 0;
  return matchesOf(AND, sentence.text).flatMap((match): (readonly [number, number])[] => {
    const at = sentence.span.start + match.index;
    const next = verbs.find(({ span }) => span.start === at + match[0].length);
    const last = verbs.findLast(({ span }) => span.end <= at && span.start >= sentence.span.start + before);
    if (!next || !last || !tellsOtherwise(last, next)) return [];
    before = match.index;
    return [[match.index, match.index + ', and '.length - (match[0].startsWith(',') ? 0 : 1)]];
  });
}

function tellsOtherwise(first: TriggerMention, second: TriggerMention): boolean {
  const [a, b] = [happeningOf(first), happeningOf(second)];
  if (a === undefined || b === undefined || a === b) return false;
  // force and what it does: one happening, however many verbs tell it
  return !MILITARY_DEEDS.has(b) && !second.topics.some((topic) => topic === 'civilian-harm');
}
