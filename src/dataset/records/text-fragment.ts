/**
 * Text fragments: the part of an address that makes a browser scroll to a passage and mark it
 * (https://wicg.github.io/scroll-to-text-fragment/). `#:~:text=prefix-,start,end,-suffix`: the words that begin and end
 * the passage, as few as there can be, and words before or after it only where those come more than once.
 *
 * A browser compares without case, accents and kinds of space, and finds the beginning, the end and what stands around
 * them each within one paragraph. The words are therefore compared folded, and none of the four parts crosses a line.
 */
import type { Span } from './records.ts';

/** Shorter ones are written out whole. */
const WORDS_OF_A_RANGE = 9;
/** Fewer words would be unique by chance alone, and gone with the publisher's next edit. */
const FEWEST_WORDS = 3;
/** How far the beginning may go up, in lines, before the passage is given up. */
const MOST_LINES_BEFORE = 4;

/**
 * Looks for fragments in one document.
 * @param text the whole of it, in which the passages' offsets count
 * @returns the directive for a passage (what stands behind `text=`, escaped), or undefined when no words lead to it alone
 */
export function createFragmentFinder(text: string): (passage: Span) => string | undefined {
  const document = foldDocument(text);
  return (passage) => {
    // What is told again word for word, paragraph and all, is told apart only by what comes before that.
    let start: number | undefined = passage.start;
    for (let widened = 0; widened <= MOST_LINES_BEFORE && start !== undefined; widened += 1) {
      const words = wordsIn(text, { start, end: passage.end });
      const found = findRange(document, words) ?? findWhole(document, words);
      if (found !== undefined) return found;
      start = widerStart(text, start);
    }
    return undefined;
  };
}

/** The address of a page with a directive: behind the fragment that it has already, if any. */
export function withTextFragment(url: string, directive: string): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

interface FoldedDocument {
  readonly text: string;
  readonly folded: string;
  /** The offset in `folded` of each offset in `text`. */
  readonly offsets: Uint32Array;
}

