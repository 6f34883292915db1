import { topicId, type TopicId } from '../../../../dataset/records/ids.ts';
import type { Span } from '../../../../dataset/records/records.ts';
import { PEOPLE_WHO_FIGHT } from '../../../lexicon/topic-terms.ts';
import { readRule } from '../../../lexicon/trigger-frames.ts';
import type { QuantityMention } from '../../../stage.ts';
import { lemmaOf, lemmasIn } from '../../../text/lemma.ts';
import { liesIn, touches } from '../../../text/spans.ts';
import type { Word } from '../../../text/words.ts';
import { becameOf } from '../figures/victims.ts';
import type { SentenceView } from '../telling/sentence-view.ts';
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
const LAID = lemmasIn(
  'suicide, car, truck, van, motorcycle, motorbike, donkey, vest, belt, explosive, roadside, device, detonate, landmine, embassy, hotel',
);
const FROM_THE_AIR = lemmasIn(
  'drone, missile, jet, plane, warplane, aircraft, helicopter, artillery, rocket, shell, shelling, airstrike, air, aerial, mortar, raid, drop, bombardment, warship',
);
const DIE = lemmaOf('die');
const FIGHTERS = lemmasIn(PEOPLE_WHO_FIGHT);
const ALLIANCE_MEMBERSHIP = topicId('alliance-membership');
const MILITARY_PERSONNEL = topicId('military-personnel');

/** What the words and verbs of a telling are about, with weights. */
export function weighed(telling: Telling, finder: TopicFinder, told: readonly Word[]): Map<TopicId, number> {
  const speaker = telling.attribution?.speaker;
  const backstory = backstoryOf(telling, told);
  const leftOut = [speaker, backstory].filter((span) => span !== undefined);
  const own = leftOut.length === 0 ? told : told.filter((word) => !leftOut.some((span) => touches(word, span)));
  const weights = finder.weigh(own);
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

export function topicsOfBackstory(telling: Telling, finder: TopicFinder, told: readonly Word[]): readonly TopicId[] {
  const backstory = backstoryOf(telling, told);
  if (backstory === undefined) return [];
  const verbs = telling.triggers.filter(({ span }) => liesIn(span, backstory)).flatMap(({ topics }) => topics);
  return [...new Set([...finder.weigh(wordsIn(told, backstory)).keys(), ...verbs])];
}

/** "Retook the town", "seized the base": land that is taken is fought for; land that is annexed, held or handed over is not. */
const takesByForce = ({ main }: Telling): boolean =>
  main?.rule === 'capture-land:verb' && VERBS_OF_TAKING.has(main.lemma);

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

export const wordsIn = (words: readonly Word[], span: Span): Word[] => words.filter((word) => liesIn(word, span));
