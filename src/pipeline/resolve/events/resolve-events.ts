import type { TopicId } from '../../../dataset/ids.ts';
import type { AddedTopic, EventMention, ExtractedDocument, ResolvedTime, Sentence } from '../../stage.ts';
import { claimsOf, speakerName } from './figures/claims.ts';
import { continuedByDetail, continuedByHour, continuedByProof, continuedByQuotation } from './further/continuation.ts';
import { onlyGivesFigure, type LastFigures } from './further/further-figure.ts';
import { factsOf } from './facts/facts.ts';
import { blowOf, onlyCountsVictims, type LastBlow } from './further/toll-of-blow.ts';
import { headingGroundAt, underHeading, type HeadingGround } from './where/heading-ground.ts';
import { goesOn, localGroundOf, onTheGround, type LocalGround } from './where/local-ground.ts';
import { areOutsiders } from './who/outsiders.ts';
import { sidesNamed, unnamedParties } from './who/parties.ts';
import { rolesOf } from './who/roles.ts';
import { actorsRule, topicRule } from './rules.ts';
import { viewDocument, type DocumentView, type ResolvedNames, type SentenceView } from './telling/sentence-view.ts';
import { attributedTo, speakerOf } from './who/speakers.ts';
import { splitSentence } from './telling/split.ts';
import { kindAndStatusOf } from './status.ts';
import { tellsSomething } from './telling/tells-something.ts';
import type { Telling } from './telling/telling.ts';
import { onlyNames } from './where/heading-ground.ts';
import { headlineTells, headlineTitle, titleOf } from './title/title.ts';
import { postTopics, topicFinderOf, topicsOf, type TopicFinder } from './topics.ts';
import { atVenue, findVenues, type Venues } from './where/venue.ts';
import { whereabouts } from './where/whereabouts.ts';
import { dateOf, liesInFuture, type DatesTold } from './when/date-of-event.ts';

/** Makes the event mentions of one document, in text order. */
export function resolveEvents(
  document: ExtractedDocument,
  names: ResolvedNames,
  times: readonly ResolvedTime[],
  addedTopics: readonly AddedTopic[],
): EventMention[] {
  const view = viewDocument(document, names, times);
  const finder = topicFinderOf(addedTopics);
  const run: Run = {
    finder,
    contexts: postContexts(view, finder),
    told: new Map(),
    dates: { spokenOn: new Map() },
    venues: findVenues(view),
  };
  const events: EventMention[] = [];
  for (const sentence of view.views) for (const event of sentenceEvents(view, sentence, run)) events.push(event);
  return events;
}

/** What is kept while a document is read from top to bottom. */
interface Run {
  readonly finder: TopicFinder;
  /** Topics of each post. */
  readonly contexts: ReadonlyMap<number, TopicId[]>;
  /** Sentences that told something → the sentence under which their event stands. */
  readonly told: Map<number, number>;
  readonly dates: DatesTold;
  readonly venues: Venues;
  lastFigures?: LastFigures;
  lastBlow?: LastBlow;
  lastGround?: LocalGround;
  heading?: HeadingGround | undefined;
  lastTopics?: { readonly post: number; readonly topics: readonly TopicId[] };
}

/** Topics for a sentence whose own words have none: of the sentence before in its post, else of the post's beginning. */
function contextOf(run: Run, sentence: Sentence): readonly TopicId[] {
  const last = run.lastTopics;
  if (last?.post === sentence.post) return last.topics;
  return sentence.kind === 'bullet' ? [] : (run.contexts.get(sentence.post) ?? []);
}

