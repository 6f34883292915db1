import { topicId, type TopicId } from '../../../dataset/ids.ts';
import type { EventKind, Span } from '../../../dataset/records.ts';
import { PEOPLE_WHO_FIGHT, TOPIC_TERMS } from '../../lexicon/topic-terms.ts';
import { readRule } from '../../lexicon/trigger-frames.ts';
import type { AddedTopic, QuantityMention } from '../../stage.ts';
import { lemmaOf } from '../../text/lemma.ts';
import { PhraseIndex } from '../../text/phrases.ts';
import type { Word } from '../../text/words.ts';
import { liesIn } from '../../text/spans.ts';
import type { SentenceView } from './telling/sentence-view.ts';
import type { Telling } from './telling/telling.ts';
import { becameOf } from './figures/victims.ts';

interface TermHit {
  readonly topic: TopicId;
  /** For a pair: which pair, and which half of it. */
  readonly pair?: { readonly index: number; readonly half: 0 | 1 };
}

/** More topics than this say nothing. */
const MOST_TOPICS = 2;
const TRIGGER_WEIGHT = 2;
const TERM_WEIGHT = 2;
const PAIR_WEIGHT = 3;
/** Saying a thing often does not push the other topics out. */
const FULL_WEIGHT = 6;
/** Victims are told in many words, which must not push out what struck them. */
const FULL_WEIGHT_OF_HARM = 4;

/** Finds what a text is about: the built-in terms and those that a corpus adds. */
export class TopicFinder {
  private readonly terms = new PhraseIndex<TermHit>();

  constructor(added: readonly AddedTopic[]) {
    let index = 0;
    for (const { topic, alone, pairs } of TOPIC_TERMS) {
      const id = topicId(topic);
      if (alone !== '') this.terms.add(alone, { topic: id });
      for (const [first, second] of pairs) {
        this.terms.add(first, { topic: id, pair: { index, half: 0 } });
        this.terms.add(second, { topic: id, pair: { index, half: 1 } });
        index++;
      }
    }
    for (const { id, terms } of added) if (terms.length > 0) this.terms.add(terms.join(','), { topic: id });
  }

  /** Topics of some words with weights: terms, pairs of terms. */
  weigh(words: readonly Word[]): Map<TopicId, number> {
    const weights = new Map<TopicId, number>();
    const halves = new Map<number, Set<0 | 1>>();
    const add = (topic: TopicId, weight: number): void => void weights.set(topic, (weights.get(topic) ?? 0) + weight);
    // inside a phrase its words say nothing of their own: "halt the fighting" tells no fighting
    let till = -1;
    let phraseTopic: TopicId | undefined;
    for (let at = 0; at < words.length; at++) {
      if (isPartOfName(words, at)) continue;
      for (const { value, length } of this.terms.findAll(words, at)) {
        if (!value.pair) {
          if (at < till) continue;
          till = at + length;
          phraseTopic = value.topic;
          add(value.topic, TERM_WEIGHT);
          continue;
        }
        // of "lorry bomb" the bomb does not come from the air
        if (at < till && value.topic !== phraseTopic) continue;
        const seen = halves.get(value.pair.index) ?? new Set();
        if (!seen.has(value.pair.half) && seen.size === 1) add(value.topic, PAIR_WEIGHT);
        seen.add(value.pair.half);
        halves.set(value.pair.index, seen);
      }
    }
    return weights;
  }
}

/** "The National Liberation Army", "the Nobel Peace Prize": such a word of a name tells nothing of its own. */
const isPartOfName = (words: readonly Word[], at: number): boolean =>
  (words[at]?.text === 'Peace' && words[at - 1]?.text === 'Nobel') ||
  (FOUGHT_FOR.has(words[at]?.text ?? '') && BODIES.has(words[at + 1]?.text ?? ''));

const FOUGHT_FOR: ReadonlySet<string> = new Set(['Liberation', 'Resistance', 'Support']);
const BODIES: ReadonlySet<string> = new Set(
  'Army Front Force Forces Movement Party Tigers Organisation Organization Council Committee Committees'.split(' '),
);

