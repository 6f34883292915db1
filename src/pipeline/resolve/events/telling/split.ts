import type { Span } from '../../../../dataset/records/records.ts';
import { isVerb } from '../../../lexicon/trigger-frames.ts';
import { matchesOf } from '../../../text/matches.ts';
import { WordPattern } from '../../../text/word-pattern.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import { dayJoints, verbJoints } from './coordinated.ts';
import { mainVerbBehind } from './main-verb.ts';
import { answeredReport } from './answered-report.ts';
import { clausesWithThat } from './clauses-with-that.ts';
import { reducedClauses } from './reduced-clauses.ts';
import { tellingOf, type Telling } from './telling.ts';
import { whenClauses, type WhenClause } from './when-clauses.ts';

/** Joints between two independent clauses, and between what two sources count: "…, and six according to the army". */
const JOINT = new WordPattern(
  /,? while (?!(?:on|in|at|near|under|inside|aboard|trying|attempting) )|, but (?!(?:only|merely|just|rather|simply) (?:to|for|in|on|by|at) )(?:that )?|, whereas |, and (?=(?:[a-z]{1,20} )?(?:has|have|had|was|were|is|are|said) |(?:[a-z\d,-]{1,15} ){1,3}according to )|, or (?=(?:[a-z\d,-]{1,15} ){1,4}according to )|, for which (?=[^,;]{3,50} (?:denied|denies|claimed|claims|rejected) )|, (?:even )?(?:though|although) (?=[^,;]{2,50} (?:denied|denies|deny|rejected|rejects|disputed|disputes|dismissed) )/gu,
);
const SEMICOLON = /; /gu;
/**
 * Where a subordinate clause of another time begins; it ends at the next comma, dash or end of sentence. What happens
 * "when" something else happens is one event with it: "54 people were killed when jets bombed a market on Monday".
 */
const SUBORDINATE = new WordPattern(
  // "has since fled", "since has fled": an adverb that begins nothing; "after storming the town" tells no other time
  /,? (?:who|which|(?:after|before)(?! (?:(?!being|having)[a-z]{2,14}ing|dawn|dusk|daybreak|daylight|sunrise|sunset|nightfall|dark|noon|midday|midnight)\b)|(?<!\bha(?:s|d|ve) )since(?! ha(?:s|d|ve)\b)) |^(?:After|Before) /gu,
);
/** A clause shorter than this tells nothing by itself. */
const SHORTEST = 20;
/** "… and freed on 9 May": with a day of its own a clause needs less. */
const SHORTEST_DATED = 10;

/** The happenings and statements that one sentence may tell: the sentence, its independent clauses, its dated background. */
export function splitSentence(view: SentenceView): Telling[] {
  const denied = deniedBehind(view);
  if (denied !== undefined) return [tellingOf(view, view.sentence.span, [denied])];
  const report = answeredReport(view);
  if (report !== undefined) {
    const deed = tellingOf(view, view.sentence.span, [report.span]);
    return [...(deed.main && isVerb(deed.main) ? [deed] : []), tellingOf(view, report.span, [], report.attribution)];
  }
  const background = backgroundOf(view);
  const asides = [...datedAsides(view, background), ...background.map(({ span }) => span)];
  const clauses = headlineAndAnswer(view) ?? independentClauses(view, background);
  const { attribution } = view;
  const tellings = clauses.map((span, i) => {
    const further = view.furtherAttributions.find((other) => other.cue && liesIn(other.cue, span));
    const spoken = attribution && (speaksIn(attribution, span) || (i > 0 && sharesSpeaker(view, span)));
    const shared = spoken ? clip(attribution, span) : undefined;
    const said = further ?? shared;
    return tellingOf(
      view,
      span,
      asides.filter((aside) => liesIn(aside, span)),
      said,
    );
  });
  return [
    ...tellings,
    ...asides
      .filter((span) => !presentsWitness(view, span))
      .map((span) => {
        const time = background.find((clause) => clause.span === span)?.time;
        return tellingOf(time === undefined ? view : { ...view, times: [...view.times, time] }, span, []);
      }),
  ];
}

