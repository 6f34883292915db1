/** Names that nobody lists: which words with a capital make one, and what the words around say of it. */
import { isGivenName } from '../../lexicon/given-names.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { STRONG_PLACE_PREPOSITIONS } from '../../lexicon/place-words.ts';
import { FUNCTIONS, HONORIFICS } from '../../lexicon/titles.ts';
import { lowerAt } from '../../text/word-at.ts';
import type { Clue } from './known-clue.ts';
import type { NameWords } from './name-words.ts';
import { mediaClue } from './organisation-phrases.ts';
import {
  appositionAfter,
  isCalledSo,
  isOfTwoPeoples,
  isPresentedSpeaker,
  isSaidBy,
  isWithinOffice,
  looksLikePerson,
  officeBefore,
  opensSyllables,
  speaksAfter,
  titleBefore,
  worksFor,
} from './person-evidence.ts';
import { isCampAt, isDoneToTown, isHomeOfPeople, placeClue, prepositionBefore } from './place-evidence.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { Token } from './tokens.ts';

/** "French-Sudanese", "Monday", "5th", "President", and the word with a capital that opens a sentence. */
export function beginsNoName(words: NameWords, token: Token, at: number): boolean {
  const { tokens, context } = words;
  const { lower, plain } = token;
  if (isOfTwoPeoples(token, (word) => context.registry.find(word)?.is === 'demonym')) return true;
  if (/^\p{N}/u.test(plain) || SMALL_WORDS.has(lower)) return true;
  if (ORDINARY_WORDS.has(lower) && !opensSyllables(tokens, at) && !isWordAsGivenName(words, at)) return true;
  if (HONORIFICS.has(lower) || FUNCTIONS.has(lower) || isWithinOffice(tokens, at)) return true;
  return words.opensPlainly(at) && !looksLikePerson(tokens.slice(at, at + 2));
}

/** "Christian Beck, a spokesman", "Grace Odhiambo said": a word that is a given name too, where what follows proves a person. */
function isWordAsGivenName(words: NameWords, at: number): boolean {
  const [first, second] = [words.tokens[at], words.tokens[at + 1]];
  if (first === undefined || second === undefined || !isGivenName(first.lower) || first.possessive) return false;
  if (second.gap !== ' ' || !second.capital || second.upper || words.endsName(second, at + 1)) return false;
  const next = at + words.nameLength(at);
  return speaksAfter(words.tokens, next) || appositionAfter(words.tokens, next) !== undefined;
}

/** What the words around say of a name, and the title that stands with it. */
export interface NameEvidence {
  readonly clue: Clue | undefined;
  readonly title: string | undefined;
}

/** A person where something says so, else a medium, a place or unknown. */
export function evidenceOf(words: NameWords, at: number, length: number): NameEvidence {
  const { tokens } = words;
  const title = titleBefore(tokens, at);
  const office = length > 1 ? officeBefore(tokens, at) : undefined;
  const mayBePlace = length === 1 || prepositionBefore(tokens, at) !== undefined;
  const apposition = office ?? appositionAfter(tokens, at + length, mayBePlace);
  const isHome = isCampAt(tokens, at + length) || isHomeOfPeople(tokens, at);
  const isPerson =
    !isHome && (title === undefined ? isSomebody(words, at, length, apposition) : mayBearTitle(words, at, length));
  return {
    clue: isPerson ? 'person' : (mediaClue(tokens, at) ?? placeClue(tokens, at, length) ?? townClue(words, at, length)),
    // "Mr Beck, a spokesman": what an office says counts before a form of address
    title: title === undefined || (title.honorific && apposition) ? apposition || title?.text : title.text,
  };
}

const townClue = (words: NameWords, at: number, length: number): 'place' | undefined =>
  isDoneToTown(words.tokens, at) && words.context.isTown(words.textOf(at, length)) ? 'place' : undefined;

/** "The HQ Company": a word in capitals is none of a person's name. */
const hasAcronym = (name: readonly Token[]): boolean => name.some(({ upper, plain }) => upper && plain.length > 2);

/** "the Premier League", "the General Staff": what a function opens is no person where it ends like an organisation. */
function mayBearTitle({ tokens }: NameWords, at: number, length: number): boolean {
  const last = lowerAt(tokens, at + length - 1);
  return !hasAcronym(tokens.slice(at, at + length)) && last !== 'staff' && !ORGANISATION_HEADS.has(last);
}

/** @param apposition what presents somebody beside the name; empty where it is no office: an age, "who" */
function isSomebody(words: NameWords, at: number, length: number, apposition: string | undefined): boolean {
  const { tokens, context } = words;
  const name = tokens.slice(at, at + length);
  if (hasAcronym(name)) return false;
  // "a doctor in Axum, who asked not to be named"; "near Axum, a doctor from there, said"
  const preposition = length === 1 && apposition !== undefined ? prepositionBefore(tokens, at) : undefined;
  if (preposition !== undefined && (apposition === '' || STRONG_PLACE_PREPOSITIONS.has(preposition))) return false;
  const isTown = context.isTown(name.map(({ text }) => text).join(' '));
  // A town can have an apposition too, but no age and no "who".
  if (apposition !== undefined)
    return !isTown || looksLikePerson(name) || (apposition === '' && isGivenName(lowerAt(tokens, at)));
  if (isCalledSo(tokens, at)) return true;
  return length > 1 && !isTown && (looksLikePerson(name) || doesAsPeopleDo(words, at, length));
}

/** Whether what stands around a name says that somebody speaks or works. */
function doesAsPeopleDo({ tokens, context }: NameWords, at: number, length: number): boolean {
  const next = at + length;
  return (
    speaksAfter(tokens, next) ||
    isPresentedSpeaker(tokens, next) ||
    (isSaidBy(tokens, at) && !ORGANISATION_HEADS.has(lowerAt(tokens, next - 1))) ||
    worksFor(tokens, next, context.registry)
  );
}
