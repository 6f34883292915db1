import type { Span } from '../../dataset/records/records.ts';

/** What parts the cells of a line: bars as in Markdown, tabs, else runs of spaces, where a text is laid out by them. */
const BAR = /\|/g;
const TAB = /\t/g;
const SPACES = / {2,}/g;

/** The cells of a table's line, without the space around them; empty ones have no length. Offsets count from the line's start. */
export function cellsOf(line: string): readonly Span[] {
  const separator = line.includes('|') ? BAR : line.includes('\t') ? TAB : SPACES;
  const from = separator === BAR && line.startsWith('|') ? 1 : 0;
  const to = separator === BAR && line.endsWith('|') ? line.length - 1 : line.length;
  const cells: Span[] = [];
  let start = from;
  for (const { index, 0: mark } of line.matchAll(separator)) {
    if (index < from || index >= to) continue;
    cells.push(trimmed(line, start, index));
    start = index + mark.length;
  }
  return [...cells, trimmed(line, start, Math.max(start, to))];
}

function trimmed(line: string, from: number, to: number): Span {
  const text = line.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { start, end: Math.max(start, start + text.trim().length) };
}
