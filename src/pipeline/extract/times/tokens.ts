/** Words, numbers and marks of a sentence, as the time rules read them. */
import { letterAt, letterOrMarkAt } from '../../text/characters.ts';

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
    String.raw`([ap]\.\s?m\.?(?!\p{L})|o['’]clock|['’](?:s|ll|d|re|ve|m|t)(?!\p{L})|\p{L}[\p{L}\p{M}]*)`,
    String.raw`(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?!\d))`,
    String.raw`(\d{1,2}\/\d{1,2}\/\d{2}(?:\d{2})?(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d))`,
    String.raw`(\d{1,2}:\d\d(?::\d\d)?(?!\d))`,
    String.raw`(\d{1,4}(?:st|nd|rd|th)\b)`,
    String.raw`(\d{1,9}\.\d{1,9})`,
    String.raw`(\d{1,3}(?:,\d{3})+|\d+)`,
    String.raw`(\S)`,
  ].join('|'),
  'uy',
);

/** Splits a sentence. Letters and digits are always apart ("3am" is two tokens), a possessive 's is a token of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let start = 0, next = 0; start < text.length; start = next) {
    const plainEnd = endOfPlainWord(text, start);
    TOKEN.lastIndex = start;
    const match = plainEnd > start ? undefined : TOKEN.exec(text);
    if (match === null) {
      next = start + 1;
      continue;
    }
    const raw = match?.[0] ?? text.slice(start, plainEnd);
    const spaced = start !== end;
    next = end = start + raw.length;
    const kind = match === undefined ? 'word' : kindOf(match);
    tokens.push({ kind, raw, word: raw.toLowerCase().replace('’', "'"), start, end, spaced });
  }
  return tokens;
}

/** Where a word ends that is nothing but letters, as most are; `start` where none begins, or "p.m." and "o’clock" may. */
function endOfPlainWord(text: string, start: number): number {
  let end = start + letterAt(text, start);
  if (end === start) return start;
  const next = text.charAt(end);
  if (next === '.' || next === "'" || next === '’') return start;
  for (let size = letterOrMarkAt(text, end); size > 0; size = letterOrMarkAt(text, end)) end += size;
  return end;
}

function kindOf(match: RegExpExecArray): TokenKind {
  return KINDS.find((_, at) => match[at + 1] !== undefined) ?? 'mark';
}

/** The word at a place in lower case; empty beyond either end. */
export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.word ?? '';
}

/** The words from `from` up to `to`, joined by single spaces. */
export function wordsBetween(tokens: Tokens, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
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
