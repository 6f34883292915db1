import type { Span } from '../../../../dataset/records/records.ts';
import { MILITARY_DEEDS } from '../../../lexicon/happenings.ts';
import { happeningOf, isVerb } from '../../../lexicon/trigger-frames.ts';
import type { TriggerMention } from '../../../stage.ts';
import { matchesOf } from '../../../text/matches.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { isPastForm } from '../../../text/grammar/verbs.ts';
import { liesIn } from '../../../text/spans.ts';
import { reducedClauses } from './reduced-clauses.ts';
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

/** ", captured Bor on Monday", ", the army retook it on Monday": a comma joins clauses, too, where a verb stands right behind its subject. */
const JOINS = /,? (?:and|but) (?:then )?|, (?=(?:(?:the )?[\p{L}’-]+ )?\p{Ll}+ )/gu;
/** ", seized by rebels on Monday,": a participle that describes. */
const DESCRIBES = /^ (?:by|from|in|at|on|near|during|over|as|for|with|under|after)\b/u;
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
export function dayJoints(view: SentenceView): readonly (readonly [number, number])[] {
  const { sentence, triggers, times, attribution } = view;
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
  const described = reducedClauses(view);
  return matchesOf(JOINS, sentence.text).flatMap((match): (readonly [number, number])[] => {
    const [to, next] = [match.index, match.index + match[0].length];
    if (described.some((clause) => clause.start < to && to < clause.end)) return [];
    const [clauseBefore, clauseBehind] = [
      { start, end: start + to },
      { start: start + next, end },
    ];
    const verb = verbs.find(({ span }) => span.start >= clauseBehind.start);
    if (!verb || !verbs.some(({ span }) => liesIn(span, clauseBefore))) return [];
    const opening = sentence.text.slice(next, verb.span.start - start);
    if (OPENS_OTHERWISE.test(sentence.text.slice(next, verb.span.end - start))) return [];
    if (match[0] === ', ' && !isClause(sentence.text.slice(0, to), opening, sentence.text.slice(verb.span.end - start)))
      return [];
    const [before, behind] = [told(clauseBefore), told(clauseBehind)];
    return before && behind && (before.last < behind.first || behind.last < before.first) ? [[to, next]] : [];
  });
}

/** Whether a verb with nothing or only its subject in front of it tells, and neither describes what stands before the comma nor ends an insertion there. */
const isClause = (before: string, opening: string, behind: string): boolean =>
  SUBJECT.test(opening) && !DESCRIBES.test(behind) && !isInsertion(before.slice(before.lastIndexOf(', ') + 1));

const SUBJECT =
  /^(?:(?:the |its |their )?(?!(?:was|were|is|are|has|have|had|also|then|who|which|that) )[\p{L}’-]+ )?$/u;

/** " who landed on Friday", " captured in May", of what stands before a comma. */
function isInsertion(segment: string): boolean {
  const [, first = ''] = /^ (\p{Ll}+)/u.exec(segment) ?? [];
  return isPastForm(first) || INSERTS.has(first);
}

const INSERTS = wordSet('who whom whose which that where when after before while as since including');
