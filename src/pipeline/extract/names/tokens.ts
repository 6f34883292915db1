import { foldName } from '../../../dataset/fold.ts';
import type { NameWord } from '../../lexicon/registry.ts';

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

/** Dotted acronyms, then words with inner apostrophes, hyphens and the like. */
const WORD = /(?:\p{Lu}\.){2,4}|[\p{L}\p{N}\p{M}]+(?:['’ʼ‘./&-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|an|ar|as|ash|at|az|ul|ur)[-‑]\p{Lu}|d['’]\p{Lu})/u;
const UPPER = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/+-]*$/u;

/** The words of a sentence; compounds such as "US-based" and "Russian-occupied" count as two. */
export function tokenise(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    for (const [from, to] of partsOf(match[0])) {
      const at = match.index + from;
      tokens.push(token(text, offset, at, match.index + to, text.slice(end, at)));
      end = match.index + to;
    }
  }
  return tokens;
}

/** Cuts "EU-US" and "Ukrainian-made" at the hyphen, leaves "Ivano-Frankivsk", "Jong-un", "al-Sisi" and "F-16" whole. */
function partsOf(word: string): readonly (readonly [number, number])[] {
  const slash = word.indexOf('/');
  const hyphen = slash > 0 ? slash : word.indexOf('-');
  if (hyphen < 2) return [[0, word.length]];
  const [head, tail] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const adjective = /^\p{Lu}/u.test(head) && /^\p{Ll}{3,}$/u.test(tail) && !/^(?:jong|suk|jae|yong|myung)$/u.test(head);
  const acronyms = UPPER.test(head) && UPPER.test(tail) && /^\p{Lu}+$/u.test(tail);
  if (!(adjective && tail.length > 3) && !acronyms && slash < 0) return [[0, word.length]];
  return [
    [0, hyphen],
    [hyphen + 1, word.length],
  ];
}

function token(text: string, offset: number, from: number, to: number, gap: string): Token {
  const raw = text.slice(from, to);
  const ending = /['’]s$/u.test(raw) ? 2 : 0;
  // "Belarus' council": a bare apostrophe after s is a possessive where a word follows.
  const bare = ending === 0 && raw.endsWith('s') && /^['’] [\p{L}\p{N}]/u.test(text.slice(to, to + 3));
  const word = raw.slice(0, raw.length - ending);
  const plain = word.replaceAll('.', '');
  return {
    text: word,
    plain,
    key: foldName(plain),
    lower: plain.toLowerCase(),
    start: offset + from,
    end: offset + to - ending,
    fullEnd: offset + to + (bare ? 1 : 0),
    capital: CAPITAL.test(word),
    upper: plain.length > 1 && UPPER.test(plain) && /\p{Lu}/u.test(plain),
    possessive: ending > 0 || bare,
    gap,
  };
}
