import { MS_PER_DAY } from '../../../../dataset/times/calendar-day.ts';
import { parseEdtf } from '../../../../dataset/times/edtf.ts';
import type { Edtf, EventKind, Span } from '../../../../dataset/records/records.ts';
import type { ResolvedTime } from '../../../stage.ts';
import { datelineLength } from '../../../text/dateline.ts';
import { liesIn } from '../../../text/spans.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import { withDayBeside, withoutCountedDays } from './days-together.ts';
import { GOES_ON, goingOn, isDayBefore, type DayTold, type Dating } from './going-on.ts';
import { CAME_AFTER, cameAfter } from './came-after.ts';
import { tellsWhatComes } from '../telling/what-comes.ts';
import { isPossessive, hoursOfSaying, tellsWhenSaid, withNightBefore } from './said-when.ts';
import { sinceItsBeginning } from './since-its-beginning.ts';
import { mayOpenPredicate } from '../telling/main-verb.ts';
import type { KindAndStatus } from '../status/standing.ts';
import type { Telling } from '../telling/telling.ts';
import { isPastForm } from '../../../text/grammar/verbs.ts';
import { lowerAt } from '../../../text/word-at.ts';
import { withinOf } from './within-of.ts';
import { countsOneMore } from './counted-since.ts';
import { hasLasted, saysHowLong } from './how-long.ts';
import { spokenAtNight } from './spoken-at-night.ts';
import { NOUN_FOLLOWS, isOfAnother, isOfAside, isOfOpenedClause } from './of-another.ts';
import { wordSet } from '../../../lexicon/word-list.ts';

/** What the dates of the sentences so far say of later ones. */
export interface DatesTold {
  /** Of the statements, by sentence: what the same speaker says next was said then too. */
  readonly spokenOn: Map<number, Dating>;
  lastDay?: DayTold;
  /** The last sentence that told something, and the last before it. */
  toldIn?: { readonly sentence: number; readonly before: number | undefined };
}

/**
 * Dates a telling: by a time expression of its own clause, else (a statement that goes on) as the statement before, else (a
 * story that goes on) by the day told just before, else by the day of its post, else not at all.
 */
export function dateOf(document: DocumentView, telling: Telling, kind: EventKind, told: DatesTold): Dating {
  const { index } = telling.view.sentence;
  if (told.toldIn?.sentence !== index) told.toldIn = { sentence: index, before: told.toldIn?.sentence };
  const dating = dayOf(document, telling, kind, told);
  if (kind === 'action' && dating.whenBasis !== 'post-time' && !isAside(telling, dating))
    told.lastDay = dayTold(document, telling, dating, told.lastDay);
  const { attribution, view } = telling;
  if (!attribution) return dating;
  const carried = attribution.carriedFrom === undefined ? undefined : told.spokenOn.get(attribution.carriedFrom);
  const found = carried && kind === 'statement' && dating.whenBasis === 'post-time' ? carried : dating;
  if (kind === 'statement' && found.whenBasis !== 'post-time')
    told.spokenOn.set(view.sentence.index, { ...found, rule: 'carried' });
  return found;
}

/** "The day before, an envoy had said that …", "the raid came a day after …": an aside, behind which the story goes on from where it was. */
const isAside = ({ attribution }: Telling, { whenText, rule }: Dating): boolean =>
  rule === CAME_AFTER ||
  (attribution?.speaker !== undefined &&
    /^(?:the|a) (?:day|night|evening|week) (?:before|earlier)$/iu.test(whenText ?? ''));

/** The day of its own words, of the story so far, or of its post. */
function dayOf(
  document: DocumentView,
  telling: Telling,
  kind: EventKind,
  { lastDay: last, toldIn }: DatesTold,
): Dating {
  const own = ownOrPostDate(document, telling, kind);
  const isTheStorys =
    own.whenBasis === 'post-time' && last?.sentence.post === telling.view.sentence.post && isDayBefore(last);
  return (
    cameAfter(telling, isTheStorys ? last.dating.when : own.when) ??
    (own.whenBasis === 'post-time' && kind === 'action' ? withinOf(telling, last) : undefined) ??
    goingOn(own, telling, kind, last && { ...last, isLastTold: toldIn?.before === last.sentence.index })
  );
}

