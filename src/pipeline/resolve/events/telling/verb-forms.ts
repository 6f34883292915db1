import {
  BE_FORMS,
  BETWEEN_SUBJECT_AND_VERB,
  FUTURE_MODALS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  OPINION_MODALS,
  PREPOSITIONS,
} from '../../../lexicon/function-words.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import type { TriggerMention } from '../../../stage.ts';
import { lemmasIn } from '../../../text/lemma.ts';
import type { Word } from '../../../text/words.ts';
import { isFiniteForm, isFunctionVerb, isPastForm } from '../../../text/grammar/verbs.ts';
import type { Grammar } from '../view/sentence-view.ts';
import { lowerAt, textAt } from '../../../text/word-at.ts';

/**
 * How the verb of a happening is used: `past` covers perfects and presents that tell what happened; `opinion` is what should, could or might be;
 * `bare` a participle or infinitive without time of its own.
 */
export interface VerbForm {
  readonly tense: 'past' | 'ongoing' | 'future' | 'opinion' | 'bare';
  readonly passive: boolean;
  readonly negated: boolean;
  /** "Has taken" and "had taken". */
  readonly perfect?: 'present' | 'past';
  /** Whether the form is a present: "fighters seize". */
  readonly present: boolean;
}

/** Words before "to" that make an infinitive a plan: "is set to meet", "plans to deploy", "agreed to". */
const PLANNING = wordSet(`
  set due expected scheduled planned plans planning plan about likely poised preparing prepares ready going intends
  intend aims slated`);
/** How far before the verb its auxiliaries are looked for. */
const REACH = 6;

/** Reads tense and voice of a trigger from the words before it. */
export function verbFormOf(words: readonly Word[], trigger: TriggerMention, grammar: Grammar): VerbForm {
  const at = words.findIndex((word) => word.start === trigger.span.start);
  const word = words[at];
  if (!word) return { tense: 'bare', passive: false, negated: false, present: false };
  const before = auxiliariesBefore(words, at);
  const negated =
    before.some((aux) => NEGATIONS.has(aux) || NOT_QUITE.has(aux) || aux.endsWith("n't")) || takesNone(words, at);
  const be = before.some((aux) => BE_FORMS.has(aux));
  const past = isPastForm(word.lower);
  const passive =
    past &&
    !isEngagedIn(words, at) &&
    (be ||
      (followedBy(words, at, 'by') && !TAKES_NO_OBJECT.has(word.lemma)) ||
      (isBarePassive(words, at) &&
        (grammar === 'headline' || lacksObject(words, at, before) || isLoneVerb(words, at)))) &&
    !word.lower.endsWith('ing');
  const perfect = past ? perfectOf(before) : undefined;
  return {
    tense: tenseOf(words, at, before, grammar),
    passive,
    negated,
    present: !past && !before.includes('did'),
    ...(perfect && { perfect }),
  };
}

/** "Are engaged in fierce fighting", "were locked in a battle": nobody did that to them. */
const isEngagedIn = (words: readonly Word[], at: number): boolean =>
  ENGAGED.has(lowerAt(words, at)) && lowerAt(words, at + 1) === 'in';

const ENGAGED = wordSet('engaged locked involved embroiled');

/** "Gave no number", "hit nobody"; not "killed no fewer than ten". */
const takesNone = (words: readonly Word[], at: number): boolean =>
  NONE.has(lowerAt(words, at + 1)) && !COMPARES.has(lowerAt(words, at + 2));

/** "Nearly captured", "almost shot down": it was not done. */
const NOT_QUITE: ReadonlySet<string> = new Set(['nearly', 'almost']);

const NONE = wordSet('no nothing nobody none neither');
const COMPARES = wordSet('fewer less more longer');

function perfectOf(before: readonly string[]): VerbForm['perfect'] {
  const have = before.find((aux) => HAVE_FORMS.has(aux));
  return have === undefined ? undefined : have === 'had' ? 'past' : 'present';
}

