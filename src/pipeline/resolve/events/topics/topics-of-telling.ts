import { topicId, type TopicId } from '../../../../dataset/records/ids.ts';
import type { EventKind } from '../../../../dataset/records/records.ts';
import { WORDS_OF_HARM } from '../../../lexicon/topic-terms.ts';
import { happeningOf } from '../../../lexicon/trigger-frames.ts';
import { lemmasIn } from '../../../text/lemma.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import type { Word } from '../../../text/words.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { saidBesides } from './besides.ts';
import type { TopicFinder } from './topic-finder.ts';
import { isFighter, topicsBesides, weighed, wordsIn } from './weigh-telling.ts';

/** More topics than this say nothing. */
const MOST_TOPICS = 2;
/** Saying a thing often does not push the other topics out. */
const FULL_WEIGHT = 6;
/** Victims are told in many words, which must not push out what struck them. */
const FULL_WEIGHT_OF_HARM = 4;

/** What the topics of a telling depend on beside its words. */
export interface TopicCircumstances {
  /** Topics of the sentence before, or of the post. */
  readonly context: readonly TopicId[];
  readonly kind: EventKind;
  /** Whether somebody speaks who is no party to the war. */
  readonly outsider: boolean;
  /** Whether both sides of the war are named. */
  readonly bothSides: boolean;
}

/** Topics as a telling has them, the weightiest first. */
export interface TopicsTold {
  readonly topics: readonly TopicId[];
  /** What its report or the story of its people is about, and it is not: they show which tellings are of one happening, and are no topics of it. */
  readonly around: readonly TopicId[];
}

/** Topics of a telling; the first of its surroundings where its own words have none. */
export function topicsOf(telling: Telling, finder: TopicFinder, circumstances: TopicCircumstances): TopicsTold {
  const { context, outsider } = circumstances;
  const told = wordsIn(telling.view.words, telling.span);
  const besides = saidBesides(telling, told);
  const own = ownTopics(telling, weighed(telling, finder, told, besides), told, circumstances);
  if (own.length === 0 && !outsider) {
    const shown = isDeedOfItsOwn(told, circumstances) ? 0 : 1;
    return { topics: context.slice(0, shown), around: context.slice(shown) };
  }
  const topics = outsider
    ? asCommentator(own, context)
    : withSurroundings(own, tellsDeaths(telling) ? context : withoutForce(context));
  const all =
    !topics.includes(PEACE_TALKS) && isPartOfTalks(topics, told, circumstances) ? [...topics, PEACE_TALKS] : topics;
  const isAround = (topic: TopicId): boolean =>
    topic === PEACE_TALKS && !own.includes(topic) && isBesideTalks(all, told);
  const once = topicsBesides(telling, finder, told, besides).filter((topic) => !all.includes(topic));
  return { topics: all.filter((topic) => !isAround(topic)), around: [...all.filter(isAround), ...once] };
}

/** "The battalion landed" behind the dead of a market: a deed that speaks of nobody who was harmed is no harm to civilians. */
const isDeedOfItsOwn = (told: readonly Word[], { kind, context }: TopicCircumstances): boolean =>
  kind === 'action' && context[0] === CIVILIAN_HARM && !told.some(speaksOfHarm);

const speaksOfHarm = ({ lemma, lower }: Word): boolean => HARM.has(lemma) || PEOPLE_AGAIN.has(lower);

/** The topics of a telling's own words. A meeting is diplomacy where nothing else is said of it, unless fighters meet. */
function ownTopics(
  telling: Telling,
  weights: ReadonlyMap<TopicId, number>,
  told: readonly Word[],
  { context, kind }: TopicCircumstances,
): readonly TopicId[] {
  const own = heaviest(weights, context);
  const [first] = context;
  if (first !== undefined && goesOnWithIt(telling)) return [first, ...own.filter((topic) => context.includes(topic))];
  const isMeeting = own.length === 0 && !context.includes(PEACE_TALKS) && tellsMeeting(telling, kind);
  return isMeeting && !told.some(isFighter) ? [DIPLOMACY] : own;
}

/** A meeting that was held, or of which it is said who meets. */
const tellsMeeting = ({ main, view, span, attribution }: Telling, kind: EventKind): boolean =>
  (main?.rule === 'meet:verb' || main?.rule === 'meet:noun') &&
  (kind === 'action' ||
    view.actors.some(
      (actor) =>
        actor.form !== 'pronoun' &&
        liesIn(actor.span, span) &&
        !(attribution?.speaker !== undefined && touches(actor.span, attribution.speaker)),
    ));

/** "It came into effect at noon, so that bodies could be recovered": what the sentence before told takes its course. */
const goesOnWithIt = ({ main, view, span }: Telling): boolean =>
  main !== undefined &&
  happeningOf(main) === 'process' &&
  /^It (?:\p{L}+ ){0,2}$/u.test(
    view.sentence.text.slice(span.start - view.sentence.span.start, main.span.start - view.sentence.span.start),
  );