/** The events of one sentence. */
function sentenceEvents(document: DocumentView, view: SentenceView, run: Run): EventMention[] {
  run.heading = headingGroundAt(document, view, run.heading);
  const continues = continuedSentence(document, view, run.told);
  const tellings = splitSentence(view).filter(
    (telling, i) =>
      (continues !== undefined && i === 0) ||
      tellsSomething(document, telling) ||
      furtherFigureOf(document, telling, run) !== undefined,
  );
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
    continuedByHour(view, document.views);
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
  const named = rolesOf(document, telling, kind, speaker);
  const dating = dateOf(document, telling, kind, run.dates);
  const isToCome = kind === 'action' && standing.status !== 'proposed' && liesInFuture(document, telling, dating);
  const { status, rule } = isToCome ? { status: 'planned' as const, rule: 'dated-ahead' } : standing;
  const { sentence } = telling.view;
  const subject = topicsOf(telling, run.finder, {
    context: contextOf(run, sentence),
    kind,
    outsider: kind === 'statement' && areOutsiders(document, speaker.actors),
    bothSides: sidesNamed(document, telling) > 1,
  });
  const topics = [...subject.topics, ...subject.around];
  const parties = kind === 'action' ? unnamedParties(document, telling, topics, named) : [];
  const actors = [...named, ...parties];
  const told = whereabouts(document, telling, kind, speaker, actors, topics);
  const goneOn = goesOn(document, telling, kind, told, topics, run.lastGround);
  const headed = underHeading(document, telling, kind, goneOn, run.heading);
  const heldAt = atVenue(document, telling, kind, speaker, run.venues, topics, headed);
  const where = onTheGround(document, telling, kind, heldAt);
  const claims = claimsOf(document, telling, speaker, run.lastFigures);
  const facts = factsOf(document, telling, speaker, dating, claims);
  const head = continues ?? furtherFigureOf(document, telling, run);
  if (claims.some(({ value }) => value !== 'none'))
    run.lastFigures = { post: sentence.post, sentence: sentence.index, counted: claims };
  const blow = blowOf(telling, kind, status, claims);
  if (blow !== undefined && head === undefined) run.lastBlow = blow;
  // a deed somewhere else stands between the blow and its victims
  else if (head === undefined && kind === 'action' && told.places.length > 0) delete run.lastBlow;
  const ground = localGroundOf(document, telling, kind, told);
  if (ground !== undefined) run.lastGround = ground;
  run.lastTopics = { post: sentence.post, topics };
  return {
    sentence: sentence.index,
    post: sentence.post,
    span: telling.span,
    title: titleFor(document, telling, speakerName(document, speaker)),
    trigger: telling.main?.lemma ?? telling.attribution?.act ?? 'say',
    when: dating.when,
    whenBasis: dating.whenBasis,
    whenText: dating.whenText,
    whenAnchor: dating.whenAnchor,
    status,
    kind,
    actors,
    places: where.places,
    about: where.about,
    topics: subject.topics,
    around: subject.around.length > 0 ? subject.around : undefined,
    claims,
    facts: facts.length > 0 ? facts : undefined,
    continues: head,
    rules: [
      `date:${dating.rule}`,
      `place:${where.rule}`,
      `actors:${actorsRule(named, parties)}`,
      `topic:${topicRule(telling, subject.topics)}`,
      `status:${rule}`,
      `trigger:${telling.main?.rule ?? 'none'}`,
    ],
  };
}

/** The sentence whose event this telling gives only another figure of, or the toll. */
function furtherFigureOf(document: DocumentView, telling: Telling, run: Run): number | undefined {
  const { lastFigures, lastBlow } = run;
  if (lastFigures !== undefined && onlyGivesFigure(document, telling, lastFigures))
    return run.told.get(lastFigures.sentence);
  return lastBlow !== undefined && onlyCountsVictims(document, telling, lastBlow)
    ? run.told.get(lastBlow.sentence)
    : undefined;
}

/** The post's headline where it tells the same as the first sentence after it. */
function titleFor(document: DocumentView, telling: Telling, speaker: string | undefined): string {
  const { sentence, words } = telling.view;
  const headline = document.views[sentence.index - 1];
  const whole = telling.span.start === sentence.span.start;
  if (whole && headline?.sentence.kind === 'headline' && headline.sentence.post === sentence.post) {
    const headlineLemmas = headline.words.filter((word) => word.text.length > 3).map((word) => word.lemma);
    if (!onlyNames(headline) && headlineTells(headlineLemmas, new Set(words.map((word) => word.lemma))))
      return headlineTitle(document, headline.sentence.span);
  }
  return titleOf(document, telling, speaker);
}

/** Topics of each post: of its headline and first sentences. */
function postContexts(document: DocumentView, finder: TopicFinder): Map<number, TopicId[]> {
  const firstWords = new Map<number, SentenceView['words'][number][]>();
  for (const { sentence, words } of document.views) {
    const gathered = firstWords.get(sentence.post) ?? [];
    if (gathered.length < 60) firstWords.set(sentence.post, [...gathered, ...words]);
  }
  return new Map([...firstWords].map(([post, words]) => [post, postTopics(finder, words)]));
}