function dayTold(document: DocumentView, telling: Telling, dating: Dating, before: DayTold | undefined): DayTold {
  const { sentence } = telling.view;
  const from = (dating.rule === GOES_ON ? before?.from : undefined) ?? sentence;
  return { dating, sentence, from, written: postTime(document, telling).when };
}

function ownOrPostDate(document: DocumentView, telling: Telling, kind: EventKind): Dating {
  const posted = postTime(document, telling);
  const time = ownTime(telling, kind, posted.when) ?? spokenAtNight(document, telling, kind);
  if (time?.value !== undefined && !isCoarserThanEntry(document, telling, time.value)) {
    return {
      when: time.near ?? time.value,
      whenBasis: time.basis,
      whenText: time.text,
      ...(time.anchor !== undefined && { whenAnchor: time.anchor }),
      rule: time.rule,
    };
  }
  return posted;
}

/** What is as long as a month names its happening; "overnight" and "this week" say more than the entry's day. */
const SHORTEST_MONTH_DAYS = 27;

/** "31 December: the December 2010 bombing kills four": what an entry of a chronology calls it is coarser than the entry's own day. */
function isCoarserThanEntry(document: DocumentView, { view, attribution }: Telling, value: Edtf): boolean {
  const entry = document.posts[view.sentence.post];
  if (view.grammar !== 'chronicle' || attribution !== undefined || entry?.published === undefined) return false;
  const [time, day] = [parseEdtf(value), parseEdtf(entry.published.slice(0, 10))];
  if (!time || !day || time.openStart || time.openEnd) return false;
  const within = time.earliestMs <= day.earliestMs && day.latestMs <= time.latestMs;
  return within && time.latestMs - time.earliestMs > SHORTEST_MONTH_DAYS * MS_PER_DAY;
}

/** Whether a telling in the present is dated after its post: "Kenyans go to the polls on 26 May", "is travelling to Goma on Friday". */
export function liesInFuture(document: DocumentView, telling: Telling, { when, whenBasis, whenText }: Dating): boolean {
  const { form, view } = telling;
  const present = form?.tense === 'ongoing' || form?.present === true;
  if (when === undefined || whenText === undefined || whenBasis === 'post-time') return false;
  // "has called a strike for Monday"
  if (!present && !view.sentence.text.includes(` for ${whenText}`) && !whenText.startsWith('for ')) return false;
  return liesAhead(when, postTime(document, telling).when);
}

/** Whether what was going on did so on a day before that of its post: "troops were digging in on Monday", told on Tuesday. */
export function isOver(document: DocumentView, telling: Telling, { status }: KindAndStatus, { when }: Dating): boolean {
  if (status !== 'ongoing' || when === undefined || !WAS.test(telling.view.sentence.text)) return false;
  const [time, post] = [when, postTime(document, telling).when].map((edtf) => edtf && parseEdtf(edtf));
  return Boolean(time && post && !time.openEnd && time.latestMs < post.earliestMs);
}

const WAS = /\b(?:was|were|remained|continued)\b/u;

/** The day on which the post was written; the hour of writing is not the hour of the happening. */
function postTime(document: DocumentView, telling: Telling): Dating {
  const post = document.posts[telling.view.sentence.post];
  const day = post?.written ?? post?.published?.slice(0, 10) ?? post?.publishedWithin ?? document.date;
  if (day === undefined) return { whenBasis: 'unknown', rule: 'undated' };
  return { when: day, whenBasis: 'post-time', rule: 'post-time' };
}

