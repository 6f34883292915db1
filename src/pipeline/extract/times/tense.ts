/** Whether the verb that a time goes with speaks of the past or of the future. */
import { FUTURE_WORDS, INFINITIVES, PAST_AUXILIARIES } from '../../lexicon/time-verbs.ts';
import type { Tense } from '../../stage.ts';
import { isDeferred } from './deferred.ts';
import { endsClause } from './words/clause-end.ts';
import { isHyphen, type Tokens, wordAt, wordsBetween } from './words/tokens.ts';
import { isPastForm } from '../../text/grammar/verbs.ts';
import { DO_FORMS } from '../../lexicon/function-words.ts';
import { INVARIANT_PASTS, PARTICIPLES_ONLY } from '../../lexicon/irregular-forms.ts';
import { wordSet } from '../../lexicon/word-list.ts';

const FARTHEST = 24;

export interface ToldTense {
  readonly tense: Tense;
  /** The verb stands in another clause, or says by itself little about when: "could", "to halt". */
  readonly loosely: boolean;
}

/**
 * Looks for the nearest verb: in the clause to the left, else to the right, else farther left. A time that opens its
 * clause ("On Wednesday the minister said …") so gets the first verb behind it.
 */
export function tenseAround(tokens: Tokens, from: number, to: number): ToldTense | undefined {
  if (isDeferred(tokens, from, to)) return { tense: 'future', loosely: false };
  if (isSpokenThen(tokens, from)) return { tense: 'past', loosely: false };
  const told =
    lookLeft(tokens, from - 1, true) ??
    whenItComes(tokens, from) ??
    lookRight(tokens, to) ??
    fartherLeft(tokens, from - 1);
  return told?.tense === 'past' && mayOutlast(tokens, from) ? undefined : told;
}

/** "Said the war could not be won in a speech in Goma on Thursday": the day is that of the speech, whatever verb stands between. */
function isSpokenThen(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - SPEECH_REACH && !SPEECHES.has(wordAt(tokens, at))) {
    if (at < 3 || PARTS_SPEECH.has(wordAt(tokens, at))) return false;
    at--;
  }
  const opener = [2, 3, 4].map((back) => at - back).find((one) => OPENS_SPEECH.has(wordAt(tokens, one)));
  if (!SPEECHES.has(wordAt(tokens, at)) || opener === undefined || !OF_SPEECH.has(wordAt(tokens, opener + 1)))
    return false;
  for (let said = opener - 1; said >= 0 && said > opener - FARTHEST; said--)
    if (SAID.has(wordAt(tokens, said))) return !IS.has(wordAt(tokens, said - 1)) && wordAt(tokens, said - 1) !== 'will';
  return false;
}

const SPEECH_REACH = 7;
const SPEECHES = wordSet('speech address statement interview broadcast briefing letter message post video sermon');
const PARTS_SPEECH = wordSet(', ; : . that who which when where and but after before to');
const OPENS_SPEECH = wordSet('in at during');
const OF_SPEECH = wordSet('a an his her their its');
const SAID = wordSet(`
  said told vowed warned promised pledged urged accused announced claimed declared insisted denied rejected
  criticised criticized condemned praised thanked argued admitted confirmed stressed`);

/** "Stayed in force through January", "until January": the verb does not tell whether that is over. */
function mayOutlast(tokens: Tokens, from: number): boolean {
  return [wordAt(tokens, from), wordAt(tokens, from - 1)].some((word) => ENDS_IN.has(word));
}

const ENDS_IN: ReadonlySet<string> = new Set(['until', 'till', 'through']);

function lookLeft(tokens: Tokens, start: number, withinClause: boolean): ToldTense | undefined {
  let commas = 0;
  for (let at = start; at >= 0 && at > start - FARTHEST; at--) {
    const word = wordAt(tokens, at);
    // "after Monday's raid" opens no clause
    if (withinClause && endsClause(word) && !(at === start && PREPOSITIONS_TOO.has(word))) return undefined;
    if (word === ',') commas += 1;
    const tense = commas === 0 && looksAhead(tokens, at) ? 'future' : tenseAt(tokens, at);
    if (tense) return { tense, loosely: tense === 'future' && saysLittle(tokens, at) };
  }
  return undefined;
}

/** "Will press for a truce when he meets the king in Oslo on Monday": the clause of what will be lies ahead with it. */
function whenItComes(tokens: Tokens, from: number): ToldTense | undefined {
  for (let at = from - 1; at > 0 && at > from - FARTHEST; at--) {
    const word = wordAt(tokens, at);
    if (OPENS_WHEN.has(word)) {
      const main = from - at > 2 ? lookLeft(tokens, at - 1, true) : undefined;
      return main?.tense === 'future' && !main.loosely ? main : undefined;
    }
    if (endsClause(word) || tenseAt(tokens, at) !== undefined) return undefined;
  }
  return undefined;
}

const OPENS_WHEN: ReadonlySet<string> = new Set(['when', 'once', 'if']);

const PREPOSITIONS_TOO: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

function fartherLeft(tokens: Tokens, start: number): ToldTense | undefined {
  const told = lookLeft(tokens, start, false);
  return told && { ...told, loosely: true };
}

/** "The party is split ahead of the vote in May": told from before it. */
function looksAhead(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === 'of' && wordAt(tokens, at - 1) === 'ahead';
}

/** A verb farther behind the time than this, or in the next clause, may speak of another one. */
const FARTHEST_OWN = 10;