/** Where leaders of both sides meet, that is talks; and what is said in a report of talks, on whatever it is, is said for them. */
function isPartOfTalks(topics: readonly TopicId[], told: readonly Word[], circumstances: TopicCircumstances): boolean {
  const { context, kind, bothSides } = circumstances;
  const meet = bothSides && topics.includes(DIPLOMACY) && told.some(({ lemma }) => MEETINGS.has(lemma));
  return meet || (kind === 'statement' && topics.length === 1 && context.includes(PEACE_TALKS));
}

/**
 * What is told in a report of talks and is none: force, its victims and sanctions; and bodies and prisoners, unless it is told that
 * somebody agreed on them.
 */
function isBesideTalks(topics: readonly TopicId[], told: readonly Word[]): boolean {
  if (topics.some((topic) => NO_MATTER_OF_TALKS.has(topic))) return true;
  const [first] = topics;
  return (
    (first === PRISONER_EXCHANGE || first === RETURN_OF_BODIES) && !told.some(({ lemma }) => WORDS_OF_TALKS.has(lemma))
  );
}

/** Only what tells of the dead and hurt themselves is told without what struck them: mourning and denials are not the strike. */
const tellsDeaths = ({ main }: Telling): boolean => main?.rule === 'kill:verb' || main?.rule === 'destroy:verb';
const withoutForce = (context: readonly TopicId[]): TopicId[] => context.filter((topic) => !FORCE_TOPICS.has(topic));

/** What a state that is no party, or an international body, says of a war is diplomacy too. */
function asCommentator(own: readonly TopicId[], context: readonly TopicId[]): TopicId[] {
  const [only, ...others] = own;
  if (only === undefined) return [...new Set([DIPLOMACY, ...context])].slice(0, MOST_TOPICS);
  return others.length === 0 && OF_THE_WAR.has(only) ? [only, DIPLOMACY] : withSurroundings(own, context);
}

const DIPLOMACY = topicId('diplomacy');
const HARM = lemmasIn(WORDS_OF_HARM);
const PEOPLE_AGAIN: ReadonlySet<string> = new Set(['they', 'them', 'their', 'he', 'she', 'his', 'her', 'him', 'who']);
const CIVILIAN_HARM = topicId('civilian-harm');
const PEACE_TALKS = topicId('peace-talks');
const MEETINGS = lemmasIn('meet, summit, face-to-face, encounter');
const WORDS_OF_TALKS = lemmasIn(
  'agree, agreement, deal, talk, talks, round, negotiate, negotiation, negotiator, delegation',
);
const OF_THE_WAR: ReadonlySet<TopicId> = new Set(
  ['air-strike', 'ground-operations', 'civilian-harm', 'territorial-control', 'sabotage', 'domestic-politics'].map(
    topicId,
  ),
);
const FORCE_TOPICS: ReadonlySet<TopicId> = new Set(['air-strike', 'ground-operations', 'sabotage'].map(topicId));
const NO_MATTER_OF_TALKS: ReadonlySet<TopicId> = new Set(
  ['air-strike', 'sabotage', 'civilian-harm', 'sanctions', 'military-personnel'].map(topicId),
);
const RETURN_OF_BODIES = topicId('return-of-bodies');
const PRISONER_EXCHANGE = topicId('prisoner-exchange');
/** What a clause leaves to its post: victims are told without what struck them, truces without the talks about them. */
const WITHIN: ReadonlyMap<TopicId, readonly TopicId[]> = new Map(
  [
    ['civilian-harm', 'air-strike', 'ground-operations', 'sabotage'],
    ['ceasefire', 'peace-talks'],
    ['diplomacy', 'peace-talks'],
    ['peace-talks', 'diplomacy'],
    ['prisoner-exchange', 'peace-talks'],
    ['return-of-bodies', 'peace-talks'],
  ].map(([topic = '', ...wider]) => [topicId(topic), wider.map(topicId)]),
);

/** A clause with one topic that belongs to a wider one has that too, when its surroundings are about it. */
function withSurroundings(own: readonly TopicId[], context: readonly TopicId[]): TopicId[] {
  const [only, ...others] = own;
  if (only === undefined || others.length > 0) return [...own];
  const wider = WITHIN.get(only)?.find((topic) => context.includes(topic));
  return wider === undefined ? [only] : [only, wider];
}

/** The topics that stand out: at least half as heavy as the heaviest, a quarter where the surroundings are about them. */
function heaviest(weights: ReadonlyMap<TopicId, number>, context: readonly TopicId[]): TopicId[] {
  const sorted = [...weights]
    .map(([topic, weight]): [TopicId, number] => [
      topic,
      Math.min(weight, topic === CIVILIAN_HARM ? FULL_WEIGHT_OF_HARM : FULL_WEIGHT),
    ])
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([topic, weight]) => weight * (context.includes(topic) ? 4 : 2) >= most)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}

/** As many words of a post say what it is about. */
const BEGINNING = 60;

/** What each post is about: the topics of its headline and first sentences. */
export function postTopics(views: readonly SentenceView[], finder: TopicFinder): Map<number, TopicId[]> {
  const firstWords = new Map<number, Word[]>();
  for (const { sentence, words } of views) {
    const gathered = firstWords.get(sentence.post) ?? [];
    if (gathered.length < BEGINNING) firstWords.set(sentence.post, [...gathered, ...words]);
  }
  return new Map([...firstWords].map(([post, words]) => [post, heaviest(finder.weigh(words), [])]));
}
