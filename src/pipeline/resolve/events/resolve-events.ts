import type { TopicId } from '../../../dataset/records/ids.ts';
import type { EventKind } from '../../../dataset/records/records.ts';
import type { AddedTopic, EventMention, ExtractedDocument, ResolvedTime, Sentence, Untold } from '../../stage.ts';
import { isOfTable } from '../../text/tables-of.ts';
import { claimsOf, speakerName } from './figures/claims.ts';
import {
  continuedByDetail,
  continuedByHour,
  continuedByProof,
  continuedByQuotation,
  mayBeSituatedBy,
} from './further/continuation.ts';
import { noteBlow, noteFigures, sentenceAddedTo, type LastTold } from './further/last-told.ts';
import { factsOf } from './facts/facts.ts';
import { headingGroundAt } from './where/heading-ground.ts';
import { groundAt } from './where/local-ground.ts';
import { areOutsiders } from './who/outsiders.ts';
import { sidesNamed, unnamedParties } from './who/parties.ts';
import { rolesOf } from './who/roles.ts';
import { actorsRule, topicRule } from './rules.ts';
import { viewDocument, type DocumentView, type ResolvedNames, type SentenceView } from './view/sentence-view.ts';
import { attributedTo, speakerOf, type Speaker } from './view/speakers.ts';
import { splitSentence } from './telling/split.ts';
import { kindAndStatusOf } from './status/status.ts';
import { whyUntold } from './telling/tells-something.ts';
import type { Telling } from './telling/telling.ts';
import { titleOf } from './title/title.ts';
import { topicFinderOf, type TopicFinder } from './topics/topic-finder.ts';
import { postTopics, topicsOf, type TopicsTold } from './topics/topics-of-telling.ts';
import { placesOfEvent, type Grounds } from './where/places-of-event.ts';
import { findVenues } from './where/venue.ts';
import { dayToCome } from './when/day-to-come.ts';
import { dateOf, isOver, liesInFuture, type DatesTold } from './when/date-of-event.ts';

/** Makes the event mentions of one document, in text order, and says of the rest why there are none. */
export function resolveEvents(
  document: ExtractedDocument,
  names: ResolvedNames,
  times: readonly ResolvedTime[],
  addedTopics: readonly AddedTopic[],
): { readonly events: readonly EventMention[]; readonly untold: readonly Untold[] } {
  const view = viewDocument(document, names, times);
  const finder = topicFinderOf(addedTopics);
  const run: Run = {
    finder,
    contexts: postTopics(view.views, finder),
    told: new Map(),
    dates: { spokenOn: new Map() },
    grounds: { venues: findVenues(view) },
    last: {},
    untold: [],
  };
  const events: EventMention[] = [];
  for (const sentence of view.views.filter((one) => !isOfTable(one.sentence)))
    for (const event of sentenceEvents(view, sentence, run)) events.push(event);
  return { events, untold: run.untold };
}

/** What the last event was about. */
interface LastTopics {
  readonly post: number;
  readonly block: number;
  readonly topics: readonly TopicId[];
  /** Whether it is of a list before which its post tells nothing. */
  readonly inBareList: boolean;
}

/** What is kept while a document is read from top to bottom. */
interface Run {
  readonly finder: TopicFinder;
  /** Topics of each post's beginning. */
  readonly contexts: ReadonlyMap<number, TopicId[]>;
  /** Sentences that told something → the sentence under which their event stands. */
  readonly told: Map<number, number>;
  readonly dates: DatesTold;
  readonly grounds: Grounds;
  readonly last: LastTold;
  readonly untold: Untold[];
  lastTopics?: LastTopics;
}

/**
 * Topics for a sentence whose own words have none: of the sentence before in its post, else of the post's beginning. The points of a list
 * that no paragraph leads in tell of one thing each.
 */
function contextOf({ lastTopics, contexts }: Run, { post, block, kind }: Sentence): readonly TopicId[] {
  const last = lastTopics?.post === post ? lastTopics : undefined;
  if (kind !== 'bullet') return last?.topics ?? contexts.get(post) ?? [];
  return last === undefined || (last.inBareList && last.block !== block) ? [] : last.topics;
}

/** "In brief", "Uganda": what stands below a heading within a post goes on with nothing above it. */
const opensSection = ({ views }: DocumentView, { sentence }: SentenceView): boolean =>
  sentence.kind === 'headline' && views[sentence.index - 1]?.sentence.post === sentence.post;

/** The events of one sentence. */
function sentenceEvents(document: DocumentView, view: SentenceView, run: Run): EventMention[] {
  run.grounds.heading = headingGroundAt(document, view, run.grounds.heading);
  run.grounds.last = groundAt(view, run.grounds.last);
  const { post, block } = view.sentence;
  if (opensSection(document, view)) run.lastTopics = { post, block, topics: [], inBareList: true };
  const continues = continuedSentence(document, view, run.told);
  const tellings = splitSentence(view).filter((telling, i) => {
    if (continues !== undefined && i === 0) return true;
    const rule = whyUntold(document, telling);
    if (rule === undefined || furtherFigureOf(document, telling, run) !== undefined) return true;
    run.untold.push({ sentence: view.sentence.index, span: telling.span, rule });
    return false;
  });
  const index = view.sentence.index;
  if (tellings.length > 0) run.told.set(index, continues ?? index);
  return tellings.map((telling, i) => eventOf(document, telling, run, i === 0 ? continues : undefined));
}