const finders = new WeakMap<readonly AddedTopic[], TopicFinder>();

/** The finder for what a corpus adds: made once for each list. */
export function topicFinderOf(added: readonly AddedTopic[]): TopicFinder {
  const made = finders.get(added);
  if (made !== undefined) return made;
  const finder = new TopicFinder(added);
  finders.set(added, finder);
  return finder;
}

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
  const own = heaviest(weighed(telling, finder, told), context);
  if (own.length === 0 && !outsider) return { topics: context.slice(0, 1), around: context.slice(1) };
  const topics = outsider
    ? asCommentator(own, context)
    : withSurroundings(own, tellsDeaths(telling) ? context : withoutForce(context));
  const all =
    !topics.includes(PEACE_TALKS) && isPartOfTalks(topics, told, circumstances) ? [...topics, PEACE_TALKS] : topics;
  const isAround = (topic: TopicId): boolean =>
    topic === PEACE_TALKS && !own.includes(topic) && isBesideTalks(all, told);
  const once = topicsOfBackstory(telling, finder, told).filter((topic) => !all.includes(topic));
  return { topics: all.filter((topic) => !isAround(topic)), around: [...all.filter(isAround), ...once] };
}

/** What the words and verbs of a telling are about, with weights. */
function weighed(telling: Telling, finder: TopicFinder, told: readonly Word[]): Map<TopicId, number> {
  const speaker = telling.attribution?.speaker;
  const backstory = backstoryOf(telling, told);
  const leftOut = [speaker, backstory].filter((span) => span !== undefined);
  const weights = finder.weigh(
    told.filter((word) => leftOut.every(({ start, end }) => word.end <= start || word.start >= end)),
  );
  for (const { topics, span } of telling.triggers) {
    if (backstory && liesIn(span, backstory)) continue;
    for (const topic of topics) weights.set(topic, (weights.get(topic) ?? 0) + TRIGGER_WEIGHT);
  }
  if (takesByForce(telling)) weights.set(GROUND_OPERATIONS, (weights.get(GROUND_OPERATIONS) ?? 0) + TRIGGER_WEIGHT);
  if (countsVictims(telling, told)) weights.set(CIVILIAN_HARM, (weights.get(CIVILIAN_HARM) ?? 0) + TERM_WEIGHT);
  dropMisread(weights, telling, told);
  if (isRelief(speaker, telling)) weights.set(CIVILIAN_HARM, (weights.get(CIVILIAN_HARM) ?? 0) + TERM_WEIGHT);
  return weights;
}

/** "The major who ordered the bombings was killed": what says who somebody is, before the verb that tells what happened. */
function backstoryOf({ main }: Telling, words: readonly Word[]): Span | undefined {
  const who = words.findIndex(({ lower }) => lower === 'who');
  const start = words[who]?.start;
  return main === undefined || start === undefined || who < 1 || main.span.start <= (words[who + 1]?.start ?? Infinity)
    ? undefined
    : { start, end: main.span.start };
}

function topicsOfBackstory(telling: Telling, finder: TopicFinder, told: readonly Word[]): readonly TopicId[] {
  const backstory = backstoryOf(telling, told);
  if (backstory === undefined) return [];
  const verbs = telling.triggers.filter(({ span }) => liesIn(span, backstory)).flatMap(({ topics }) => topics);
  return [...new Set([...finder.weigh(wordsIn(told, backstory)).keys(), ...verbs])];
}

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

/** "Retook the town", "seized the base": land that is taken is fought for; land that is annexed, held or handed over is not. */
const takesByForce = ({ main }: Telling): boolean =>
  main?.rule === 'capture-land:verb' && VERBS_OF_TAKING.has(main.lemma);