/** "On Sunday, police and soldiers said …" is one clause. */
const JOINS_NOUNS: ReadonlySet<string> = new Set(['and', 'or']);

function lookRight(tokens: Tokens, start: number): ToldTense | undefined {
  let loosely = false;
  for (let at = start; at < tokens.length && at < start + FARTHEST; at++) {
    const word = wordAt(tokens, at);
    if (word === ';') return undefined;
    loosely ||= (endsClause(word) && !JOINS_NOUNS.has(word)) || at - start >= FARTHEST_OWN;
    const tense = isPlanTold(tokens, at) ? 'past' : tenseAt(tokens, at);
    if (tense) return { tense, loosely: loosely || (tense === 'future' && saysLittle(tokens, at)) };
  }
  return undefined;
}

/** "Could be seen on Friday", "rose to finish second on Friday": a modal, or the aim or the end of something else. */
function saysLittle(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 2);
  return (
    MODALS.has(wordAt(tokens, at)) || (wordAt(tokens, at - 1) === 'to' && !IS.has(before) && !FUTURE_WORDS.has(before))
  );
}

const MODALS = wordSet('could may might can should must would want wants');

/** "On Friday the ministry planned to pay": what was planned is still to come, the planning is not. */
function isPlanTold(tokens: Tokens, at: number): boolean {
  return PLANNING.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'to' && !IS.has(wordAt(tokens, at - 1));
}

const PLANNING: ReadonlySet<string> = new Set(['planned', 'expected', 'hoped', 'intended', 'wanted']);
const IS = wordSet("is are was were be been 's 're");

function tenseAt(tokens: Tokens, at: number): Tense | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { word } = token;
  if (FUTURE_WORDS.has(word) && !isMonthName(token.raw) && !isSetAside(tokens, at) && !isVictory(tokens, at))
    return 'future';
  if (INFINITIVES.has(word) && wordAt(tokens, at - 1) === 'to') return hasCome(tokens, at - 1) ? 'past' : 'future';
  if (!tellsPast(tokens, at) || PRESENT_PASSIVE.has(wordAt(tokens, at - 1)) || isAdjective(tokens, at))
    return undefined;
  return followsFuture(tokens, at) ? 'future' : 'past';
}

/** "The industrialised nations", "behind closed doors", "value-added tax": a participle that tells nothing. */
function isAdjective(tokens: Tokens, at: number): boolean {
  if (!wordAt(tokens, at).endsWith('ed')) return false;
  const isTied = isHyphen(tokens, at - 1) && tokens[at]?.spaced === false;
  return isTied || (BEFORE_ADJECTIVES.has(wordAt(tokens, at - 1)) && tokens[at + 1]?.kind === 'word');
}

const BEFORE_ADJECTIVES = wordSet(
  'the a an its their his her our most more behind of with from against into under among between for by in',
);

/** "Had been due to end on Friday", "only to see it fall": told when it was over. */
function hasCome(tokens: Tokens, to: number): boolean {
  return (
    wordAt(tokens, to - 1) === 'only' ||
    (FUTURE_WORDS.has(wordAt(tokens, to - 1)) && wordsBetween(tokens, to - 3, to - 1) === 'had been')
  );
}

/** "Elections are held every May": a participle that tells no past. */
const PRESENT_PASSIVE: ReadonlySet<string> = new Set(['is', 'are', "'re", 'being']);

/** "Set fire to", "set the tone", "was set alight": no plan, as in "set for Friday", "is set to", "set a date". */
function isSetAside(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'set' || AFTER_SET_PLANS.has(wordAt(tokens, at + 1))) return false;
  return !IS.has(wordAt(tokens, at - 1)) || WERE.has(wordAt(tokens, at - 1));
}

const WERE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being']);

const AFTER_SET_PLANS: ReadonlySet<string> = new Set(['to', 'for', 'by', 'a', 'an']);

/** "Won the vote", not the beginning of "won't". */
function isVictory(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === 'won' && wordAt(tokens, at + 1) !== "'t";
}

function isMonthName(raw: string): boolean {
  return raw === 'May';
}

/** A verb in the past; of "could be seen" and "was taken" the word before the participle tells the tense. */
function tellsPast(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return PAST_AUXILIARIES.has(word) || (isPastForm(word) && !PARTICIPLES_ONLY.has(word) && !isInfinitive(tokens, at));
}

/** "I’ll let you know", "did not hit", "to put": the past of these is told from their infinitive by what stands before it. */
function isInfinitive(tokens: Tokens, at: number): boolean {
  if (!INVARIANT_PASTS.has(wordAt(tokens, at))) return false;
  const before = wordAt(tokens, at - 1) === 'not' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  return before === 'to' || FUTURE_WORDS.has(before) || DO_FORMS.has(before);
}

const TAKES_PARTICIPLE = wordSet('be have stay remain');

/** "will be handed over", "will stay closed", "to have been freed": a participle under a future verb. */
function followsFuture(tokens: Tokens, at: number): boolean {
  const auxiliary = [wordAt(tokens, at - 1), wordAt(tokens, at - 2), wordAt(tokens, at - 3)];
  if (auxiliary.some(endsClause) || !auxiliary.some((word) => TAKES_PARTICIPLE.has(word))) return false;
  // "may have died", "should have been freed"
  if (auxiliary.includes('have') && [...auxiliary, wordAt(tokens, at - 4)].some((word) => MODALS.has(word)))
    return false;
  return auxiliary.some((word) => FUTURE_WORDS.has(word) || word === 'to') || FUTURE_WORDS.has(wordAt(tokens, at - 4));
}