function tenseOf(words: readonly Word[], at: number, before: readonly string[], grammar: Grammar): VerbForm['tense'] {
  const lower = lowerAt(words, at);
  if (before.some((aux) => FUTURE_MODALS.has(aux))) return 'future';
  if (before.some((aux) => OPINION_MODALS.has(aux))) return 'opinion';
  const [nearest = '', beyond] = before.filter((aux) => !aux.endsWith('ly'));
  // "due to be released"
  if (nearest === 'be' && beyond === 'to' && isPlanned(words, at - 2)) return 'future';
  if (nearest === 'to') return tenseOfInfinitive(words, at, grammar);
  if (lower.endsWith('ing')) return before.some((aux) => BE_FORMS.has(aux)) ? 'ongoing' : 'bare';
  const present = before.some((aux) => aux === 'is' || aux === 'are');
  const goesOn = present && grammar !== 'chronicle' && !before.some((aux) => HAVE_FORMS.has(aux));
  if (isPastForm(lower)) return goesOn ? 'ongoing' : 'past';
  // "to meet and sign" is still an infinitive; "fighters seize", "did not take" and "they take" tell what happened
  return grammar === 'prose' && lowerAt(words, at - 1) === 'and' && !lower.endsWith('s') ? 'bare' : 'past';
}

/** "Is to meet", "used jets to strike", "Mediators to meet": what the words before "to" make of an infinitive. */
function tenseOfInfinitive(words: readonly Word[], at: number, grammar: Grammar): VerbForm['tense'] {
  if (BE_FORMS.has(lowerAt(words, at - 2)) || isPlanned(words, at - 1)) return 'future';
  if (isDoneWith(words, lastTo(words, at))) return 'past';
  return grammar === 'headline' && at <= REACH && !words.slice(0, at - 1).some(isFunctionVerb) ? 'future' : 'bare';
}

/** The "to" of the infinitive at `at`, before its adverbs. */
function lastTo(words: readonly Word[], at: number): number {
  let to = at - 1;
  while (lowerAt(words, to).endsWith('ly')) to--;
  return to;
}

/** "Used two jets to strike the camp", "continued to shell the town": what follows was done; not what one "used to" do. */
const isDoneWith = (words: readonly Word[], to: number): boolean =>
  GOES_ON.has(lowerAt(words, to - 1)) ||
  hadTo(words, to) ||
  words
    .slice(Math.max(0, to - REACH), Math.max(0, to - 1))
    .some(({ lower }, i, all) => /^(?:used|employed)$/u.test(lower) && !BE_FORMS.has(lowerAt(all, i - 1)));

/** "Had to retreat", "were forced to leave": what one must do, and did; not "would have had to", "may be forced to". */
function hadTo(words: readonly Word[], to: number): boolean {
  const [beyond, nearest, last] = words.slice(Math.max(0, to - 3), to).map(({ lower }) => lower);
  if (last === 'had') return nearest !== 'have' && nearest !== 'not' && nearest !== 'if';
  if (!/^(?:forced|compelled|obliged)$/u.test(last ?? '')) return false;
  return nearest === 'was' || nearest === 'were' || (nearest === 'been' && HAVE_FORMS.has(beyond ?? ''));
}

const GOES_ON = wordSet('continued continues managed proceeded began started');

/** Whether the "to" of an infinitive makes it a plan. */
const isPlanned = (words: readonly Word[], to: number): boolean =>
  words
    .slice(Math.max(0, to - 3), to)
    // "tensions over a plan to hand power to civilians"
    .some(
      (word, i, all) =>
        PLANNING.has(word.lower) && !(word.lower === 'plan' && /^(?:an?|the|this|that)$/u.test(lowerAt(all, i - 1))),
    );

