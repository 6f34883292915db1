import { topicId, type TopicId } from '../../../../dataset/records/ids.ts';
import type { Span } from '../../../../dataset/records/records.ts';
import { PEOPLE_WHO_FIGHT } from '../../../lexicon/topic-terms.ts';
import { readRule } from '../../../lexicon/trigger-frames.ts';
import type { QuantityMention } from '../../../stage.ts';
import { BETWEEN_SUBJECT_AND_VERB, HAVE_FORMS } from '../../../lexicon/function-words.ts';
import { lemmaOf, lemmasIn } from '../../../text/lemma.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import type { Word } from '../../../text/words.ts';
import { becameOf } from '../figures/victims.ts';
import { BEFORE_PLACE, type SentenceView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import { TERM_WEIGHT, type TopicFinder } from './topic-finder.ts';

const TRIGGER_WEIGHT = 2;
const DIPLOMACY = topicId('diplomacy');
const CIVILIAN_HARM = topicId('civilian-harm');
const PRISONER_EXCHANGE = topicId('prisoner-exchange');
const RETURN_OF_BODIES = topicId('return-of-bodies');
const AIR_STRIKE = topicId('air-strike');
const SABOTAGE = topicId('sabotage');
const GROUND_OPERATIONS = topicId('ground-operations');
const VERBS_OF_TAKING = lemmasIn(
  'take, retake, capture, recapture, overrun, wrest, seize, regain, gain, conquer, reclaim, push, drive, dislodge, enter',
);
const BOMBS = lemmasIn('bomb, bombing, bomber, blast, explosive, explode, explosion');
const isBomb = ({ lemma }: Word): boolean => BOMBS.has(lemma);
const LAID = lemmasIn(
  'suicide, car, truck, van, motorcycle, motorbike, donkey, vest, belt, explosive, roadside, device, detonate, landmine, embassy, hotel, pipeline, railway, pylon',
);
const GO = lemmaOf('go');
const GOES_OFF = lemmasIn('explode, plant');
const AIR_BASES = lemmasIn('headquarters, base, camp, officer, personnel, station, academy, barracks, compound, bus');
const FROM_THE_AIR = lemmasIn(
  'drone, missile, jet, plane, warplane, aircraft, helicopter, artillery, rocket, shell, shelling, airstrike, air, aerial, mortar, raid, drop, bombardment, warship, glide',
);
const DIE = lemmaOf('die');
const FIGHTERS = lemmasIn(PEOPLE_WHO_FIGHT);
/** Whether a word names those who fight, by profession or cause. */
export const isFighter = ({ lemma }: Word): boolean => FIGHTERS.has(lemma);
const ALLIANCE_MEMBERSHIP = topicId('alliance-membership');
const MILITARY_PERSONNEL = topicId('military-personnel');
const TERRITORIAL_CONTROL = topicId('territorial-control');
const MILITARY_AID = topicId('military-aid');
const DOMESTIC_POLITICS = topicId('domestic-politics');

/** What the words and verbs of a telling are about, with weights; without what it says besides, unless it says nothing else. */
export function weighed(
  telling: Telling,
  finder: TopicFinder,
  told: readonly Word[],
  besides: readonly Span[],
): Map<TopicId, number> {
  const weights = weighedWithout(besides, telling, finder, told);
  return weights.size > 0 || besides.length === 0 ? weights : weighedWithout([], telling, finder, told);
}

function weighedWithout(
  besides: readonly Span[],
  telling: Telling,
  finder: TopicFinder,
  told: readonly Word[],
): Map<TopicId, number> {
  const speaker = telling.attribution?.speaker;
  const leftOut = speaker === undefined ? besides : [speaker, ...besides];
  const own = leftOut.length === 0 ? told : told.filter((word) => !leftOut.some((span) => touches(word, span)));
  const weights = finder.weigh(own);
  for (const { topics, span } of telling.triggers) {
    if (besides.some((beside) => liesIn(span, beside))) continue;
    for (const topic of topics) weights.set(topic, (weights.get(topic) ?? 0) + TRIGGER_WEIGHT);
  }
  if (takesByForce(telling)) weights.set(GROUND_OPERATIONS, (weights.get(GROUND_OPERATIONS) ?? 0) + TRIGGER_WEIGHT);
  if (changesHands(telling)) weights.set(TERRITORIAL_CONTROL, (weights.get(TERRITORIAL_CONTROL) ?? 0) + TRIGGER_WEIGHT);
  if (countsVictims(telling, told)) weights.set(CIVILIAN_HARM, (weights.get(CIVILIAN_HARM) ?? 0) + TERM_WEIGHT);
  dropMisread(weights, telling, told);
  if (isRelief(speaker, telling)) weights.set(CIVILIAN_HARM, (weights.get(CIVILIAN_HARM) ?? 0) + TERM_WEIGHT);
  return weights;
}

/** The topics of what a telling says besides. */
export function topicsBesides(
  telling: Telling,
  finder: TopicFinder,
  told: readonly Word[],
  besides: readonly Span[],
): readonly TopicId[] {
  if (besides.length === 0) return [];
  const verbs = telling.triggers.filter(({ span }) => besides.some((beside) => liesIn(span, beside)));
  const words = besides.flatMap((beside) => [...finder.weigh(wordsIn(told, beside)).keys()]);
  return [...new Set([...words, ...verbs.flatMap(({ topics }) => topics)])];
}

/** "Retook the town", "seized the base": land that is taken is fought for; land that is annexed, held or handed over is not. */
const takesByForce = ({ main }: Telling): boolean =>
  main?.rule === 'capture-land:verb' && VERBS_OF_TAKING.has(main.lemma);

/** "A suicide car bomber struck a checkpoint", "a bomb went off near the air force headquarters": laid or carried, and not from the air. */
function isLaidBomb(told: readonly Word[]): boolean {
  if (!told.some(isBomb)) return false;
  const isLaid =
    told.some(({ lemma }) => LAID.has(lemma)) || (told.some(({ lower }) => lower === 'bomb') && told.some(goesOff));
  return isLaid && !told.some((word, at) => FROM_THE_AIR.has(word.lemma) && !isOfAirBase(told, at));
}

/** "Exploded", "was planted", "went off". */
const goesOff = ({ lemma, lower }: Word, at: number, told: readonly Word[]): boolean =>
  GOES_OFF.has(lemma) || (lower === 'off' && told[at - 1]?.lemma === GO);

/** "Air" of "the air force headquarters": what is hit there need not be hit from the air. */
const isOfAirBase = (told: readonly Word[], at: number): boolean =>
  told[at]?.lower === 'air' && AIR_BASES.has(told[at + (told[at + 1]?.lower === 'force' ? 2 : 1)]?.lemma ?? '');

/** Takes out what words say by themselves and do not say beside the others. */
function dropMisread(weights: Map<TopicId, number>, telling: Telling, told: readonly Word[]): void {
  if (isLaidBomb(told)) move(weights, AIR_STRIKE, SABOTAGE);
  dropBesideOthers(weights);
  if (weights.has(CIVILIAN_HARM) && fightersAreDoers(telling)) weights.delete(MILITARY_PERSONNEL);
  switch (telling.main?.rule) {
    case 'arm:verb':
      // air defences that are handed over strike nobody
      if (weights.has(MILITARY_AID)) weights.delete(AIR_STRIKE);
      break;
    case 'inspect:verb':
      weights.delete(DIPLOMACY);
      break;
    case 'displace:verb':
      if (subjectIs(RULERS, telling)) retitle(weights, CIVILIAN_HARM);
      break;
    case 'clash:verb':
      if (subjectIs(CROWDS, telling)) retitle(weights, GROUND_OPERATIONS);
      // "jets raided the airfield"
      else if (telling.main.lemma === RAID && weights.has(AIR_STRIKE)) weights.delete(GROUND_OPERATIONS);
      break;
  }
}

/** Topics whose words another topic of the telling has, too. */
function dropBesideOthers(weights: Map<TopicId, number>): void {
  const weight = (topic: TopicId): number => weights.get(topic) ?? 0;
  if (weights.has(RETURN_OF_BODIES)) {
    weights.delete(MILITARY_PERSONNEL);
    // "swapped" alone speaks of prisoners; where bodies are swapped, it takes a word for prisoners
    if (weight(PRISONER_EXCHANGE) <= TRIGGER_WEIGHT) weights.delete(PRISONER_EXCHANGE);
  }
  // the summit of an alliance is the alliance's
  if (weight(ALLIANCE_MEMBERSHIP) >= weight(DIPLOMACY)) weights.delete(DIPLOMACY);
  // an explosion is the air strike's where one is told; a bomb that was laid has more words than that
  if (weight(AIR_STRIKE) >= weight(SABOTAGE)) weights.delete(SABOTAGE);
}

/** Gives one topic what words weigh for another. */
function move(weights: Map<TopicId, number>, from: TopicId, to: TopicId): void {
  const weight = weights.get(from);
  if (weight === undefined) return;
  weights.delete(from);
  weights.set(to, (weights.get(to) ?? 0) + weight);
}

/** Gives domestic politics what a word weighs for another topic. */
function retitle(weights: Map<TopicId, number>, topic: TopicId): void {
  weights.set(DOMESTIC_POLITICS, Math.max(weights.get(DOMESTIC_POLITICS) ?? 0, weights.get(topic) ?? 0));
  weights.delete(topic);
}

/** "President Haddad has fled", "protesters broke into the palace": who stands before the verb, names and auxiliaries between them. */
function subjectIs(people: ReadonlySet<string>, { main, view }: Telling): boolean {
  let at = view.words.findIndex(({ start }) => start === main?.span.start) - 1;
  while (at >= 0) {
    const word = view.words[at];
    if (word === undefined || people.has(word.lemma)) return word !== undefined;
    if (!/^\p{Lu}/u.test(word.text) && !BETWEEN_SUBJECT_AND_VERB.has(word.lower) && !HAVE_FORMS.has(word.lower))
      return false;
    at--;
  }
  return false;
}

/**
 * "Seized Goma"; and "the rebels entered Goma", "troops withdrew from Goma", where those who fight stand right before the verb: land
 * changes hands where a place stands right behind.
 */
function changesHands(telling: Telling): boolean {
  const { main, view } = telling;
  if (main === undefined) return false;
  const goes = main.lemma === ENTER || main.rule === 'withdraw:verb';
  if (main.rule !== 'capture-land:verb' && !(goes && subjectIs(THOSE_WHO_FIGHT, telling))) return false;
  const from = main.rule === 'withdraw:verb' ? / (?:from|out of)$/u : /^$/u;
  const { text, span } = view.sentence;
  return view.places.some((place) => {
    const between = text.slice(main.span.end - span.start, Math.max(0, place.span.start - span.start));
    const before = BEFORE_PLACE.exec(between);
    return before !== null && from.test(between.slice(0, before.index));
  });
}

const ENTER = lemmaOf('enter');
const THOSE_WHO_FIGHT = lemmasIn(`${PEOPLE_WHO_FIGHT}, force, army, military, tank, column, paramilitary`);
const RULERS = lemmasIn('president, king, ruler, dictator, strongman, emir, shah');
const RAID = lemmaOf('raid');
const CROWDS = lemmasIn('protester, demonstrator, crowd, mob, looter, people, rioter, student, supporter');

/** "Soldiers shot worshippers dead": those who fight stand before an active verb of harm, and nowhere behind it. */
function fightersAreDoers({ main, form, view, span }: Telling): boolean {
  if (main === undefined || form === undefined || form.passive || form.tense === 'bare') return false;
  const rule = readRule(main.rule);
  if (rule?.form !== 'verb' || (rule.happening !== 'harm' && rule.happening !== 'clash') || main.lemma === DIE)
    return false;
  return !wordsIn(view.words, { start: main.span.end, end: span.end }).some(isFighter);
}

/** "killed at least 52 Palestinians", "killing 32": people who died or were hurt, and none of them fought. */
function countsVictims(telling: Telling, told: readonly Word[]): boolean {
  const { view, span, triggers } = telling;
  if (told.some(isFighter) && !fightersAreDoers(telling)) return false;
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

export const wordsIn = (words: readonly Word[], span: Span): Word[] => words.filter((word) => liesIn(word, span));