/** Behind a happening: that somebody denies it, and nothing else. */
const DENIED = new WordPattern(
  /,? (?:(?:(?:even )?though|although|but|while) [^,;:]{2,60} (?:denied|denies|deny|rejected|rejects|disputed|disputes|dismissed|dismisses) (?:it|this|that|doing so|the (?:claims?|charges?|accusations?|allegations?|reports?))|(?:which|something(?: that)?|an? (?:claim|charge|accusation|allegation|report)(?: that| which)?) [^,;:]{2,60} (?:denied|denies|deny|rejected|rejects|disputed|disputes|dismissed|dismisses))(?=[.”"’]{0,2}$)/gu,
);

/** "Jets shelled the camp, which the junta denies": where the denial stands, if it is all for which the sentence has a speaker. */
function deniedBehind(view: SentenceView): Span | undefined {
  const { sentence, attribution, runs } = view;
  const [match] = DENIED.matchAll(sentence.text, runs);
  const start = sentence.span.start + (match?.index ?? 0);
  const cue = attribution?.cue;
  if (match === undefined || cue === undefined || cue.start < start || !tells(view, 0, match.index)) return undefined;
  return { start, end: sentence.span.end };
}

type Attribution = NonNullable<SentenceView['attribution']>;

/** Whether somebody speaks in a clause, or what is said stands there. */
const speaksIn = ({ cue, content }: Attribution, clause: Span): boolean =>
  cue === undefined || liesIn(cue, clause) || touches(content, clause);

/** Content of an attribution as far as it lies in the clause. */
function clip(attribution: Attribution, span: Span): Attribution {
  const start = Math.max(attribution.content.start, span.start);
  const end = Math.min(attribution.content.end, span.end);
  return start < end ? { ...attribution, content: { start, end } } : { ...attribution, content: span };
}

/** "X said A, but that B" and "A, while B, X said": the speaker of the sentence speaks in this clause too. */
function sharesSpeaker(view: SentenceView, clause: Span): boolean {
  const { attribution, sentence } = view;
  if (!attribution) return false;
  if (attribution.cue && attribution.cue.start > attribution.content.start)
    return !partsFromSaying(view, attribution.cue, clause);
  return (
    sentence.text.slice(0, clause.start - sentence.span.start).endsWith(' that ') || attribution.speaker === undefined
  );
}

/** "The port is shut, the mayor says; talks resume on Sunday": behind the semicolon nobody speaks any more. */
const partsFromSaying = ({ sentence }: SentenceView, cue: Span, clause: Span): boolean =>
  clause.start > cue.end &&
  sentence.text.slice(cue.end - sentence.span.start, clause.start - sentence.span.start).includes(';');

function isQuotedAt(view: SentenceView, at: number): boolean {
  const before = view.sentence.text.slice(0, at);
  const opened = before.lastIndexOf('“');
  if (opened > before.lastIndexOf('”')) return true;
  return ((before.match(/"/gu)?.length ?? 0) & 1) === 1;
}

/** "… when the rebels killed 22 cadets and ended the talks": whether background goes on over a joint. */
const isWithin = ({ sentence }: SentenceView, background: readonly WhenClause[], at: number): boolean =>
  background.some(({ span }) => span.start < sentence.span.start + at && sentence.span.start + at < span.end);

/** Spans of the clauses that have a verb of happening or saying each; the whole sentence when it cannot be parted. */
function independentClauses(view: SentenceView, background: readonly WhenClause[]): Span[] {
  const { sentence } = view;
  const spans: Span[] = [];
  let from = 0;
  const text = sentence.text;
  const stops = text.includes(';') ? matchesOf(SEMICOLON, text) : [];
  const joints = [...JOINT.matchAll(text, view.runs), ...stops].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const ofDays = dayJoints(view);
  for (const [to, next] of [...joints, ...verbJoints(view), ...ofDays, ...speakerJoints(view)].toSorted(
    ([a], [b]) => a - b,
  )) {
    if (
      to < from ||
      isWithin(view, background, to) ||
      isQuotedAt(view, to) ||
      isBareToll(view, next) ||
      !(tells(view, from, to) || isEntryBeforeWord(view, from, to)) ||
      !tells(view, next, text.length, ofDays.some(([, clause]) => clause === next) ? SHORTEST_DATED : SHORTEST)
    )
      continue;
    spans.push({ start: sentence.span.start + from, end: sentence.span.start + to });
    from = next;
  }
  spans.push({ start: sentence.span.start + from, end: sentence.span.end });
  return spans;
}

/** "Boat sinks; Chad denies having laid mines": in a chronology one clause tells what happened by whatever words, and another who denies what. */
const isEntryBeforeWord = ({ grammar, sentence, attribution }: SentenceView, from: number, to: number): boolean =>
  grammar === 'chronicle' &&
  from === 0 &&
  to >= SHORTEST &&
  sentence.text.startsWith('; ', to) &&
  attribution !== undefined &&
  DISPUTING.has(attribution.act) &&
  (attribution.cue?.start ?? 0) > sentence.span.start + to;

const DISPUTING: ReadonlySet<Attribution['act']> = new Set(['deny', 'reject', 'accuse']);

/** "; five people were wounded", "while ten others were wounded": behind the happening nothing but its victims, on no other day and in no other place. */
function isBareToll({ sentence, quantities, times, places, actors }: SentenceView, from: number): boolean {
  const { start, end } = sentence.span;
  const [told, rest] = [sentence.text.slice(0, from), sentence.text.slice(from)];
  const opens = quantities.some(({ span }) => span.start === start + from);
  const others = [...times, ...places, ...actors].some(({ span }) => liesIn(span, { start: start + from, end }));
  return (
    opens && !others && ((told.endsWith('; ') && TOLL.test(rest)) || (told.endsWith('while ') && OTHERS.test(rest)))
  );
}

const TOLL = /^[^;:]{2,80} (?:killed|wounded|injured|hurt|dead|died?|missing)(?: in all)?\.?$/u;
/** Those of one happening whom it left alive: by nobody else's word. */
const OTHERS =
  /^[^;:,]{1,40} (?:others|more) (?:were|was) (?:also )?(?:wounded|injured|hurt)\b(?!.{0,200} (?:said|says|according to)\b)/u;

/** "Jets bomb the port, rebels deny using it": a headline lets another side answer behind a comma. */
const ANSWER = /, (?=(?:[\p{L}.’'-]{2,15} ){1,3}(?:deny|denies|rejects?|disputes?) \p{L})/u;

/** What a headline tells, and the answer of the other side. */
function headlineAndAnswer({ sentence: { kind, text, span }, triggers }: SentenceView): Span[] | undefined {
  const at = kind === 'headline' ? text.search(ANSWER) : -1;
  const told = { start: span.start, end: span.start + at };
  return at >= 0 && triggers.some((trigger) => liesIn(trigger.span, told))
    ? [told, { start: told.end + 2, end: span.end }]
    : undefined;
}

/** Where a clause with a speaker of its own begins: "…, and the rebels said", "…, Reed says". */
function speakerJoints({ sentence, furtherAttributions }: SentenceView): (readonly [number, number])[] {
  return furtherAttributions.flatMap(({ speaker }) => {
    const next = speaker === undefined ? 0 : speaker.start - sentence.span.start;
    const joint = /(?:[,;] (?:and |but |while |whereas |although |(?:even )?though )?)(?:the |an? )?$/iu.exec(
      sentence.text.slice(0, next),
    );
    return joint ? [[joint.index, joint.index + joint[0].replace(/(?:the |an? )$/iu, '').length] as const] : [];
  });
}

/** Whether a stretch of the sentence has a verb of happening, or the cue of its attribution. */
function tells(view: SentenceView, from: number, to: number, shortest = SHORTEST): boolean {
  if (to - from < shortest) return false;
  const span = { start: view.sentence.span.start + from, end: view.sentence.span.start + to };
  const cues = [view.attribution, ...view.furtherAttributions].flatMap((attribution) => attribution?.cue ?? []);
  return (
    cues.some((cue) => liesIn(cue, span)) ||
    view.triggers.some((trigger) => liesIn(trigger.span, span) && isVerb(trigger))
  );
}

/** Clauses that tell what happened at the time before them. */
const backgroundOf = (view: SentenceView): readonly WhenClause[] =>
  whenClauses(view).filter(
    ({ span }) =>
      !isQuotedAt(view, span.start - view.sentence.span.start) &&
      view.triggers.some((trigger) => liesIn(trigger.span, span) && isVerb(trigger)),
  );

/** Subordinate clauses with a verb of happening and a date of their own: background that is an event by itself. */
function datedAsides(view: SentenceView, background: readonly WhenClause[]): Span[] {
  const { sentence } = view;
  const asides: Span[] = [];
  for (const span of [...subordinateClauses(view), ...reducedClauses(view), ...clausesWithThat(view)]) {
    const aside = { start: sentence.span.start + span.start, end: sentence.span.start + span.end };
    if (isQuotedAt(view, span.start)) continue;
    const dated = view.times.some((time) => time.use === 'point' && liesIn(time.span, aside));
    const told = view.triggers.some(
      (trigger) => liesIn(trigger.span, aside) && isVerb(trigger) && !BEGINNING.test(trigger.rule),
    );
    const whole = span.end - span.start > 0.8 * sentence.text.length;
    const taken = [...asides, ...background.map((clause) => clause.span)].some((other) => touches(aside, other));
    if (dated && told && !whole && !taken) asides.push(aside);
  }
  return asides;
}

/** "Two nurses who left the town at noon told the BBC …": where those who speak come from, and no happening by itself. */
function presentsWitness({ sentence, attribution }: SentenceView, clause: Span): boolean {
  const { start } = sentence.span;
  const cue = attribution?.cue;
  const isBefore = cue !== undefined && clause.end <= cue.start && sentence.text[clause.start - start - 2] !== ',';
  return isBefore && WITNESS.test(sentence.text.slice(clause.start - start, clause.end - start));
}

const WITNESS =
  /^who (?:had |has |have )?(?:recently |just )?(?:left|fled|escaped|arrived|returned|visited|reached|saw)\b/u;

/** "The war, which began in 2022, has killed thousands": how long what is told has lasted. */
const BEGINNING = /^begin:/u;

/** Where the clauses with "who", "after" and the like lie in a sentence. */
function subordinateClauses({ sentence: { text, span }, words, times, runs }: SentenceView): Span[] {
  return SUBORDINATE.matchAll(text, runs).flatMap((match) => {
    // "has ruled since 2021": a time, and no clause
    const opens = span.start + match.index + match[0].length;
    if (times.some((time) => time.span.start <= opens && opens < time.span.end)) return [];
    const start = match.index + (match[0].startsWith(',') ? 2 : match.index === 0 ? 0 : 1);
    const end = clauseEnd(text, start);
    const verb = match.index > 0 ? mainVerbBehind(words, span.start + start, span.start + end) : undefined;
    return [{ start, end: verb === undefined ? end : verb - 1 - span.start }];
  });
}

function clauseEnd(text: string, from: number): number {
  const stop = /[,;–—]/gu;
  stop.lastIndex = from + 1;
  return stop.exec(text)?.index ?? text.length;
}
