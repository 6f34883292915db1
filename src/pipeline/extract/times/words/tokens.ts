/** Words, numbers and marks of a sentence, as the time rules read them. */
import { letterAt, letterOrMarkAt } from '../../../text/characters.ts';
import type { Word } from '../../../text/words.ts';

export type TokenKind = 'word' | 'number' | 'ordinal' | 'decimal' | 'clock' | 'iso' | 'numeric-date' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly raw: string;
  /** In lower case, apostrophes straight. */
  readonly word: string;
  /** Offsets within the sentence. */
  readonly start: number;
  readonly end: number;
  /** True when white space, or the start of the sentence, stands before it. */
  readonly spaced: boolean;
}

export type Tokens = readonly Token[];

/** The groups of TOKEN in their order. */
const KINDS: readonly TokenKind[] = ['word', 'iso', 'numeric-date', 'clock', 'ordinal', 'decimal', 'number', 'mark'];

const TOKEN = new RegExp(
  [
    String.raw`([apAP]\.\s?[mM]\.?(?!\p{L})|o['’]clock|['’](?:s|ll|d|re|ve|m|t)(?!\p{L})|\p{L}[\p{L}\p{M}]*)`,
    String.raw`(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?!\d))`,
    String.raw`(\d{1,2}\/\d{1,2}\/\d{2}(?:\d{2})?(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d))`,
    String.raw`(\d{1,2}:\d\d(?::\d\d)?(?!\d))`,
    // "14 th June": raised letters that a page has set apart
    String.raw`(\d{1,4}(?:st|nd|rd|th)\b|\d{1,2}[ \u00a0](?:st|nd|rd|th)(?= (?:of |to )?(?:\p{Lu}\p{Ll}{2,8}|\d{1,2} ?(?:st|nd|rd|th))\b))`,
    String.raw`(\d{1,9}\.\d{1,9})`,
    String.raw`(\d{1,3}(?:,\d{3})+|\d+)`,
    String.raw`(\S)`,
  ].join('|'),
  'uy',
);

const SPACE = 32;

/**
 * Splits a sentence. Letters and digits are always apart ("3am" is two tokens), a possessive 's is a token of its own.
 * @param words  its words, of which the plain ones are tokens as they are: only what stands between is looked at again
 * @param offset where the sentence starts, as the offsets of the words count
 */
export function tokenise(text: string, words: readonly Word[], offset: number): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  let following = 0;
  for (let start = 0, next = 0; start < text.length; start = next) {
    if (text.charCodeAt(start) === SPACE) {
      next = start + 1;
      continue;
    }
    let word = words[following];
    while (word !== undefined && word.start - offset < start) word = words[++following];
    const spaced = start !== end;
    if (word?.isPlain === true && word.start - offset === start && !opensMark(text, start, word.end - offset)) {
      next = end = word.end - offset;
      tokens.push({ kind: 'word', raw: word.text, word: word.lower, start, end, spaced });
      continue;
    }
    const plainEnd = endOfPlainWord(text, start);
    TOKEN.lastIndex = start;
    const match = plainEnd > start ? undefined : TOKEN.exec(text);
    if (match === null) {
      next = start + 1;
      continue;
    }
    const raw = match?.[0] ?? text.slice(start, plainEnd);
    next = end = start + raw.length;
    const kind = match === undefined ? 'word' : kindOf(match);
    tokens.push({ kind, raw, word: raw.toLowerCase().replace('’', "'"), start, end, spaced });
  }
  return tokens;
}

/** Whether a word is a single letter with which "p.m." or "o’clock" may begin. */
const opensMark = (text: string, start: number, end: number): boolean =>
  end === start + letterAt(text, start) && mayJoinLetter(text.charAt(end));

const mayJoinLetter = (sign: string): boolean => sign === '.' || sign === "'" || sign === '’';

/** Where a word ends that is nothing but letters, as most are; `start` where none begins, or "p.m." and "o’clock" may. */
function endOfPlainWord(text: string, start: number): number {
  let end = start + letterAt(text, start);
  if (end === start) return start;
  if (mayJoinLetter(text.charAt(end))) return start;
  for (let size = letterOrMarkAt(text, end); size > 0; size = letterOrMarkAt(text, end)) end += size;
  return end;
}

function kindOf(match: RegExpExecArray): TokenKind {
  return KINDS.find((_, at) => match[at + 1] !== undefined) ?? 'mark';
}

/** The word at a place in lower case; empty beyond either end. */
export function wordAt(tokens: Tokens, at: number): string {
  // an array asked for what stands before its first element is a hundred times as slow as for any other
  return at < 0 ? '' : (tokens[at]?.word ?? '');
}

/** The words from `from` up to `to`, joined by single spaces. */
export function wordsBetween(tokens: Tokens, from: number, to: number): string {
  let joined = wordAt(tokens, from);
  for (let at = from + 1; at < to && at < tokens.length; at++) joined += ` ${wordAt(tokens, at)}`;
  return from < 0 || to <= from ? '' : joined;
}

export function isCapitalised(tokens: Tokens, at: number): boolean {
  const first = tokens[at]?.raw.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—']);

export function isHyphen(tokens: Tokens, at: number): boolean {
  return HYPHENS.has(wordAt(tokens, at));
}

/** True when the token is the tail of a name such as "Su-24" or "F16", and therefore no number of its own. */
export function isTailOfName(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.spaced !== false) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word') return tokens[at]?.kind !== 'clock' && !before.raw.startsWith("'");
  if (!isHyphen(tokens, at - 1) || before?.spaced !== false) return false;
  return (
    tokens[at - 2]?.kind === 'word' && !['mid', 'end', 'early', 'late', 'pre', 'post'].includes(wordAt(tokens, at - 2))
  );
}
