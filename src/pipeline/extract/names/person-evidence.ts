import { isGivenName } from '../../lexicon/given-names.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import type { Registry } from '../../lexicon/registry.ts';
import type { State } from '../../lexicon/states.ts';
import { FUNCTIONS, HONORIFICS, NAME_PARTICLES, OFFICE_WORDS, SPEECH_VERBS } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { type Token, gapAt } from './tokens.ts';
import { lowerAt, textAt } from '../../text/word-at.ts';

const MAX_TITLE_WORDS = 5;
const AGE = /^(?:[1-9]|[1-9]\d|10\d)$/u;
/** Endings of surnames and patronymics that few other words have. */
const SURNAME_ENDING =
  /(?:enko|chuk|skyi|skyy|skiy|sky|ska|ovich|evich|ovych|ovna|evna|shvili|adze|idze|yan|iants|ov|ova|ev|eva|oglu|ić|vić|zadeh|escu|opoulos|uddin|ullah)$/u;

/** The words before a name that say what its bearer is, with where they begin. */
export interface Title {
  readonly text: string;
  /** Index of the first title word. */
  readonly from: number;
  readonly honorific: boolean;
}

/** "defence minister" before Umerov, "Maj Gen" before Drapatyi; undefined where no office, rank or form of address stands. */
export function titleBefore(tokens: readonly Token[], at: number): Title | undefined {
  let from = at;
  let proves = false;
  let honorific = false;
  while (from > 0 && at - from < MAX_TITLE_WORDS) {
    const word = tokens[from - 1];
    const gap = gapAt(tokens, from);
    if (word === undefined || word.possessive || !isTitleGap(gap, word)) break;
    const singular = FUNCTIONS.has(word.lower);
    const address = HONORIFICS.has(word.lower) && word.capital;
    if (!singular && !address && !OFFICE_WORDS.has(word.lower)) break;
    if (from === at && !singular && !address) break;
    proves ||= singular || address;
    honorific ||= address && !singular;
    from--;
  }
  if (!proves) return undefined;
  const text = tokens
    .slice(from, at)
    .map((token) => token.text)
    .join(' ');
  return { text, from, honorific };
}

/** "Prime" in "Deputy Prime Minister X". */
export function isWithinOffice(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const opensOffice = OFFICE_WORDS.has(lowerAt(tokens, at)) && next?.gap === ' ' && FUNCTIONS.has(next.lower);
  const opensTitle = (titleBefore(tokens, at + 2)?.from ?? tokens.length) <= at;
  return opensOffice && (opensTitle || titleBefore(tokens, at) !== undefined);
}

function isTitleGap(gap: string, word: Token): boolean {
  return gap === ' ' || (gap === '. ' && HONORIFICS.has(word.lower));
}

/** How many words before a comma may say whose the office in them is: "the head of the local administration, X". */
const OFFICE_REACH = 7;

/**
 * The office to which a name stands in apposition: "president" in "Guyana's president, X, said". The office ends at the comma,
 * or goes on with "of" or "for".
 */
export function officeBefore(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.gap !== ', ') return undefined;
  for (let index = at - 1; index >= Math.max(0, at - OFFICE_REACH); index--) {
    const token = tokens[index];
    if (token === undefined || token.possessive || SPEECH_VERBS.has(token.lower)) return undefined;
    const last = index === at - 1;
    if (FUNCTIONS.has(token.lower) && (last || goesOnWith(token, lowerAt(tokens, index + 1)))) {
      const title = titleBefore(tokens, index);
      return title === undefined ? officeFrom(tokens, index) : `${title.text} ${token.text}`;
    }
    if (token.gap !== ' ') return undefined;
  }
  return undefined;
}

/** "The head of the mission", "the ambassador to the Netherlands". */
const goesOnWith = ({ lower }: Token, next: string): boolean =>
  next === 'of' || next === 'for' || (next === 'to' && SENT_TO.has(lower));

const SENT_TO = wordSet('ambassador envoy representative delegate consul adviser advisor');

/** An office with the words before it that belong to it: "deputy foreign minister". */
function officeFrom(tokens: readonly Token[], at: number): string {
  let from = at;
  while (
    from > 0 &&
    at - from < MAX_TITLE_WORDS &&
    tokens[from]?.gap === ' ' &&
    OFFICE_WORDS.has(lowerAt(tokens, from - 1)) &&
    tokens[from - 1]?.possessive !== true
  )
    from--;
  return tokens
    .slice(from, at + 1)
    .map((token) => token.text)
    .join(' ');
}