/** Only what tells of the dead and hurt themselves is told without what struck them: mourning and denials are not the strike. */
const tellsDeaths = ({ main }: Telling): boolean => main?.rule === 'kill:verb' || main?.rule === 'destroy:verb';
const withoutForce = (context: readonly TopicId[]): TopicId[] => context.filter((topic) => !FORCE.has(topic));

/** "A suicide car bomber struck a checkpoint", "the embassy bombing, with explosives in a van": laid or carried, and not from the air. */
function isLaidBomb(told: readonly Word[]): boolean {
  const has = (words: ReadonlySet<string>): boolean => told.some(({ lemma }) => words.has(lemma));
  return has(BOMBS) && has(LAID) && !has(FROM_THE_AIR);
}

/** Takes out what words say by themselves and do not say beside the others. */
function dropMisread(weights: Map<TopicId, number>, telling: Telling, told: readonly Word[]): void {
  const fromTheAir = weights.get(AIR_STRIKE);
  if (fromTheAir !== undefined && isLaidBomb(told)) {
    weights.delete(AIR_STRIKE);
    weights.set(SABOTAGE, (weights.get(SABOTAGE) ?? 0) + fromTheAir);
  }
  if (weights.has(RETURN_OF_BODIES)) {
    weights.delete(MILITARY_PERSONNEL);
    // "swapped" alone speaks of prisoners; where bodies are swapped, it takes a word for prisoners
    if ((weights.get(PRISONER_EXCHANGE) ?? 0) <= TRIGGER_WEIGHT) weights.delete(PRISONER_EXCHANGE);
  }
  // the summit of an alliance is the alliance's
  if ((weights.get(ALLIANCE_MEMBERSHIP) ?? 0) >= (weights.get(DIPLOMACY) ?? Infinity)) weights.delete(DIPLOMACY);
  // an explosion is the air strike's where one is told; a bomb that was laid has more words than that
  if ((weights.get(AIR_STRIKE) ?? 0) >= (weights.get(SABOTAGE) ?? Infinity)) weights.delete(SABOTAGE);
  if (weights.has(CIVILIAN_HARM) && fightersAreDoers(telling)) weights.delete(MILITARY_PERSONNEL);
}

/** "Soldiers shot worshippers dead": those who fight stand before an active verb of harm, and nowhere behind it. */
function fightersAreDoers({ main, form, view, span }: Telling): boolean {
  if (main === undefined || form === undefined || form.passive || form.tense === 'bare') return false;
  const rule = readRule(main.rule);
  if (rule?.form !== 'verb' || (rule.happening !== 'harm' && rule.happening !== 'clash') || main.lemma === DIE)
    return false;
  return !wordsIn(view.words, { start: main.span.end, end: span.end }).some(({ lemma }) => FIGHTERS.has(lemma));
}

/** "killed at least 52 Palestinians", "killing 32": people who died or were hurt, and none of them fought. */
function countsVictims(telling: Telling, told: readonly Word[]): boolean {
  const { view, span, triggers } = telling;
  if (told.some(({ lemma }) => FIGHTERS.has(lemma)) && !fightersAreDoers(telling)) return false;
  const kills = triggers.some(({ rule }) => rule === 'kill:verb');
  return view.quantities.some(
    (quantity) => liesIn(quantity.span, span) && (kills || SUFFERED.has(becameOfCounted(view, quantity) ?? '')),
  );
}

const SUFFERED: ReadonlySet<string> = new Set(['killed', 'injured', 'displaced']);

/** "Five dead", "30 injured": what became of those whom a figure counts, without a verb. */
function becameOfCounted({ sentence }: SentenceView, quantity: QuantityMention): string | undefined {
  const { start } = sentence.span;
  const span = { start: quantity.span.start - start, end: quantity.span.end - start };
  return becameOf(sentence.text, { start: 0, end: sentence.text.length }, { ...quantity, span });
}

/** Whether an agency of relief speaks: what it says of a war is how people fare. */
function isRelief(speaker: Span | undefined, { view }: Telling): boolean {
  if (speaker === undefined) return false;
  const { text, span } = view.sentence;
  return RELIEF.test(text.slice(Math.max(0, speaker.start - span.start), speaker.end - span.start));
}

