/** Whether what is told next stays where the report was: docs/decisions/0102-a-place-goes-on-with-its-scene.md. */
import { WARFARE } from '../../../lexicon/happenings.ts';
import { tellsOneOf } from '../../../lexicon/trigger-frames.ts';
import { POLITICS } from '../../../lexicon/topic-groups.ts';
import type { Happening } from '../../../lexicon/frame-row.ts';
import { WAR_NOUNS } from '../../../lexicon/war-nouns.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { liesIn } from '../../../text/spans.ts';
import type { DocumentView } from '../view/sentence-view.ts';
import type { Telling } from '../telling/telling.ts';
import type { Circumstances } from './circumstances.ts';

/** Where in the document a report was, and on which day by the words that placed it. */
export interface Scene {
  readonly sentence: number;
  readonly block: number;
  readonly day?: string;
}

/** "The town", "the blast", "the victims", "there": words that lean on a place or a happening told before. */
const LEANS_BACK =
  /\b(?:(?:the|that|this|these|those) (?:(?:two|three|four|first|last|old|main|nearby|surrounding) )?(?:towns?|city|village|villages|camp|area|airport|hospital|base|port|site|sites|scene|islands?|settlement|districts?|regions?|enclave|province|buildings?|market|neighbou?rhood|bridge|attacks?|strikes?|blasts?|explosions?|shelling|fighting|battle|clashes|violence|raids?|bombing|bombardment|massacre|ambush|crash|victims?|dead|wounded|injured|bodies|survivors|rubble|wreckage|figure|toll|family|homes?)|such an? \p{Ll}+|there(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|must|should|can))|(?:nearby|neighbou?ring) \p{Ll}+|no (?:casualties|injuries|damage|deaths))\b/iu;

/** Before the first words of a telling. */
const LEAD_IN = /^[“"‘'\s]*(?:(?:however|meanwhile|later|then|and|but|also|earlier),? )?/iu;

/** "It was the third time", "his deputy was killed", "another was hurt": the first word stands for what was told before. */
const TAKES_UP =
  /^(?:it|its|his|her|their|they|he|she|this|that|these|those|both|most|all|some|many|none|several|others?|another|one)(?:['’]s)?\b(?! (?:a|an|in|with|from|day|night|morning|evening)\b)/iu;

/** "Steps to prevent them from attacking": so does this word within a paragraph. */
const SPEAKS_OF_THEM = /\bthem\b/iu;

/** "The ferry's captain", "among the siblings": who or what was told of before, unless there is but one in every state or war. */
const DEFINITE =
  /^(?:(?:among|of|after|from|near|at|behind|with|during|outside|inside) )?the (?=\p{Ll})((?:[\p{Ll}\d’'-]+ ?){1,3})/iu;
const ONE_OF_A_KIND = wordSet(`
  government army military police navy air enemy opposition president presidency minister ministry ministers prime foreign defence
  defense interior health parliament junta regime kremlin union council court supreme central federal national state states war
  conflict country nation world international united sides parties capitals talks truce ceasefire armistice agreement deal
  accord exchange exchanges swap sanctions embargo economy border currency rebels insurgents militants coalition alliance
  bank summit meeting conference election elections vote budget resolution next second third fourth new white house
  interim transitional former ruling outgoing general security head chief leader king pope`);

/** Told of somebody without a name, these go on where blows fell: who is hurt is carried away, flees or is arrested there. */
const AFTERMATH: ReadonlySet<Happening> = new Set(['aid', 'move', 'detain']);

/**
 * "1,200 have been killed since the war began", "the deadliest attack since 2019", "in two years of fighting", "across the country": told
 * of far more than the town of the sentence before.
 */
const OF_ALL = new RegExp(
  String.raw`\b(?:since (?:the|this) (?:[\p{L}-]+ ){0,3}?(?:${WAR_NOUNS})\b|(?:in|over|during) (?:the )?(?:(?:past|last) )?(?:\p{L}+|\d+) (?:years|months) of (?:war|conflict|fighting)|(?:across|throughout|around|in) the (?:whole |entire )?(?:country|nation)\b|nationwide|countrywide)`,
  'iu',
);

/** Whether words lean on a place or a happening that was told before them. */
export const leansBack = (words: string): boolean => LEANS_BACK.test(words);

/**
 * Whether a telling that names no place is told of where the report was: its words lean on what was told there, or the same
 * happening goes on, told of nobody else and of no other day.
 */
export function staysInScene(
  document: DocumentView,
  telling: Telling,
  circumstances: Circumstances,
  scene: Scene,
): boolean {
  const { kind, actors } = circumstances;
  const { sentence } = telling.view;
  const words = document.text.slice(telling.span.start, telling.span.end).replace(LEAD_IN, '');
  if (OF_ALL.test(words)) return false;
  if (sentence.index === scene.sentence || leansBack(words) || TAKES_UP.test(words) || isDefinite(words)) return true;
  const isNext = sentence.block === scene.block;
  if (isNext && (kind === 'statement' || SPEAKS_OF_THEM.test(words))) return true;
  if (kind === 'statement') return isOfWhomItWas(document, telling) || isOfLocals(document, circumstances);
  if (isOfAnotherDay(telling, scene)) return false;
  const { main } = telling;
  const isUnnamed = actors.every(({ actor, role }) => role !== 'agent' || isMeantAgain(telling, actor));
  if (tellsOneOf(main, WARFARE)) return isNext || isUnnamed;
  return isNext && isUnnamed && tellsOneOf(main, AFTERMATH) && telling.form?.tense === 'past';
}

/** "The group also burned a bridge": whoever acts was told of before. */
const isMeantAgain = ({ view, span }: Telling, actor: string): boolean => {
  const naming = view.actors.filter((mention) => mention.actor === actor && liesIn(mention.span, span));
  return naming.length > 0 && naming.every(({ text }) => AGAIN.test(text));
};

const AGAIN = /^(?:its?|they|their|he|she|the (?:\p{L}+ )?(?:group|movement|front))$/iu;

/** The day that the words of a telling name. */
export function dayToldIn({ view, span }: Telling): string | undefined {
  const told = view.times.find(
    ({ span: at, use, value }) => liesIn(at, span) && use !== 'background' && isDated(value),
  );
  return told?.value?.slice(0, DAY_LENGTH);
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const isDated = (value: string | undefined): boolean => value !== undefined && /^(?:\d{4}|\.\.)/u.test(value);

/** "Two were shot on 10 January", under a siege that is told without a day or of another one. */
function isOfAnotherDay(telling: Telling, { day }: Scene): boolean {
  const own = dayToldIn(telling);
  return own !== undefined && own !== day;
}

/** "…, he said": whoever spoke before goes on. */
function isOfWhomItWas({ text }: DocumentView, { attribution }: Telling): boolean {
  const { speaker } = attribution ?? {};
  return speaker !== undefined && /^(?:he|she|they)$/iu.test(text.slice(speaker.start, speaker.end));
}

/** Witnesses and a town's officials speak of where they are; states, armies and leaders, and whoever comments on politics, of anything. */
const isOfLocals = (document: DocumentView, { speaker, topics }: Circumstances): boolean =>
  topics[0] !== undefined &&
  !POLITICS.has(topics[0]) &&
  !speaker.actors.some((actor) => document.actors.get(actor)?.known);

function isDefinite(words: string): boolean {
  const named = DEFINITE.exec(words)?.[1]?.trim().toLowerCase().split(' ');
  return named !== undefined && !named.some((word) => ONE_OF_A_KIND.has(word.replace(/['’]s?$/u, '')));
}
