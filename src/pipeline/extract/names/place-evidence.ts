import { FULL_MONTHS } from '../../lexicon/calendar-words.ts';
import {
  DIRECTIONS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLURAL_PLACE_NOUNS,
  STRONG_PLACE_PREPOSITIONS,
  VILLAGES,
} from '../../lexicon/place-words.ts';
import { HAVE_FORMS } from '../../lexicon/function-words.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { FUNCTIONS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { type Token, gapAt } from './tokens.ts';
import { isPastForm } from '../../text/grammar/verbs.ts';
import { lowerAt } from '../../text/word-at.ts';

/** A name with the noun that says what kind of place it is. */
export interface PlacePhrase {
  /** "Kharkiv region", "Kronstadt plant", "village of Ternuvate" → as written, the noun first where it stands first. */
  readonly name: string;
  readonly length: number;
}

const MAX_NAME = 4;
/** What falls "on" a place: behind anything else "on" says nothing about one. */
const FALLS_ON_PLACES = wordSet(`
  attack attacks strike strikes airstrike airstrikes raid raids assault assaults bombardment bombardments barrage
  barrages offensive march advance`);
const LIST_GAP = /^(?:, | )$/u;

/** "in" in "in the Kharkiv region"; articles and adjectives of direction may stand between. */
export function prepositionBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index];
    const gap = gapAt(tokens, index + 1);
    if (token === undefined || (gap !== ' ' && gap !== ', ')) return undefined;
    // "in Oslo, a Nairobi diplomat": behind the comma somebody is presented
    if (token.gap === ', ' && /^an?$/u.test(token.lower)) return undefined;
    // "The talks were called off, Kenya said", "they went in, Kenya said": the word goes with its verb
    if (gap === ', ' && PLACE_PREPOSITIONS.has(token.lower)) return undefined;
    // "In March Kenya": what is in the month is no place
    if (token.capital && FULL_MONTHS.has(token.lower)) return undefined;
    if (PLACE_PREPOSITIONS.has(token.lower) || token.lower === 'of')
      return isHolderNamed(tokens, index, at) ? undefined : precededBy(tokens, index);
    if (token.lower === 'on' && FALLS_ON_PLACES.has(lowerAt(tokens, index - 1))) return 'on';
    if (!mayStandBeforePlace(token)) return undefined;
  }
  return undefined;
}

/** "The consul in X, Peer Lind": behind the comma stands who holds the office. */
const isHolderNamed = (tokens: readonly Token[], preposition: number, at: number): boolean =>
  gapAt(tokens, at) === ', ' && FUNCTIONS.has(lowerAt(tokens, preposition - 1));

const mayStandBeforePlace = ({ lower, capital, possessive }: Token): boolean =>
  capital || possessive || isPlaceNoun(lower) || DIRECTIONS.has(lower) || BEFORE_PLACES.has(lower);

const isPlaceNoun = (lower: string): boolean => PLACE_NOUNS.has(lower) || PLURAL_PLACE_NOUNS.has(lower);

const BEFORE_PLACES = wordSet('the a an and or its border nearby small large frontline front-line major key');

/** "In Chad, Kenya has seized two towns": behind the place that opens the sentence, a name with a verb of its own acts. */
export function actsBehindPlace(tokens: readonly Token[], at: number, length: number): boolean {
  if (gapAt(tokens, at) !== ', ' || gapAt(tokens, at + length) !== ' ') return false;
  const verb = lowerAt(tokens, at + length);
  if (!HAVE_FORMS.has(verb) && !isPastForm(verb)) return false;
  const opener = tokens.slice(0, at).findLastIndex((token) => PLACE_PREPOSITIONS.has(token.lower));
  return opener >= 0 && tokens[opener]?.capital === true && at - opener <= LONGEST_OPENING;
}

/** Words of "In the northern state of X". */
const LONGEST_OPENING = 6;

const PARTS_OF_TOWNS = wordSet('heart middle edge gates outskirts streets skies harbour harbor');
/** "The western part of X": behind a direction. */
const SIDES_OF_TOWNS = wordSet('part parts half side');

/** Whether the word at `at` and its direction name a part of a town, before "of". */
const namesPartOfTown = (tokens: readonly Token[], at: number): boolean =>
  PARTS_OF_TOWNS.has(lowerAt(tokens, at)) ||
  (SIDES_OF_TOWNS.has(lowerAt(tokens, at)) && DIRECTIONS.has(lowerAt(tokens, at - 1)));

