import type { Span } from '../../../../dataset/records/records.ts';
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';
import { happeningOf, isVerb } from '../../../lexicon/trigger-frames.ts';
import type { TriggerMention } from '../../../stage.ts';
import { matchesOf } from '../../../text/matches.ts';
import { liesIn } from '../../../text/spans.ts';
import type { SentenceView } from '../view/sentence-view.ts';

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

const AND_OR_BUT = /,? (?:and|but) /gu;
const DAY = /\d{4}-\d\d-\d\d/gu;
/** "… on Sunday and on Monday, after rebels withdrew", "and wounding nine others": no clause with a verb of its own. */
const OPENS_OTHERWISE = /\b(?:after|before|since|when|while|as|who|which|that|where)\b|ing$|(?<!day),/u;

interface Told {
  readonly first: string;
  readonly last: string;
}

/**
 * Where a sentence joins what happened on one day with what happened on another: "Rebels shelled the port on Sunday and on Monday
 * raided Goma". Given as by `verbJoints`.
 */
export function dayJoints({
  sentence,
  triggers,
  times,
  attribution,
}: SentenceView): readonly (readonly [number, number])[] {
  const { start, end } = sentence.span;
  const said = attribution?.content ?? sentence.span;
  const days = times.filter(({ use, span }) => use === 'point' && liesIn(span, said));
  if (days.length < 2) return [];
  const verbs = triggers.filter(isVerb);
  const told = (clause: Span): Told | undefined => {
    const dates = days
      .filter(({ span }) => liesIn(span, clause))
      .flatMap(({ value = '' }) => value.match(DAY) ?? [])
      .toSorted();
    const [first, last] = [dates[0], dates.at(-1)];
    return first === undefined || last === undefined ? undefined : { first, last };
  };
  return matchesOf(AND_OR_BUT, sentence.text).flatMap((match): (readonly [number, number])[] => {
    const [to, next] = [match.index, match.index + match[0].length];
    const [clauseBefore, clauseBehind] = [
      { start, end: start + to },
      { start: start + next, end },
    ];
    const verb = verbs.find(({ span }) => span.start >= clauseBehind.start);
    if (!verb || !verbs.some(({ span }) => liesIn(span, clauseBefore))) return [];
    if (OPENS_OTHERWISE.test(sentence.text.slice(next, verb.span.end - start))) return [];
    const [before, behind] = [told(clauseBefore), told(clauseBehind)];
    return before && behind && (before.last < behind.first || behind.last < before.first) ? [[to, next]] : [];
  });
}