/** A passage's words by their spans in the document, and those around them that stand on one line. */
interface PassageWords {
  readonly first: readonly Span[];
  readonly last: readonly Span[];
  readonly isOneLine: boolean;
  /** Words of the line before the passage, the nearest last. */
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** "start,end" with as many words before it as are needed. */
function findRange(document: FoldedDocument, words: PassageWords): string | undefined {
  const { first, last, isOneLine, before } = words;
  if (isOneLine && first.length < WORDS_OF_A_RANGE) return undefined;
  // Beginning and end may not overlap.
  const most = isOneLine ? first.length - FEWEST_WORDS : first.length;
  for (const count of countsUpTo(most)) {
    const start = joined(first.slice(0, count));
    if (isUnique(document, start)) return withEnd(document, undefined, start, last, isOneLine);
  }
  const start = joined(first.slice(0, most));
  const prefix = findPrefix(document, before, start);
  return prefix === undefined ? undefined : withEnd(document, prefix, start, last, isOneLine);
}

/** As few last words as end the passage where they first come after its beginning. */
function withEnd(
  document: FoldedDocument,
  prefix: Span | undefined,
  start: Span,
  last: readonly Span[],
  isOneLine: boolean,
): string | undefined {
  const free = isOneLine ? last.filter((word) => word.start >= start.end) : last;
  for (const count of countsUpTo(free.length)) {
    const end = joined(free.slice(-count));
    if (firstAfter(document, end, start.end) === document.offsets[end.start]) {
      return writeDirective(document, { prefix, start, end });
    }
  }
  return undefined;
}

/** The passage written out, on its line, with as many words around it as are needed. */
function findWhole(document: FoldedDocument, { first, isOneLine, before, after }: PassageWords): string | undefined {
  if (!isOneLine || first.length === 0) return undefined;
  const start = joined(first);
  if (isUnique(document, start)) return writeDirective(document, { start });
  const prefix = findPrefix(document, before, start);
  if (prefix !== undefined) return writeDirective(document, { prefix, start });
  const wholePrefix = before.length === 0 ? undefined : joined(before);
  for (let count = 1; count <= after.length; count += 1) {
    const suffix = joined(after.slice(0, count));
    if (isUnique(document, { start: (wholePrefix ?? start).start, end: suffix.end })) {
      return writeDirective(document, { prefix: wholePrefix, start, suffix });
    }
  }
  return undefined;
}

function findPrefix(document: FoldedDocument, before: readonly Span[], start: Span): Span | undefined {
  for (let count = 1; count <= before.length; count += 1) {
    const prefix = joined(before.slice(-count));
    if (isUnique(document, { start: prefix.start, end: start.end })) return prefix;
  }
  return undefined;
}

/** FEWEST_WORDS, one more, …; where there are fewer, all. */
function countsUpTo(most: number): readonly number[] {
  if (most <= 0) return [];
  const least = Math.min(FEWEST_WORDS, most);
  return Array.from({ length: most - least + 1 }, (_, more) => least + more);
}

const joined = (words: readonly Span[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

function foldedWords({ folded, offsets }: FoldedDocument, { start, end }: Span): string {
  return folded.slice(offsets[start], offsets[end]).trim();
}

function isUnique(document: FoldedDocument, span: Span): boolean {
  const words = foldedWords(document, span);
  const found = document.folded.indexOf(words);
  return words !== '' && document.folded.indexOf(words, found + 1) < 0;
}

/** Where in the folded text the words first come at or after an offset of the text. */
function firstAfter(document: FoldedDocument, words: Span, offset: number): number {
  return document.folded.indexOf(foldedWords(document, words), document.offsets[offset]);
}

interface Directive {
  readonly prefix?: Span | undefined;
  readonly start: Span;
  readonly end?: Span;
  readonly suffix?: Span;
}

function writeDirective({ text }: FoldedDocument, { prefix, start, end, suffix }: Directive): string {
  const escaped = (span: Span): string => escapeWords(text.slice(span.start, span.end));
  return [
    ...(prefix === undefined ? [] : [`${escaped(prefix)}-`]),
    escaped(start),
    ...(end === undefined ? [] : [escaped(end)]),
    ...(suffix === undefined ? [] : [`-${escaped(suffix)}`]),
  ].join(',');
}

/** A minus means something in a directive, and `encodeURIComponent` leaves it; half a character it does not take. */
function escapeWords(words: string): string {
  const plain = words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(plain).replaceAll('-', '%2D');
}

function wordsIn(text: string, passage: Span): PassageWords {
  const words = wordsOf(text, passage.start, passage.end);
  const lines = groupByLine(text, words);
  const before = wordsOf(text, lineStart(text, passage.start), passage.start);
  const after = wordsOf(text, passage.end, lineEnd(text, passage.end));
  return {
    first: lines[0] ?? [],
    last: lines.at(-1) ?? [],
    isOneLine: lines.length < 2,
    before: withoutBullet(text, hasLetters(text, before) ? before : lineBefore(text, passage.start)),
    after: withoutBullet(text, hasLetters(text, after) ? after : lineAfter(text, passage.end)),
  };
}

/** False for a bullet alone: on the publisher's page it is drawn, not written. */
function hasLetters(text: string, words: readonly Span[]): boolean {
  return words.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function withoutBullet(text: string, line: readonly Span[]): readonly Span[] {
  return line.slice(line.findIndex((word) => hasLetters(text, [word])));
}

/** Where the line begins that the offset is in, or the one before it where it begins there; undefined at the very top. */
function widerStart(text: string, offset: number): number | undefined {
  const onLine = wordsOf(text, lineStart(text, offset), offset);
  const wider = hasLetters(text, onLine) ? onLine : lineBefore(text, offset);
  return wider.find((word) => hasLetters(text, [word]))?.start;
}

function wordsOf(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function groupByLine(text: string, words: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [];
  let done: number | undefined;
  for (const word of words) {
    const line = lines.at(-1);
    if (done === undefined || line === undefined || text.slice(done, word.start).includes('\n')) lines.push([word]);
    else line.push(word);
    done = word.end;
  }
  return lines;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The words of the last line with any above the one that the offset is in. */
function lineBefore(text: string, offset: number): readonly Span[] {
  let end = lineStart(text, offset) - 1;
  while (end > 0) {
    const start = lineStart(text, end);
    const words = wordsOf(text, start, end);
    if (hasLetters(text, words)) return words;
    end = start - 1;
  }
  return [];
}

/** The words of the first line with any below the one that the offset is in. */
function lineAfter(text: string, offset: number): readonly Span[] {
  let start = lineEnd(text, offset) + 1;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const words = wordsOf(text, start, end);
    if (hasLetters(text, words)) return words;
    start = end + 1;
  }
  return [];
}

/** What stands for a bullet at the beginning of a line: signs without a letter, apart from the words. */
const BULLETS = /^[\p{Zs}\t]*[^\p{L}\p{N}\s]+(?=\s)/gmu;

/** Bullets count as spaces: on the publisher's page they are drawn, not written. */
function foldDocument(written: string): FoldedDocument {
  const text = written.replaceAll(BULLETS, (bullet) => ' '.repeat(bullet.length));
  const offsets = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let isAfterSpace = true;
  for (let offset = 0; offset < text.length; offset += 1) {
    offsets[offset] = length;
    const unit = text[offset] ?? '';
    const isSpace = unit.trim() === '';
    const piece = isSpace ? (isAfterSpace ? '' : ' ') : foldUnit(unit);
    isAfterSpace = isSpace;
    pieces.push(piece);
    length += piece.length;
  }
  offsets[text.length] = length;
  return { text, folded: pieces.join(''), offsets };
}

/** One UTF-16 unit without case and accents; halves of characters beyond the basic plane stay as they are. */
function foldUnit(unit: string): string {
  if (unit <= '~') return unit.toLowerCase();
  return unit.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