/** The time of the telling's own words: a point in time, else a stretch in which it went on. */
function ownTime(telling: Telling, kind: EventKind, written: Edtf | undefined): ResolvedTime | undefined {
  const { sentence } = telling.view;
  const told = sentence.span.start + datelineLength(sentence.text);
  const times = withoutCountedDays(telling.view).filter(
    (time) =>
      time.value !== undefined &&
      // the day in a dateline is the day of writing
      time.span.start >= told &&
      !time.deadline &&
      (!time.lasting || hasLasted(telling, time)) &&
      !time.value.startsWith('P') &&
      !telling.except.some((span) => liesIn(time.span, span)) &&
      !datesWhatWentBefore(telling, time, written) &&
      !countsFromNoun(telling, time) &&
      !isOfAnother(telling, time) &&
      !(liesAhead(time.value, written) && isOfOpenedClause(telling, time)) &&
      !saysHowLong(telling, time, written) &&
      !(kind === 'action' && isFarAhead(telling, time, written)) &&
      !(kind === 'statement' && liesAhead(time.value, written) && !toldLater(telling, time)),
  );
  const begun = kind === 'action' ? sinceItsBeginning(telling, times, written) : undefined;
  if (begun !== undefined) return begun;
  const own = times.filter((time) => !isOfAside(telling, time));
  const stretches = own.filter((time) => time.use === 'stretch' && !liesInAnotherClause(telling, time));
  const points = own.filter((time) => time.use === 'point' && !liesInClauseBefore(telling, time));
  const found = timeAmong(points, telling, kind, written) ?? timeAmong(stretches, telling, kind, written);
  return found ? withDayBeside(telling, found) : openingTime(telling, own);
}

/** What was done was not done days after it was told: "sent troops to guard the vote of 5 June". Tomorrow may be today elsewhere. */
function isFarAhead({ view, form }: Telling, { value = '' }: ResolvedTime, written: Edtf | undefined): boolean {
  if (form?.tense !== 'past' || form.present || view.grammar === 'chronicle') return false;
  if (tellsWhatComes(view.sentence.text, view.runs)) return false;
  const [time, post] = [parseEdtf(value), written === undefined ? undefined : parseEdtf(written)];
  return time !== undefined && post !== undefined && !time.openStart && time.earliestMs - post.latestMs > MS_PER_DAY;
}

/** "The army admits five days later that it erred": an entry of a chronology tells what came of it. */
const toldLater = ({ view }: Telling, { rule }: ResolvedTime): boolean =>
  view.grammar === 'chronicle' && rule.endsWith(' after');

/** "From June to May the army took the north, while the rebels regained two villages": what opens a sentence dates its clauses. */
function openingTime({ span, view, form }: Telling, times: readonly ResolvedTime[]): ResolvedTime | undefined {
  const { start, end } = view.sentence.span;
  if (span.start === start || span.end < end - 1 || form?.tense !== 'past') return undefined;
  return times.find((time) => time.span.start - start <= LONGEST_OPENER && time.use !== 'background');
}

/** "On ", "From ", "In early ". */
const LONGEST_OPENER = 9;

const CLAUSE_OPENERS = wordSet('who whom whose which that where when while since after before because although');

/**
 * "The envoy met the general, who took power three years ago": the meeting is not as old as that. A time in front of the verb
 * stands in another clause when that clause opens before it and ends before the verb: "The general, who took power three years
 * ago, met the envoy", and not "Three years ago, when he took power, the general met the envoy".
 */
function liesInAnotherClause(telling: Telling, time: ResolvedTime): boolean {
  const { view, main, span } = telling;
  const verb = main?.span ?? span;
  if (time.span.start < verb.end) return liesInClauseBefore(telling, time, CLAUSE_OPENERS);
  return view.words.some(
    ({ start, lower }, at) =>
      CLAUSE_OPENERS.has(lower) &&
      start >= verb.end &&
      start < time.span.start &&
      !TO_NOW.has(lowerAt(view.words, at + 1)),
  );
}

/** "Met the envoys who have been trying to mediate late on Tuesday": what goes on to this day has no day of its own. */
const TO_NOW = wordSet('has have is are');