const RELIEF =
  /\b(?:World Food Programme|WFP|UNICEF|UNHCR|OCHA|UNRWA|MSF|Doctors Without Borders|M[ée]decins Sans Fronti[èe]res|Red Cross|Red Crescent|ICRC|World Health Organi[sz]ation|WHO|Save the Children|Oxfam|International Rescue Committee|Norwegian Refugee Council|[Aa]id (?:agenc|group|work)\w*|[Dd]octors|[Mm]edics|[Hh]ospital|[Rr]elief (?:agenc|work)\w*|[Hh]ealth (?:ministry|officials|workers))\b/u;

/** What a state that is no party, or an international body, says of a war is diplomacy too. */
function asCommentator(own: readonly TopicId[], context: readonly TopicId[]): TopicId[] {
  const [only, ...others] = own;
  if (only === undefined) return [...new Set([DIPLOMACY, ...context])].slice(0, MOST_TOPICS);
  return others.length === 0 && OF_THE_WAR.has(only) ? [only, DIPLOMACY] : withSurroundings(own, context);
}

const DIPLOMACY = topicId('diplomacy');
const AIR_STRIKE = topicId('air-strike');
const SABOTAGE = topicId('sabotage');
const CIVILIAN_HARM = topicId('civilian-harm');
const GROUND_OPERATIONS = topicId('ground-operations');
const PEACE_TALKS = topicId('peace-talks');
const lemmasOf = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => lemmaOf(word.trim())));
const MEETINGS = lemmasOf('meet, summit, face-to-face, encounter');
const WORDS_OF_TALKS = lemmasOf(
  'agree, agreement, deal, talk, talks, round, negotiate, negotiation, negotiator, delegation',
);
const VERBS_OF_TAKING = lemmasOf(
  'take, retake, capture, recapture, overrun, wrest, seize, regain, gain, conquer, reclaim, push, drive, dislodge, enter',
);
const BOMBS = lemmasOf('bomb, bombing, bomber, blast, explosive, explode, explosion');
const LAID = lemmasOf(
  'suicide, car, truck, van, motorcycle, motorbike, donkey, vest, belt, explosive, roadside, device, detonate, landmine, embassy, hotel',
);
const FROM_THE_AIR = lemmasOf(
  'drone, missile, jet, plane, warplane, aircraft, helicopter, artillery, rocket, shell, shelling, airstrike, air, aerial, mortar, raid, drop, bombardment, warship',
);
const DIE = lemmaOf('die');
const FIGHTERS = lemmasOf(PEOPLE_WHO_FIGHT);
const OF_THE_WAR: ReadonlySet<TopicId> = new Set(
  ['air-strike', 'ground-operations', 'civilian-harm', 'territorial-control', 'sabotage', 'domestic-politics'].map(
    topicId,
  ),
);
const FORCE: ReadonlySet<TopicId> = new Set(['air-strike', 'ground-operations', 'sabotage'].map(topicId));
const NO_MATTER_OF_TALKS: ReadonlySet<TopicId> = new Set(
  ['air-strike', 'sabotage', 'civilian-harm', 'sanctions', 'military-personnel'].map(topicId),
);
const ALLIANCE_MEMBERSHIP = topicId('alliance-membership');
const RETURN_OF_BODIES = topicId('return-of-bodies');
const PRISONER_EXCHANGE = topicId('prisoner-exchange');
const MILITARY_PERSONNEL = topicId('military-personnel');
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

const wordsIn = (words: readonly Word[], span: Span): Word[] => words.filter((word) => liesIn(word, span));

/** What a post is about: the topics of its headline, else of its first paragraphs. */
export function postTopics(finder: TopicFinder, words: readonly Word[]): TopicId[] {
  return heaviest(finder.weigh(words), []).slice(0, 2);
}
