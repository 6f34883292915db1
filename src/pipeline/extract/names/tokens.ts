import { foldName } from '../../../dataset/fold.ts';
import type { NameWord } from '../../lexicon/registry.ts';
import { capitalAt, letterOrDigitAt, wordCharacterAt } from '../../text/characters.ts';

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

type WordForm = Pick<Token, 'text' | 'plain' | 'key' | 'lower' | 'capital' | 'upper' | 'possessive'>;

/** What was found of each word of a document: most words come again and again. */
export type WordForms = Map<string, WordForm>;

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|an|ar|as|ash|at|az|ul|ur)[-‑]\p{Lu}|d['’]\p{Lu})/u;
const UPPER = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/+-]*$/u;

/** The words of a sentence; compounds such as "US-based" and "Russian-occupied" count as two. */
export function tokenise(text: string, offset: number, forms: WordForms): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = 0, next = 0; start < text.length; start = next) {
    next = endOfWord(text, start);
    if (next === start) {
      next += 1;
      continue;
    }
    for (const [from, to] of partsOf(text.slice(start, next))) {
      const made = token(text, offset, start + from, start + to, text.slice(end, start + from), forms);
      tokens.push(made);
      end = made.fullEnd - offset;
    }
  }
  return tokens;
}

/** What may stand between letters and digits within a name: "O'Neill", "al-Sisi", "AT&T". */
const JOINTS = "'’ʼ‘./&-";

/** Where the dotted acronym or the word ends that begins at `start`; `start` itself where none does. */
function endOfWord(text: string, start: number): number {
  const acronym = endOfAcronym(text, start);
  if (acronym > start) return acronym;
  for (let end = start; ;) {
    const size = wordCharacterAt(text, end);
    if (size > 0) end += size;
    else if (
      end > start &&
      end < text.length &&
      JOINTS.includes(text.charAt(end)) &&
      letterOrDigitAt(text, end + 1) > 0
    )
      end += 1;
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

/** Cuts "EU-US" and "Ukrainian-made" at the hyphen, leaves "Ivano-Frankivsk", "Jong-un", "al-Sisi" and "F-16" whole. */
function partsOf(word: string): readonly (readonly [number, number])[] {
  const slash = word.indexOf('/');
  const hyphen = slash > 0 ? slash : word.indexOf('-');
  if (hyphen < 2) return [[0, word.length]];
  const [head, tail] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const adjective = /^\p{Lu}/u.test(head) && /^\p{Ll}{3,}$/u.test(tail) && !/^(?:jong|suk|jae|yong|myung)$/u.test(head);
  const acronyms = UPPER.test(head) && /^\p{Lu}{2,}$/u.test(tail);
  if (!(adjective && tail.length > 3) && !acronyms && slash < 0) return [[0, word.length]];
  return [
    [0, hyphen],
    [hyphen + 1, word.length],
  ];
}

function token(text: string, offset: number, from: number, to: number, gap: string, forms: WordForms): Token {
  const raw = text.slice(from, to);
  const form = formOf(raw, forms);
  // "Belarus' council": a bare apostrophe after s is a possessive where a word follows.
  const bare = !form.possessive && raw.endsWith('s') && /^['’] [\p{L}\p{N}]/u.test(text.slice(to, to + 3));
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

function formOf(raw: string, forms: WordForms): WordForm {
  const met = forms.get(raw);
  if (met !== undefined) return met;
  const possessive = /['’]s$/u.test(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  const plain = text.replaceAll('.', '');
  const form: WordForm = {
    text,
    plain,
    key: foldName(plain),
    lower: plain.toLowerCase(),
    capital: CAPITAL.test(text),
    upper: plain.length > 1 && UPPER.test(plain) && /\p{Lu}/u.test(plain),
    possessive,
  };
  forms.set(raw, form);
  return form;
}