/** "The general, who took power in 2022, was killed on Sunday": a clause between subject and verb, with a time of its own. */
function liesInClauseBefore(
  { view, main, span }: Telling,
  time: ResolvedTime,
  opening: ReadonlySet<string> = RELATIVE_PRONOUNS,
): boolean {
  const verb = main?.span ?? span;
  const { text, span: whole } = view.sentence;
  const between = (from: number, to: number): string => text.slice(from - whole.start, to - whole.start);
  const opener = view.words.findLast(({ start, lower }) => start < time.span.start && opening.has(lower));
  return (
    opener !== undefined &&
    !between(opener.end, time.span.start).includes(',') &&
    between(time.span.end, verb.start).includes(',')
  );
}

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which']);

/** "A slow start": no happening by itself. */
const OF_SOMETHING = /^(?:begin|end):/u;
const OWN_DEED = /^ (?!(?:being|having) )\p{Ll}{2,}ing /u;
/** "The largest number of people", "its first raid". */
const MOST =
  /\b(?:the|its|their|a) (?:(?!(?:w|r|t|n|gu|pri|arr|prot|inter|for|requ|conqu|cont|harv|unr)est )\p{L}{3,}est|most|worst|best|first|last|only|second)(?: \p{L}+){0,6} $/u;
const AFTER_WHAT: ReadonlySet<string> = new Set(['after', 'before', 'following', 'since', 'ahead']);

/**
 * "He arrived after talks in Lagos on Sunday", "… after Sunday's storm": the talks and the storm are dated, and not what followed
 * them. "After midnight" and "after a slow start on Sunday" date what is told.
 */
function datesWhatWentBefore(
  { view, main, span, form }: Telling,
  time: ResolvedTime,
  written: Edtf | undefined,
): boolean {
  const verb = main?.span ?? span;
  const after = view.words.findLast(({ start, lower }) => start < time.span.start && AFTER_WHAT.has(lower));
  // "the ninth raid since the war began on 2 May": whatever verb stands behind it, the count begins there
  const since = /^since /iu.test(time.text) ? time.span.start : after?.lower === 'since' ? after.start : undefined;
  if (since !== undefined && since > span.start && countsOneMore(view, since)) return true;
  if (after === undefined) return false;
  if (after.start < verb.end) return false;
  // "the largest number since the war in the 1980s" compares with then
  if (after.lower === 'since' && MOST.test(view.sentence.text.slice(0, after.start - view.sentence.span.start)))
    return true;
  // "has shelled the town since the talks on Sunday" goes on from then
  if (after.lower === 'since' && form?.perfect !== undefined) return false;
  const { text, span: whole } = view.sentence;
  const between = text.slice(after.end - whole.start, time.span.start - whole.start);
  if (between.trim() === '') return isPossessive(time);
  // "killed nine people after storming the village on Thursday": who does both, and of late, does them on one day
  if (after.lower === 'after' && OWN_DEED.test(between) && isOfLate(time.value, written)) return false;
  const happening = view.triggers.some(
    ({ rule, span: at }) => at.start >= after.end && at.end <= time.span.start && !OF_SOMETHING.test(rule),
  );
  return (happening || opensClause(view, { start: after.end, end: time.span.start })) && !between.includes(',');
}

/** "After a rocket landed near Bor on Tuesday": a verb behind its subject, though the lexicon knows no such happening. */
const opensClause = ({ words }: Telling['view'], between: Span): boolean =>
  words.some(
    (word, at) =>
      liesIn(word, between) &&
      word.start > between.start + 1 &&
      isPastForm(word.lower) &&
      mayOpenPredicate(words[at - 1]),
  );

/** "Five times since the 2021 coup": the year says which coup, and not when the rest was. */
function countsFromNoun({ view: { sentence } }: Telling, { span, text }: ResolvedTime): boolean {
  const at = span.start - sentence.span.start;
  const behind = sentence.text.slice(span.end - sentence.span.start);
  const before = sentence.text.slice(Math.max(0, at - 20), at);
  // "since the end of the 1994-1996 war"
  const edged =
    / (?:since|after|before|until|from) $/u.test(before) && /^the (?:end|start|beginning|outbreak) of /u.test(text);
  // "after the May 3 vote"
  const bounded = /^(?:after|before|since|until) (?:the|its|their|his|her) /iu.test(text);
  return (edged || bounded || SINCE_THE.test(before)) && NOUN_FOLLOWS.test(behind);
}