/**
 * What stands behind a name and proves a person: an age, an office in apposition, "who", "whose".
 * @param mayBePlace true where an office that speaks may be somebody else: "two helicopters left for X, a Rwandan officer said"
 */
export function appositionAfter(tokens: readonly Token[], next: number, mayBePlace = false): string | undefined {
  const first = tokens[next];
  if (first === undefined || (first.gap !== ', ' && first.gap !== ' (' && first.gap !== ' – ' && first.gap !== ' — '))
    return undefined;
  if (
    first.gap !== ' – ' &&
    first.gap !== ' — ' &&
    AGE.test(first.plain) &&
    /^(?:[,.;)]|\s*$| (?:and|from|who|—|–))/u.test(behind(tokens, next))
  )
    return '';
  if (first.gap === ' (') return undefined;
  if (first.lower === 'who' || first.lower === 'whose') return '';
  return officeAfter(tokens, next, mayBePlace);
}

/** "a police commander": the words of an office without their articles. */
function officeAfter(tokens: readonly Token[], next: number, mayBePlace: boolean): string | undefined {
  const words: string[] = [];
  for (let index = next; index < next + 7; index++) {
    const token = tokens[index];
    if (token === undefined || (index > next && token.gap !== ' ')) return undefined;
    if (FUNCTIONS.has(token.lower))
      return mayBePlace && speaksAfter(tokens, index + 1) ? undefined : [...words, token.text].join(' ');
    if (/^(?:and|said|says|but|which|is|was|has|have|were|in|on|at|to|from)$/u.test(token.lower)) return undefined;
    if (!/^(?:a|an|the|one|his|her|its|their)$/u.test(token.lower)) words.push(token.text);
  }
  return undefined;
}

/** "X, one of the few survivors, recounted": what stands between commas speaks, and no word of it says that it is a body. */
export function isPresentedSpeaker(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.gap !== ', ' || !PRESENTS.has(lowerAt(tokens, next))) return false;
  for (let at = next + 1; at < next + PRESENTATION_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || ORGANISATION_HEADS.has(token.lower)) return false;
    if (token.gap === ', ') return speaksAfter(tokens, at, ', ');
    if (token.gap !== ' ') return false;
  }
  return false;
}

const PRESENTS = new Set(['a', 'an', 'one', 'another']);
/** How many words may present somebody: "one of the few who got out of the town alive". */
const PRESENTATION_REACH = 14;

/** "“…,” said X": who speaks behind a quotation. */
export const isSaidBy = (tokens: readonly Token[], at: number): boolean =>
  /^(?:said|says|added)$/u.test(lowerAt(tokens, at - 1)) &&
  /["”]\s?$/u.test(gapAt(tokens, at - 1)) &&
  tokens[at]?.gap === ' ';

/** "A teacher named X", "a resident known as X", "a woman who gave her name as X": the words before say that it is a name. */
export function isCalledSo(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
  if (tokens[at]?.gap !== ' ') return false;
  const noun = CALLED.has(first)
    ? second
    : first === 'as' && CALLED_AS.has(second)
      ? lowerAt(tokens, at - 3)
      : undefined;
  return noun !== undefined && (FUNCTIONS.has(noun) || CALLED_THEMSELVES.has(noun));
}

const CALLED = new Set(['named', 'called']);
const CALLED_AS = new Set(['known', 'identified', 'name', 'himself', 'herself']);
/** What stands before "as" where no function does: "identified himself as", "gave her name as". */
const CALLED_THEMSELVES = new Set(['identified', 'his', 'her']);

function behind(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  return next === undefined ? '' : `${next.gap}${next.lower}`;
}

/** True when the words themselves look like the name of a person. */
export function looksLikePerson(name: readonly Token[]): boolean {
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length < 2) return false;
  if (isGivenName(first.lower) || first.lower.split('-').some((part) => part.length > 3 && isGivenName(part)))
    return true;
  if (first.plain.length === 1 && first.capital) return true;
  if (name.length === 2 && isTwoSyllables(last.text)) return true;
  return SURNAME_ENDING.test(last.lower) && last.lower.length > 5 && name.length === 2;
}

