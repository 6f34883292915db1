import {
  BE_FORMS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts';
import { INVARIANT_PASTS, IRREGULAR_VERB_FORMS } from '../../lexicon/irregular-forms.ts';
import { NOUNS_TOO } from '../../lexicon/nouns-too.ts';
import type { TriggerForm } from '../../lexicon/trigger-frames.ts';
import { wordList, wordSet } from '../../lexicon/word-list.ts';
import { lemmaOf } from '../../text/lemma.ts';
import type { Word } from '../../text/words.ts';
import { lemmaAt, lowerAt } from '../../text/word-at.ts';
import { isPluralForm } from '../../text/grammar/nouns.ts';

const nounsToo: ReadonlySet<string> = new Set(wordList(NOUNS_TOO).map(lemmaOf));
const NUMBER = /^[\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const HARD_DETERMINERS = wordSet('a an the this these those its his her their our my your no every each another');

/**
 * Whether a word that the lexicon lists as verb, noun or both is used as one or the other; undefined when it is used as
 * neither. Judged by its ending and its neighbours: no tagger is needed for the few hundred words of the lexicon. A verb that the
 * lexicon lists with further words or an object (of more weight than one) is never an ordinary noun.
 */
export function usedAs(
  words: readonly Word[],
  at: number,
  verb: { readonly weight: number } | undefined,
  canBeNoun: boolean,
): TriggerForm | undefined {
  if (!verb) return 'noun';
  const verbal = isVerbal(words, at, verb.weight > 1, canBeNoun);
  if (verbal) return 'verb';
  return canBeNoun ? 'noun' : undefined;
}

function isVerbal(words: readonly Word[], at: number, isPhrase: boolean, canBeNoun: boolean): boolean {
  const word = words[at];
  if (!word || word.possessive || isPluralSubject(words, at)) return false;
  const nearest = isBetween(words, at - 1) ? at - 2 : at - 1;
  if (OPENS_VERB.has(lowerAt(words, nearest))) return true;
  return tellsByForm(words, at, canBeNoun) ?? tellsByNeighbours(words, at, nearest, isPhrase, canBeNoun);
}

/** Behind these stands a verb: "to", auxiliaries, modals, and pronouns that are subjects. */
const OPENS_VERB: ReadonlySet<string> = new Set([
  'to',
  ...MODALS,
  ...DO_FORMS,
  ...PRONOUNS,
  ...HAVE_FORMS,
  ...BE_FORMS,
]);

/** "Shelling", "wounded", "struck": undefined for a form that nouns may have, too. */
function tellsByForm(words: readonly Word[], at: number, canBeNoun: boolean): boolean | undefined {
  const lower = lowerAt(words, at);
  if (lower.endsWith('ing')) return !canBeNoun || isGerundWithObject(words, at);
  if (lower.endsWith('ed')) return !isAttributive(words, at);
  const isIrregular = IRREGULAR_VERB_FORMS.has(lower) && !lower.endsWith('s');
  return isIrregular || (INVARIANT_PASTS.has(lower) && !canBeNoun) ? true : undefined;
}

/** "Rebels attack", "the army captures Goma": a form that a noun may have, too, with its subject before and its object behind. */
function tellsByNeighbours(
  words: readonly Word[],
  at: number,
  nearest: number,
  isPhrase: boolean,
  canBeNoun: boolean,
): boolean {
  const [before, next] = [words[nearest], words[at + 1]];
  const endsInS = lowerAt(words, at).endsWith('s');
  if (!canBeNoun && (isPhrase || !nounsToo.has(lemmaAt(words, at))))
    return endsInS ? !HARD_DETERMINERS.has(lowerAt(words, nearest)) : before !== undefined && isPlural(before);
  if (!before || opensNoun(before)) return false;
  if (next?.lower === 'to') return endsInS && CAPITAL.test(before.text);
  if (next === undefined || !followsVerb(next)) return false;
  return isSubjectLike(before) || (endsInS && WEAPONS.has(before.lower) && DETERMINERS.has(next.lower));
}

/** "A missile hits the market": what strikes in the singular, and not "the drone strikes near Goma". */
const WEAPONS = wordSet('missile rocket drone shell bomb bomber jet plane warplane helicopter blast torpedo');

/** "The", "in", "Chad’s", "three": a noun stands behind it. */
const opensNoun = ({ lower, possessive }: Word): boolean =>
  DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || possessive || NUMBER.test(lower);

/** "Did not recapture", "continued to directly target". */
const isBetween = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'not' || (lowerAt(words, at).endsWith('ly') && lowerAt(words, at - 1) === 'to');

/** "Government forces left", "shells hit", "raids killed": a plural noun with its verb behind it. */
function isPluralSubject(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !word.lower.endsWith('s') || !nounsToo.has(word.lemma)) return false;
  return IRREGULAR_VERB_FORMS.has(next.lower) && !next.lower.endsWith('s');
}

const ARTICLES = wordSet('a an the its his their our');

/** "abducted children", "the severely wounded men": a participle in front of its noun, not a verb. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const behind = lowerAt(words, at - 1);
  // "the occupied West Bank", "in occupied Crimea"
  if (next && CAPITAL.test(next.text) && (HARD_DETERMINERS.has(behind) || PREPOSITIONS.has(behind))) return true;
  // "food for the displaced", "the besieged town"
  if (ARTICLES.has(behind)) return true;
  return next !== undefined && isPluralNoun(next) && opensParticiple(words, at);
}

/** Whether a word is a plural noun without an article: what a participle describes, and no object. */
const isPluralNoun = (word: Word): boolean =>
  /^\p{Ll}/u.test(word.text) &&
  isPlural(word) &&
  word.lower !== 'and' &&
  !followsVerb(word) &&
  !PREPOSITIONS.has(word.lower);

/** Whether what stands before a participle opens the phrase of its noun, or nothing stands there: "three wounded", "in severely damaged". */
function opensParticiple(words: readonly Word[], at: number): boolean {
  const adverb = lowerAt(words, at - 1).endsWith('ly');
  const before = words[adverb ? at - 2 : at - 1];
  if (!before) return true;
  return (
    DETERMINERS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    before.possessive ||
    (adverb && before.lower === 'and')
  );
}

/** "after shelling the camp", and not "the shelling of the camp" or "heavy shelling killed …". */
function isGerundWithObject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before && (HARD_DETERMINERS.has(before.lower) || before.possessive)) return false;
  return next !== undefined && followsVerb(next);
}

/** What follows a verb rather than a noun: its object or an adverb. */
function followsVerb(next: Word): boolean {
  return (
    DETERMINERS.has(next.lower) ||
    NUMBER.test(next.lower) ||
    CAPITAL.test(next.text) ||
    ['several', 'at', 'near', 'into', 'back', 'out', 'up', 'down', 'people', 'civilians'].includes(next.lower)
  );
}

/** The end of a subject of several: "rebels", "Reed and". */
const isPlural = (word: Word): boolean => (isPluralForm(word) && !word.possessive) || word.lower === 'and';

const isSubjectLike = (word: Word): boolean =>
  CAPITAL.test(word.text) || word.lower.endsWith('s') || isPlural(word) || COLLECTIVES.has(word.lower);

/** Bodies that act in the singular: "the army captures Kunduz". */
const COLLECTIVES = wordSet(`
  military army navy government parliament council junta militia coalition alliance court police ministry cabinet
  senate congress regime side opposition artillery`);