const SINCE_THE =
  /\b(?:since|after|before|until|to|of|for|over|about|behind|following|against|from) (?:the|its|their|his|her) $/u;

/** Of points, or of stretches: the one that dates the telling. */
function timeAmong(
  points: readonly ResolvedTime[],
  telling: Telling,
  kind: EventKind,
  written: Edtf | undefined,
): ResolvedTime | undefined {
  const own = points.filter((time) => liesIn(time.span, telling.span));
  const content = telling.attribution?.content;
  const anchor = telling.main?.span ?? telling.span;
  if (!content) return nearest(own, anchor);
  const ofSaying = points.filter(
    (time) =>
      (!liesIn(time.span, content) && !isBehindStop(telling, time) && !isOfClauseBefore(telling, time)) ||
      tellsWhenSaid(telling, time),
  );
  const inside = own.filter((time) => !ofSaying.includes(time));
  if (kind === 'statement') {
    // what is proposed or demanded may lie ahead: only the time of saying dates the statement
    return nearest(ofSaying, telling.attribution?.cue ?? content);
  }
  const saidWhen = nearest(ofSaying, anchor);
  const told = nearest(inside, anchor);
  if (told !== undefined) return hoursOfSaying(told, saidWhen, written);
  return saidWhen && telling.form?.tense === 'past' ? withNightBefore(saidWhen) : saidWhen;
}

/** "The council in August adopted a resolution, but Kenya has rejected it": the day of one clause is not when somebody spoke in the next. */
function isOfClauseBefore({ view, span, attribution }: Telling, { span: time }: ResolvedTime): boolean {
  const cue = attribution?.cue;
  if (cue === undefined || !liesIn(cue, span) || time.end > span.start) return false;
  const { text, span: whole } = view.sentence;
  // "fighting began last week after Kenya demanded …"
  const isSubordinate = SUBORDINATES.test(text.slice(0, span.start - whole.start));
  return !isSubordinate && time.start - whole.start > LONGEST_OPENER;
}

const SUBORDINATES = /\b(?:after|before|when|as|once|because) $/u;

/** "The army showed pictures; the rebels said it had mined the bridge weeks ago": behind the stop, others speak. */
function isBehindStop({ view: { sentence }, span }: Telling, time: ResolvedTime): boolean {
  const { start } = sentence.span;
  return time.span.start >= span.end && sentence.text.slice(span.end - start, time.span.start - start).includes(';');
}

/** What was said cannot have been said after the post was written: "Reed proposed talks on 5 June, but added that …". */
function liesAhead(value: Edtf, written: Edtf | undefined): boolean {
  const [time, post] = [parseEdtf(value), written === undefined ? undefined : parseEdtf(written)];
  return time !== undefined && post !== undefined && !time.openStart && time.earliestMs > post.latestMs;
}

const LONGEST_NEWS = 2 * MS_PER_DAY;

/** Told as news, and not as what led to it. */
function isOfLate(value: Edtf | undefined, written: Edtf | undefined): boolean {
  const [time, post] = [value, written].map((edtf) => (edtf === undefined ? undefined : parseEdtf(edtf)));
  return time !== undefined && post !== undefined && post.earliestMs - time.earliestMs <= LONGEST_NEWS;
}

/** The time closest to the word that tells the happening. */
function nearest(times: readonly ResolvedTime[], anchor: Span): ResolvedTime | undefined {
  let best: ResolvedTime | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const distance = time.span.start >= anchor.end ? time.span.start - anchor.end : anchor.start - time.span.end;
    if (distance < least) {
      best = time;
      least = distance;
    }
  }
  return best;
}