/** "Ki-moon", "Kyung-wha": how Korean given names and some Chinese ones are written; not "Al-awda", "Follow-up", "Self-rule". */
function isTwoSyllables(word: string): boolean {
  const [first = '', second = ''] = /^(\p{Lu}\p{Ll}{1,5})-(\p{Ll}{2,5})$/u.exec(word)?.slice(1) ?? [];
  return first !== '' && !NOT_A_SYLLABLE.has(first.toLowerCase()) && !NOT_A_SYLLABLE.has(second);
}

/** "Ban Ki-moon": a family name that is a word elsewhere. */
export const opensSyllables = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === ' ' && isTwoSyllables(textAt(tokens, at + 1));

const NOT_A_SYLLABLE = wordSet(`
  al el as ad an ar ash at abu umm ibn anti non self vice ex co cross counter post pre pro mid re semi sub cease
  follow check air car drone up in on off out by to of fire raid war wing based led held term day wide free own run
  rule era made old line style aid like`);

/** "Jordan Peterson", "Chad Smith", "Maly Sok": given names that are states too, or are spelled nearly like one, with another name behind them. */
export function isNamedLikeState(tokens: readonly Token[], at: number, { name, aliases, demonyms }: State): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isSpelledSo = [name, ...aliases, ...demonyms].some((spelling) => spelling.toLowerCase() === first?.lower);
  const isGiven = first?.key === 'iordan' || first?.key === 'chad' || !isSpelledSo;
  return isGiven && second?.gap === ' ' && second.capital && !FUNCTIONS.has(second.lower);
}

/** True for a capitalised word between a given name and another part of the name. */
export function isMiddleName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || after === undefined) return false;
  const joined = after.gap === ' ' && after.capital && !FUNCTIONS.has(after.lower);
  return isGivenName(before.lower) && !token.upper && !token.possessive && joined;
}

/** "Minister of Foreign Affairs", "the Foreign Affairs Minister": no magazine. */
export function isInChargeOf(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  if (next?.gap === ' ' && FUNCTIONS.has(next.lower)) return true;
  return lowerAt(tokens, at - 1) === 'of' && FUNCTIONS.has(lowerAt(tokens, at - 2));
}

/** "… of the Red Cross" behind a name: somebody who works there. */
export function worksFor(tokens: readonly Token[], next: number, registry: Pick<Registry, 'match'>): boolean {
  if (lowerAt(tokens, next) !== 'of' || tokens[next]?.gap !== ' ') return false;
  const at = lowerAt(tokens, next + 1) === 'the' ? next + 2 : next + 1;
  return registry.match(tokens, at)?.known.is === 'actor';
}

const LONGEST_NICKNAME = 3;

/** "“Lucky”" between "Ann" and "Reed": how many words it takes, or 0 where no other part of the name stands behind it. */
export function nicknameLength(tokens: readonly Token[], at: number): number {
  if (!/^ ["“]$/u.test(gapAt(tokens, at))) return 0;
  for (let length = 1; length <= LONGEST_NICKNAME; length++) {
    const [last, following] = [tokens[at + length - 1], tokens[at + length]];
    if (last === undefined || following === undefined || !last.capital) return 0;
    if (/^["”] $/u.test(following.gap)) return following.capital && !FUNCTIONS.has(following.lower) ? length : 0;
  }
  return 0;
}

/** "French-Colombian" before a name: whose citizen somebody is, and no part of it. */
export function isOfTwoPeoples({ text }: Token, isDemonym: (word: string) => boolean): boolean {
  const parts = text.split('-');
  return parts.length === 2 && parts.every((part) => /^\p{Lu}/u.test(part) && isDemonym(part));
}

/** Particles followed by a capital ("von der Leyen"): how many words until past the capital, or 0. */
export function particleRun(tokens: readonly Token[], at: number): number {
  for (let length = 0; length < 3; length++) {
    const token = tokens[at + length];
    if (token === undefined || token.gap !== ' ') return 0;
    if (token.capital) return length === 0 ? 0 : length + 1;
    if (!NAME_PARTICLES.has(token.lower)) return 0;
  }
  return 0;
}

/** "X said", "X has warned", "X told": X can speak. */
export function speaksAfter(tokens: readonly Token[], next: number, gap: ' ' | ', ' = ' '): boolean {
  const verb = tokens[next];
  if (verb?.gap !== gap) return false;
  if (SPEECH_VERBS.has(verb.lower)) return true;
  const second = tokens[next + 1];
  return (
    /^(?:has|had|have|also|later|then)$/u.test(verb.lower) && second !== undefined && SPEECH_VERBS.has(second.lower)
  );
}