/** Auxiliaries, adverbs and "to" directly before the verb, the nearest first. */
function auxiliariesBefore(words: readonly Word[], at: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const lower = lowerAt(words, i);
    // the month of May is no auxiliary
    if (textAt(words, i) === 'May') break;
    const auxiliary =
      BE_FORMS.has(lower) ||
      HAVE_FORMS.has(lower) ||
      MODALS.has(lower) ||
      NEGATIONS.has(lower) ||
      lower === 'to' ||
      lower.endsWith("n't") ||
      lower === 'did' ||
      lower === 'do' ||
      lower === 'does';
    if (!auxiliary && !BETWEEN_SUBJECT_AND_VERB.has(lower) && !lower.endsWith('ly')) break;
    found.push(lower);
  }
  return found;
}

/** "Hospital raided", "Eleven killed in market blast", "Editor shot dead": headlines leave out the form of "be"; no object follows. */
function isBarePassive(words: readonly Word[], at: number): boolean {
  const behind = lowerAt(words, at + 1) === 'dead' ? at + 2 : at + 1;
  const next = words[behind];
  if (at === 0 || next?.lower === 'to') return false;
  return (
    next === undefined ||
    (PREPOSITIONS.has(next.lower) && !isAboutSoMany(words, behind)) ||
    isFollowedByPassive(words, behind)
  );
}

/** "Seven men killed and three others arrested by police": what follows "and" has neither an auxiliary nor an object either. */
function isFollowedByPassive(words: readonly Word[], and: number): boolean {
  if (lowerAt(words, and) !== 'and') return false;
  const other = words.slice(and + 1, and + 6).findIndex(({ lower }) => TAKES_OBJECT.has(lower));
  return other > 0 && isBarePassive(words, and + 1 + other);
}

/** "At least 45", "over a hundred", "up to 20", and not "at 10:30", "over two days": how many, and nothing that a preposition opens. */
function isAboutSoMany(words: readonly Word[], at: number): boolean {
  const [lower = '', next = '', unit = ''] = words.slice(at, at + 3).map((word) => word.lower);
  if (lower === 'at') return next === 'least' || next === 'most';
  if (lower === 'up') return next === 'to';
  return (
    NEARLY.has(lower) &&
    /^(?:\d[\d,]*|an?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)$/u.test(next) &&
    !TIMES.test(unit)
  );
}

const NEARLY = wordSet('about around over');
/** What makes a time of a number. */
const TIMES = /^(?:[ap]m|o['’]clock|hours?|days?|nights?|weeks?|months?|years?|minutes?|week|weekend)$/u;

/** "It said 150 rebels killed in raids": a verb that always takes an object, and has neither that nor an auxiliary. */
const lacksObject = (words: readonly Word[], at: number, before: readonly string[]): boolean =>
  before.length === 0 && takesObject(words, at);

/** "Hamas leader arrested in Doha.": a heading that reads as a sentence: its only verb takes an object, and has none. */
const isLoneVerb = (words: readonly Word[], at: number): boolean =>
  takesObject(words, at) && words.every((word, i) => i === at || !isFiniteForm(word));

const takesObject = (words: readonly Word[], at: number): boolean =>
  TAKES_OBJECT.has(lowerAt(words, at)) || (lowerAt(words, at) === 'shot' && lowerAt(words, at + 1) === 'dead');

const TAKES_OBJECT = wordSet(`
  killed wounded injured arrested detained captured freed released executed beheaded abducted kidnapped destroyed
  damaged shelled bombed hit targeted assassinated murdered recaptured sunk liberated massacred evacuated hanged`);

/** "Advanced by a mile", "fled by boat": nobody did that to them. */
const TAKES_NO_OBJECT: ReadonlySet<string> = lemmasIn(
  'advance, retreat, arrive, travel, flee, escape, die, respond, retaliate, react, protest, resign, meet, return, depart, fall, rise, grow',
);

function followedBy(words: readonly Word[], at: number, lower: string): boolean {
  return lowerAt(words, at + 1) === lower || lowerAt(words, at + 2) === lower;
}
