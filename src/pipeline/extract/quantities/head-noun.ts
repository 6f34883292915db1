import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { isDottedAcronym } from '../../text/dotted-acronym.ts';
import type { Word } from '../../text/words.ts';
import { lowerAt } from '../../text/word-at.ts';
import { isPluralForm, singularOf } from '../../text/grammar/nouns.ts';

/** The noun that a number counts. */
export interface HeadNoun {
  /** "plane" for "planes"; lower case. */
  readonly singular: string;
  readonly end: number;
}

const ADVERBS = wordSet(
  'overnight yesterday today tomorrow tonight each apart away ago also altogether together so far now then',
);
const OBJECT_PRONOUNS = new Set(['them', 'us', 'him', 'her', 'me']);
/** No number of modifiers in front of a noun is larger in news. */
const LONGEST_PHRASE = 5;

/**
 * The head of the noun phrase at word `from`: its plural noun, else its first word. "162 Ukrainian attack drones" counts
 * drones; "57 intercepted over …" counts nothing that is named.
 */
export function headNoun(words: readonly Word[], from: number, text: string): HeadNoun | undefined {
  const [number, next] = [words[from - 1], words[from]];
  if (next && number && !joins(text.slice(number.end, next.start), true)) return undefined;
  const behindOf = lowerAt(words, from) === 'of' ? from + 1 : from;
  const phrase = nounPhrase(words, OWNING.has(lowerAt(words, behindOf)) ? behindOf + 1 : behindOf, text);
  const best = phrase.findLast(isPluralForm) ?? onlyOne(phrase) ?? (opensName(phrase) ? undefined : phrase[0]);
  return best && { singular: memberOf(best, text) ?? singularOf(best.lower), end: best.end };
}

/** "Two members of the security forces", "five members of a family": whom they are counted with; undefined for all other words. */
function memberOf({ lower, end }: Word, text: string): string | undefined {
  if (lower !== 'members' && lower !== 'member') return undefined;
  return MEMBERS.find(([, of]) => of.test(text.slice(end, end + 50)))?.[0];
}

const MEMBERS = [
  [
    'personnel',
    /^ of (?:[\p{L}’'-]{1,15} ){0,3}(?:forces|police|army|military|militia|guard|navy|battalion|brigade)\b/u,
  ],
  ['person', /^ of (?:[\p{L}’'-]{1,15} ){0,3}(?:family|household|congregation|wedding party)\b/u],
] as const;

/** "Three of the rebels", "two of its jets". */
const OWNING: ReadonlySet<string> = new Set(['the', 'its', 'their']);

/** The words of a noun phrase from `at` on, to its plural at the latest. */
function nounPhrase(words: readonly Word[], at: number, text: string): readonly Word[] {
  const phrase: Word[] = [];
  for (let i = at; i < words.length && phrase.length < LONGEST_PHRASE; i++) {
    const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
    if (!word || endsPhrase(word) || (before && !joins(gapBetween(before, word, text), i === at))) break;
    if (i === at && isParticiple(word) && !isBeforePlural(words, i, text)) break;
    phrase.push(word);
    if (word.possessive || (isPluralForm(word) && next !== undefined && !isPluralForm(next))) break;
  }
  return phrase;
}

/** "Three Sri Lanka Navy (SLN) sailors": the noun stands behind what parts it from its name. */
const opensName = ([first, second]: readonly Word[]): boolean =>
  /^\p{Lu}/u.test(first?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? '');

/** "One transport plane", "a single army officer": nothing but its place tells the noun from what describes it, or from a verb. */
const onlyOne = (phrase: readonly Word[]): Word | undefined =>
  phrase.slice(0, 3).findLast(({ lower }) => COUNTED_ALONE.has(lower));

const COUNTED_ALONE = wordSet(`
  plane jet warplane helicopter drone tank ship boat vessel tanker truck lorry vehicle missile rocket bomb shell
  soldier officer pilot fighter worker driver guard civilian policeman journalist child`);

/** Nothing but space, or the end of a quotation around the number: "“several hundred” children". */
const joins = (gap: string, first: boolean): boolean => gap.trim() === '' || (first && /^,?[”"’'] $/u.test(gap));

/** What stands between two words; the last stop of "U.S." is part of the word. */
const gapBetween = (before: Word, word: Word, text: string): string =>
  text.slice(before.end + (isDottedAcronym(before.text) ? 1 : 0), word.start);

/** The plural noun that stands last before word `at`, a few words back at most: "the bodies — 6,000 for 6,000". */
export function nounBefore(words: readonly Word[], at: number): string | undefined {
  const noun = words.slice(Math.max(0, at - 4), at).findLast((word) => isPluralForm(word) && !word.possessive);
  return noun && singularOf(noun.lower);
}

function endsPhrase({ lower, text }: Word): boolean {
  // "three US soldiers"
  if (text === 'US') return false;
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    MODALS.has(lower) ||
    DO_FORMS.has(lower) ||
    DETERMINERS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    ADVERBS.has(lower) ||
    /^\d/u.test(lower)
  );
}

/** "11 armoured vehicles", "six wounded soldiers": a plural stands right behind. */
function isBeforePlural(words: readonly Word[], at: number, text: string): boolean {
  for (let i = at + 1; i <= at + 2; i++) {
    const [before, next] = [words[i - 1], words[i]];
    if (!before || !next || endsPhrase(next) || !joins(gapBetween(before, next, text), false)) return false;
    if (isPluralForm(next)) return true;
    // "three wounded US soldiers"
    if (!/^\p{Lu}/u.test(next.text)) return false;
  }
  return false;
}

const isParticiple = ({ lower }: Word): boolean => /(?:ed|ing)$/u.test(lower) && lower.length > 4;