/** The sentence whose event this one continues; chains lead to the first. */
function continuedSentence(
  document: DocumentView,
  view: SentenceView,
  told: ReadonlyMap<number, number>,
): number | undefined {
  const before =
    continuedByQuotation(view, document.views) ??
    continuedByProof(view, document.views, (a, b) => haveSameSpeaker(document, a, b)) ??
    continuedByDetail(view, document.views) ??
    continuedByHour(view, document.views) ??
    mayBeSituatedBy(view, document.views).find((earlier) => told.has(earlier));
  return before === undefined ? undefined : told.get(before);
}

function haveSameSpeaker(document: DocumentView, a: number, b: number): boolean {
  const speakers = new Set(speakerOf(document, a).actors);
  return speakerOf(document, b).actors.some((actor) => speakers.has(actor));
}

function eventOf(document: DocumentView, telling: Telling, run: Run, continues: number | undefined): EventMention {
  const speaker = telling.attribution ? attributedTo(document, telling.attribution, 0) : { actors: [] };
  const standing = kindAndStatusOf(document, telling, speaker);
  const { kind } = standing;
  const told = dateOf(document, telling, kind, run.dates);
  const isPlan = kind === 'action' && standing.status === 'planned';
  const dating = isPlan ? dayToCome(document, telling, told) : told;
  const isToCome = kind === 'action' && standing.status !== 'proposed' && liesInFuture(document, telling, dating);
  const { status, rule } = isToCome
    ? { status: 'planned' as const, rule: 'dated-ahead' }
    : isOver(document, telling, standing, dating)
      ? { status: 'happened' as const, rule: 'over' }
      : standing;
  const subject = subjectOf(document, telling, kind, speaker, run);
  const topics = [...subject.topics, ...subject.around];
  const named = rolesOf(document, telling, kind, speaker);
  const parties = kind === 'action' ? unnamedParties(document, telling, topics, named) : [];
  const actors = [...named, ...parties];
  const places = placesOfEvent(document, telling, { kind, speaker, actors, topics }, run.grounds);
  const claims = claimsOf(document, telling, speaker, run.last.figures);
  const facts = factsOf(document, telling, speaker, dating, claims);
  const head = continues ?? furtherFigureOf(document, telling, run);
  noteFigures(run.last, telling, claims);
  if (head === undefined)
    noteBlow(run.last, telling, { kind, status, claims, isPlaced: places.named.places.length > 0 });
  const { sentence } = telling.view;
  return {
    sentence: sentence.index,
    post: sentence.post,
    span: telling.span,
    title: titleOf(document, telling, speakerName(document, speaker)),
    trigger: telling.main?.lemma ?? telling.attribution?.act ?? 'say',
    when: dating.when,
    whenBasis: dating.whenBasis,
    whenText: dating.whenText,
    whenAnchor: dating.whenAnchor,
    status,
    kind,
    actors,
    places: places.where.places,
    about: places.where.about,
    topics: subject.topics,
    around: subject.around.length > 0 ? subject.around : undefined,
    claims,
    facts: facts.length > 0 ? facts : undefined,
    continues: head,
    rules: [
      `date:${dating.rule}`,
      `place:${places.where.rule}`,
      `actors:${actorsRule(named, parties)}`,
      `topic:${topicRule(telling, subject.topics)}`,
      `status:${rule}`,
      `trigger:${telling.main?.rule ?? 'none'}`,
    ],
  };
}

/** What a telling is about. Notes it for a sentence behind it whose own words say nothing. */
function subjectOf(document: DocumentView, telling: Telling, kind: EventKind, speaker: Speaker, run: Run): TopicsTold {
  const { sentence } = telling.view;
  const subject = topicsOf(telling, run.finder, {
    context: contextOf(run, sentence),
    kind,
    outsider: kind === 'statement' && areOutsiders(document, speaker.actors),
    bothSides: sidesNamed(document, telling) > 1,
  });
  const { post, block } = sentence;
  const isFirst = run.lastTopics?.post !== post;
  const inBareList = sentence.kind === 'bullet' && (isFirst || run.lastTopics?.inBareList === true);
  run.lastTopics = { post, block, topics: [...subject.topics, ...subject.around], inBareList };
  return subject;
}

/** The sentence under which the event stands for which this telling gives only another figure, or the toll. */
function furtherFigureOf(document: DocumentView, telling: Telling, { last, told }: Run): number | undefined {
  const sentence = sentenceAddedTo(document, telling, last);
  return sentence === undefined ? undefined : told.get(sentence);
}
