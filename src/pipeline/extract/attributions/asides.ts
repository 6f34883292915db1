/** What only explains whoever speaks: clauses with "who", and participles between commas. */
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Word } from '../../text/words.ts';
import { breaksBefore, gapBefore } from './chunks.ts';
import { lemmaOf } from '../../text/lemma.ts';
import type { Cue } from './cues.ts';
import { isFunctionVerb, isPastForm, mayBeVerb } from '../../text/grammar/verbs.ts';
import { lemmaAt, lowerAt } from '../../text/word-at.ts';

/** The first word after the next comma: "According to aides who knew of it, the talks failed". */
export function nextChunk(words: readonly Word[], from: number, text: string): number {
  let at = from;
  while (at < words.length && !gapBefore(words, at, text).includes(',')) at++;
  return at < words.length ? at : from;
}

/** Whether a word is the verb of "who": "Reed, who had warned". */
export const isVerbOfWho = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'who');

/** "A doctor who asked that his name not be used treated them": nothing is said by that. */
export const asksForSilence = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === 'who' &&
  words.slice(at + 1, at + 9).some(({ lower }) => /^(?:named|identified|name|quoted)$/u.test(lower));

/** "The minister, confirmed in May, has promised": what only explains the subject, before the verb of the sentence. */
export function isParticiple(words: readonly Word[], at: number, text: string): boolean {
  if (!gapBefore(words, at, text).includes(',')) return false;
  const next = nextChunk(words, at + 1, text);
  const verb = words[next];
  // "denies having used gas": no comma lies between
  return next > at + 1 && verb !== undefined && isFunctionVerb(verb);
}

/** "Travels to Goma, where he will celebrate": a clause that says more of the town. */
export const staysAside = (words: readonly Word[], first: number, { at, reports }: Cue): boolean =>
  !reports && words.slice(Math.max(0, first - 1), at).some(({ lower }) => lower === 'where');

/** "Talks on a peace for which the Chadians say they are ready": what a clause on a noun holds is no word of saying of the sentence. */
function isInClauseOnNoun(words: readonly Word[], first: number, { at, act }: Cue, text: string): boolean {
  // "something of which Reed had complained" is his word
  if (act !== 'say') return false;
  const which = words.findLastIndex(
    ({ lower }, i) => i >= first - 1 && i < at && (lower === 'which' || lower === 'whom'),
  );
  return which > 0 && PREPOSITIONS.has(lowerAt(words, which - 1)) && !breaksBefore(words, which - 1, text);
}

const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'when', 'until', 'once']);
/** "Just hours after", "two days before": so many words may lead to the conjunction. */
const LONGEST_LEAD = 4;

/**
 * "Hours after Reed announced the truce, gunmen shot a mayor": what only says when the rest was, up to the comma, is no word of saying
 * of the sentence.
 */
function onlySaysWhen(words: readonly Word[], first: number, { at, length }: Cue, text: string): boolean {
  const opener = words.slice(0, first).findLastIndex(({ lower }) => TEMPORAL.has(lower));
  if (opener < 0 || opener > LONGEST_LEAD || words.slice(0, opener).some(mayBeVerb)) return false;
  if (words.slice(opener + 1, first + 1).some((_, i) => gapBefore(words, opener + 1 + i, text).includes(',')))
    return false;
  const next = nextChunk(words, at + length, text);
  const behind = words.slice(next);
  return next > at + length && behind.some((word) => isFunctionVerb(word) || isPastForm(word.lower));
}

/**
 * "Troops left the town after the rebels had accused them of looting": behind a verb, what somebody without a name said before is no
 * word on it.
 */
const stepsBack = (words: readonly Word[], first: number, { at, actOnly }: Cue): boolean =>
  actOnly &&
  TEMPORAL.has(lowerAt(words, first - 1)) &&
  words.slice(0, first - 1).some(mayBeVerb) &&
  !words.slice(first, at).some(({ text }) => /^\p{Lu}/u.test(text));

/** What threatens to do harm and speaks no word. */
const LIFELESS =
  /^(?:attacks?|offensives?|fighting|violence|crisis|crises|clash(?:es)?|disputes?|wars?|conflicts?|rejection|moves?|decisions?|withdrawal|collapse|rows?|escalation|strikes?|shelling|blockades?|siege|advances?|spread|famine|drought|floods?|shortages?|law|bill|votes?|standoff|stand-off|tensions?|protests?|incidents?|assaults?|situation|failure|split|rifts?|divisions?|delays?|raids?|killings?|bombings?|outbreak|deadlock|absence|lack|loss|measures?|sanctions|plans?)$/u;

/** "A rejection of the text by Kenya threatened to end the talks", "the fighting in Goma threatens to spread". */
export function isThreatOfThing(words: readonly Word[], first: number, cue: number): boolean {
  if (lemmaAt(words, cue) !== 'threaten' || lowerAt(words, cue + 1) !== 'to') return false;
  const subject = words.slice(first, cue);
  const preposition = subject.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  return LIFELESS.test(lowerAt(subject, (preposition < 0 ? subject.length : preposition) - 1));
}

/** "The staff feared that the hall was lost, Reed said": what some think, told by another. */
export const isThought = (words: readonly Word[], { at }: Cue): boolean => MINDS.has(lemmaAt(words, at));

const MINDS: ReadonlySet<string> = new Set(['fear', 'believe', 'think', 'suspect'].map(lemmaOf));

/** "Thousands who wish to leave": which of them is told, and nothing said. */
export const tellsWho = (words: readonly Word[], cue: Cue, text: string): boolean =>
  cue.act === 'expect' && lowerAt(words, cue.at - 1) === 'who' && !breaksBefore(words, cue.at - 1, text);

/** Whether the subject at word `first` and its cue are in a part of the sentence that only adds to the rest: no word of saying of the whole. */
export const isOnlyAdded = (words: readonly Word[], first: number, cue: Cue, text: string): boolean =>
  stepsBack(words, first, cue) || onlySaysWhen(words, first, cue, text) || isInClauseOnNoun(words, first, cue, text);
