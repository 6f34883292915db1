import { foldName } from '../../../dataset/fold.ts';
import { remembering } from '../../../dataset/remembering.ts';
import type { NameWord } from '../../lexicon/registry.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Sentence } from '../../stage.ts';
import { capitalAt, letterOrDigitAt, signsAt, wordCharacterAt } from '../../text/characters.ts';
import type { Word } from '../../text/words.ts';

/** A word as finding names needs it. Offsets count in the document's text. */
export interface Token extends NameWord {
  /** As written, without the possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Before the possessive ending. */
  readonly end: number;
  /** After the possessive ending. */
  readonly fullEnd: number;
  readonly capital: boolean;
  /** Two capitals at least and no small letter. */
  readonly upper: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

interface WordForm extends Pick<Token, 'text' | 'plain' | 'key' | 'lower' | 'capital' | 'upper' | 'possessive'> {
  /** Begins with a small letter. */
  readonly small: boolean;
  /** With the possessive ending. */
  readonly rawLength: number;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|an|ar|as|ash|at|az|ul|ur)[-‑]\p{Lu}|d['’]\p{Lu})/u;
const UPPER = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/+-]*$/u;

/**
 * The words of a sentence as names need them; compounds such as "US-based" and "Russian-occupied" count as two.
 * @param words      the words of the sentence, of which the plain ones are taken as they are
 * @param smallWords gets what is written with a small letter
 */
export function tokenise(
  { text, span }: Pick<Sentence, 'text' | 'span'>,
  words: readonly Word[],
  smallWords: Set<string>,
): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (raw: string, from: number): void => {
    const form = formOf(raw);
    if (form.small) smallWords.add(form.text);
    const made = token(form, text, from, span.start, text.slice(end, from));
    tokens.push(made);
    end = made.fullEnd - span.start;
  };
  let reached = 0;
  for (const word of words) {
    const first = word.start - span.start;
    const last = word.end - span.start;
    if (word.isPlain && first >= reached && !goesOn(text, first, last)) {
      add(word.text, first);
      reached = last;
      continue;
    }
    for (let start = Math.max(first, reached); start < last; start = Math.max(start + 1, reached)) {
      reached = endOfWord(text, start);
      if (reached === start) continue;
      for (const [from, to] of partsOf(text.slice(start, reached)))
        add(text.slice(start + from, start + to), start + from);
    }
  }
  return tokens;
}

/** Whether a plain word may be the beginning of a longer one, or of an acronym. */
function goesOn(text: string, start: number, end: number): boolean {
  if (!isJointAt(text, end)) return false;
  return end - start <= 2 || letterOrDigitAt(text, end + 1) > 0;
}

/** What may stand between letters and digits within a name: "O'Neill", "al-Sisi", "AT&T". */
const isJointAt = signsAt("'’ʼ‘./&-");

/** Where the dotted acronym or the word ends that begins at `start`; `start` itself where none does. */
function endOfWord(text: string, start: number): number {
  const acronym = endOfAcronym(text, start);
  if (acronym > start) return acronym;
  for (let end = start; ;) {
    const size = wordCharacterAt(text, end);
    if (size > 0) end += size;
    else if (end > start && isJointAt(text, end) && letterOrDigitAt(text, end + 1) > 0) end += 1;
    else return end;
  }
}

const MOST_LETTERS = 4;

/** "U.S.", "U.N.S.C.": two to four capitals, each with its stop. */
function endOfAcronym(text: string, start: number): number {
  let end = start;
  for (let letters = 0; letters < MOST_LETTERS; letters++) {
    const size = capitalAt(text, end);
    if (size === 0 || text.charAt(end + size) !== '.') return letters < 2 ? start : end;
    end += size + 1;
  }
  return end;
}

/** Second syllables of given names that are as long as words behind an adjective: "Ki-moon", not "Ukrainian-made". */
const LONG_SYLLABLES = wordSet(`
  chang chul dong hoon hwan hyun jeong jeou jong joon jung kwon kyung moon myung seok seong sung woong yeol yeong yong`);

/** Cuts "EU-US" and "Ukrainian-made" at the hyphen, leaves "Ivano-Frankivsk", "Jong-un", "al-Sisi" and "F-16" whole. */
function partsOf(word: string): readonly (readonly [number, number])[] {
  const slash = word.indexOf('/');
  const hyphen = slash > 0 ? slash : word.indexOf('-');
  if (hyphen < 2) return [[0, word.length]];
  const [head, tail] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const adjective = /^\p{Lu}/u.test(head) && /^(?:\p{Ll}{4,}|led|run)$/u.test(tail) && !LONG_SYLLABLES.has(tail);
  const acronyms = UPPER.test(head) && /^\p{Lu}{2,}$/u.test(tail);
  if (!adjective && !acronyms && slash < 0) return [[0, word.length]];
  return [
    [0, hyphen],
    [hyphen + 1, word.length],
  ];
}

function token(form: WordForm, text: string, from: number, offset: number, gap: string): Token {
  const to = from + form.rawLength;
  // "Belarus' council": a bare apostrophe after s is a possessive where a word follows.
  const bare = !form.possessive && form.text.endsWith('s') && BARE_POSSESSIVE.test(text.slice(to, to + 3));
  // Written out: this runs for every word, and a spread costs several times as much.
  return {
    text: form.text,
    plain: form.plain,
    key: form.key,
    lower: form.lower,
    capital: form.capital,
    upper: form.upper,
    start: offset + from,
    end: offset + from + form.text.length,
    fullEnd: offset + to + (bare ? 1 : 0),
    possessive: form.possessive || bare,
    gap,
  };
}

const BARE_POSSESSIVE = /^['’] [\p{L}\p{N}]/u;

/** What is found of a word by itself: most words come again and again. */
const formOf = remembering((raw): WordForm => {
  const possessive = /['’]s$/u.test(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  const plain = text.replaceAll('.', '');
  return {
    text,
    plain,
    key: foldName(plain),
    lower: plain.toLowerCase(),
    capital: CAPITAL.test(text),
    upper: plain.length > 1 && UPPER.test(plain) && /\p{Lu}/u.test(plain),
    possessive,
    small: /^\p{Ll}/u.test(text),
    rawLength: raw.length,
  };
});

/** A sentence with this share of words in capitals says nothing by its capitals. */
const SHOUTED = 0.6;

/** Whether nearly all words of a sentence are written in capitals. */
export function isShouted(tokens: readonly Token[]): boolean {
  const shouted = tokens.filter(({ upper }) => upper).length;
  if (shouted === 0) return false;
  const letters = tokens.filter(({ plain }) => /\p{L}/u.test(plain)).length;
  return letters > 3 && shouted / letters > SHOUTED;
}

/** What stands before the token at a place; empty beyond either end. */
export const gapAt = (tokens: readonly Token[], at: number): string => (at < 0 ? '' : (tokens[at]?.gap ?? ''));