/** "of" alone says little: "outside the city of X" has "outside", "the bombing of X" nothing but "of". */
function precededBy(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at];
  if (word === undefined) return undefined;
  if (word.lower !== 'of') return word.lower;
  const noun = tokens[at - 1];
  const leadsOn =
    noun !== undefined && (isPlaceNoun(noun.lower) || DIRECTIONS.has(noun.lower) || namesPartOfTown(tokens, at - 1));
  if (!leadsOn) return 'of';
  return prepositionBefore(tokens, at - 1) ?? 'of';
}

/**
 * Reads "X region", "X airbase", "X microchip factory" at word `at`.
 * @param known how many words of a known name begin here
 */
export function readPlacePhrase(
  tokens: readonly Token[],
  at: number,
  known: number | undefined,
  isTown: (name: string) => boolean,
): PlacePhrase | undefined {
  const length = known ?? capitalRun(tokens, at);
  for (let index = Math.max(1, known ?? 1); index <= length + 2; index++) {
    const token = tokens[at + index];
    const before = tokens[at + index - 1];
    if (token === undefined || before === undefined || before.possessive || token.gap !== ' ') return undefined;
    const two = `${token.lower} ${tokens[at + index + 1]?.gap === ' ' ? lowerAt(tokens, at + index + 1) : ''}`;
    const noun = PLACE_NOUNS.has(two) ? two : token.lower;
    if (PLACE_NOUNS.has(noun)) return accept(tokens, at, index, noun, isTown);
    if (
      index >= length &&
      !/^(?:nuclear|oil|military|naval|air|international|refugee|displacement|border|microchip|chemical|steel|power|defence|defense|missile|drone|car|training|gas|border|prison|detention|university|central)$/u.test(
        token.lower,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "The Saudi Maternity Hospital", "the Indonesian Hospital": a building's own name that begins with a people. */
export function readSiteOfPeople(
  tokens: readonly Token[],
  at: number,
  isTown: (name: string) => boolean,
): PlacePhrase | undefined {
  const phrase = readPlacePhrase(tokens, at, undefined, isTown);
  const words = tokens.slice(at, at + (phrase?.length ?? 0));
  return words.every(({ capital }) => capital) && NAMED_FOR_PEOPLES.has(lowerAt(words, words.length - 1))
    ? phrase
    : undefined;
}

/** Buildings that carry the name of whoever gave or uses them; embassies and bases stand for their states. */
const NAMED_FOR_PEOPLES = wordSet(
  'hospital university school mosque church cathedral cemetery market hotel bridge square',
);

function accept(
  tokens: readonly Token[],
  at: number,
  index: number,
  noun: string,
  isTown: (name: string) => boolean,
): PlacePhrase | undefined {
  if (tokens.slice(at, at + index).every((token) => ORDINARY_WORDS.has(token.lower))) return undefined;
  const length = index + noun.split(' ').length;
  // "Kharkiv city" and "Gaza hospital officials" are towns with a word behind; "US state media", "Russia base" no place.
  if (PLACE_NOUNS.get(noun) === 'city' && !isTown(textOf(tokens, at, index)) && !isUnlistedVillage(tokens, at, index))
    return undefined;
  if (
    /^(?:state|republic|base|camp|market|road|school|hospital|mine|hill)$/u.test(noun) &&
    tokens[at + index]?.capital !== true &&
    !isTown(textOf(tokens, at, index)) &&
    !isSiteOfItsOwn(tokens, at, index)
  )
    return undefined;
  return { name: textOf(tokens, at, length), length };
}

/** Behind "at" or "near", without an article: "at Mbera camp", "near Hmeimim base", and not "in the Reed camp". */
const AT_SITE = wordSet('at near outside inside in to from around');
const SITES = wordSet('camp base hospital');

/** "At Mbera camp": where something is, by a name that no list has; not "at Gaza hospital officials". */
function isSiteOfItsOwn(tokens: readonly Token[], at: number, index: number): boolean {
  const behind = tokens[at + index + 1];
  const ends = behind === undefined || behind.gap !== ' ' || CLAUSE_WORDS.has(behind.lower);
  const isNamed = tokens.slice(at, at + index).every(({ capital, upper }) => capital && !upper);
  return (
    ends &&
    isNamed &&
    gapAt(tokens, at) === ' ' &&
    SITES.has(lowerAt(tokens, at + index)) &&
    AT_SITE.has(lowerAt(tokens, at - 1))
  );
}

/** What goes on with the clause behind a noun. */
const CLAUSE_WORDS = wordSet(`
  in on at to from for with by after before as when while where which that and or but was were is are has had have said says near outside
  since during under last this early late`);

/** "Nyaung Kone village", "Kani Township": small places are in no list. Only a name in capitals throughout, before such a noun. */
function isUnlistedVillage(tokens: readonly Token[], at: number, index: number): boolean {
  return (
    VILLAGES.has(lowerAt(tokens, at + index)) &&
    tokens
      .slice(at, at + index)
      .every(({ capital, lower }) => capital && !ORDINARY_WORDS.has(lower) && !DIRECTIONS.has(lower))
  );
}

/** Those who live in a place, before "of": "a resident of X said". */
const INHABITANTS = wordSet(
  'resident residents villager villagers inhabitant inhabitants mayor native natives townspeople outskirts',
);

/** What the words around an unknown name say of its being a place. */
export function placeClue(tokens: readonly Token[], at: number, length: number): 'place' | undefined {
  const before = tokens[at - 1];
  const beforeGap = gapAt(tokens, at);
  if (before !== undefined && beforeGap === ' ') {
    if (DIRECTIONS.has(before.lower) || isHomeOfPeople(tokens, at)) return 'place';
    const noun = tokens[at - 2];
    const isPartOf = noun !== undefined && (DIRECTIONS.has(noun.lower) || namesPartOfTown(tokens, at - 2));
    if (before.lower === 'of' && noun !== undefined && (isPlaceNoun(noun.lower) || isPartOf)) return 'place';
    if (PLACE_NOUNS.has(before.lower) && !before.capital && PLACE_NOUNS.get(before.lower) === 'city') return 'place';
  }
  if (listNoun(tokens, at + length) !== undefined || isListedPlace(tokens, at)) return 'place';
  if (isCampAt(tokens, at + length)) return 'place';
  const preposition = prepositionBefore(tokens, at);
  const strong = preposition !== undefined && (preposition === 'on' || STRONG_PLACE_PREPOSITIONS.has(preposition));
  return strong ? 'place' : undefined;
}

/** "The towns of A, B and X": the noun in front of a list is said of all. */
function isListedPlace(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (
    index >= 0 &&
    at - index < LONGEST_LIST &&
    (tokens[index]?.capital === true || lowerAt(tokens, index) === 'and')
  )
    index--;
  return index < at - 1 && lowerAt(tokens, index) === 'of' && PLURAL_PLACE_NOUNS.has(lowerAt(tokens, index - 1));
}

/** Words of "A, B, C and D" that are looked back over. */
const LONGEST_LIST = 14;

/** What is done to towns in a war, and next to never to somebody: "retook X", "shelled X", "fled X". */
const DONE_TO_TOWNS = wordSet(`
  take takes took taken retake retakes retook retaken recapture recaptures recaptured seize seizes seized overrun
  overruns overran besiege besieges besieged bombard bombards bombarded shell shells shelled enter enters entered
  reach reaches reached storm storms stormed surround surrounds surrounded encircle encircles encircled liberate
  liberates liberated flee flees fled abandon abandons abandoned`);

/** "Troops took X from the rebels", "the army shelled X": what is the name of a town is that town. */
export const isDoneToTown = (tokens: readonly Token[], at: number): boolean =>
  gapAt(tokens, at) === ' ' && tokens[at]?.possessive === false && DONE_TO_TOWNS.has(lowerAt(tokens, at - 1));

/** "A resident of X", "east of X": a place, whoever speaks behind it and however much it looks like somebody's name. */
export const isHomeOfPeople = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'of' &&
  (INHABITANTS.has(lowerAt(tokens, at - 2)) || DIRECTIONS.has(lowerAt(tokens, at - 2)));

/** "refugee camp", "displacement camp": what stands before it is a place, however much it looks like somebody's name. */
export function isCampAt(tokens: readonly Token[], at: number): boolean {
  const [kind, camp] = [tokens[at], tokens[at + 1]];
  return kind?.gap === ' ' && camp?.lower === 'camp' && /^(?:refugee|displacement)$/u.test(kind.lower);
}

/** "regions" behind "A, B and C regions", seen from behind A. */
function listNoun(tokens: readonly Token[], next: number): string | undefined {
  for (let index = next; index < next + 8; index++) {
    const token = tokens[index];
    if (token === undefined || !LIST_GAP.test(token.gap)) return undefined;
    const noun = PLURAL_PLACE_NOUNS.get(token.lower);
    if (noun !== undefined) return noun;
    if (!token.capital && token.lower !== 'and' && token.lower !== 'or') return undefined;
  }
  return undefined;
}

function capitalRun(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (
    length < MAX_NAME &&
    tokens[at + length]?.capital === true &&
    tokens[at + length]?.gap === ' ' &&
    tokens[at + length - 1]?.possessive === false
  )
    length++;
  return length;
}

function textOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map((token) => token.text)
    .join(' ');
}
