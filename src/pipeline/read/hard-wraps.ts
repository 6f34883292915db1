/**
 * Texts whose paragraphs were broken into lines of one width, as mail, old pages and many Markdown files have them. Their
 * line breaks become spaces, so that a line is a paragraph as everywhere else, and every offset stays that of the file.
 */
import { calendarSpanAt } from './calendar-spans.ts';
import { parseStamp } from './stamps.ts';

/** No paragraph stands on one line in a text that was broken at a width; headings and addresses may stick out. */
const WIDEST_LINE = 110;
const MOST_WIDE_LINES = 0.05;
const FEWEST_BROKEN = 3;
/** Of the line breaks between two lines, so many go through a sentence in a text broken at a width. */
const LEAST_SHARE = 0.25;

const GOES_ON = /^\p{Ll}/u;
/** What begins a line of its own: marks of lists, headings, quotations and tables, and footnotes. */
const OWN_LINE = /^(?:[#>|=*•◦▪‣●■○·∙+–—[^-]|\d{1,3}[.)]\s)/u;
/** No paragraph ends with one of these. */
const OPEN = /\b(?:an?|the|of|in|on|at|to|by|for|and|or|with|from|that|which|as|its|his|her|their)$/iu;
const CLOSED = /(?:[.!?:;]["”’)\]]{0,2}|\|)$/u;

/** The text with a space for each line break that only the width of the page made. */
export function withoutHardWraps(text: string): string {
  const lines = text.split('\n');
  const trimmed = lines.map((line) => line.trim());
  if (!isHardWrapped(trimmed)) return text;
  const width = Math.max(...trimmed.map(({ length }) => (length <= WIDEST_LINE ? length : 0)));
  return lines.reduce((before, line, at) => {
    if (at === 0) return line;
    return `${before}${continues(trimmed[at - 1] ?? '', trimmed[at] ?? '', width) ? ' ' : '\n'}${line}`;
  }, '');
}

function isHardWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  if (filled.filter(({ length }) => length > WIDEST_LINE).length > filled.length * MOST_WIDE_LINES) return false;
  const pairs = lines.filter((line, at) => at > 0 && line !== '' && lines[at - 1] !== '').length;
  const broken = lines.filter((line, at) => at > 0 && lines[at - 1] !== '' && GOES_ON.test(line)).length;
  return broken >= FEWEST_BROKEN && broken >= pairs * LEAST_SHARE;
}

/** True when `line` goes on with what `before` tells, in a text whose lines are `width` letters long at most. */
function continues(before: string, line: string, width: number): boolean {
  if (before === '' || line === '' || before.endsWith('|') || /^(?:#|=+ )/.test(before)) return false;
  if (GOES_ON.test(line)) return true;
  if (OWN_LINE.test(line) || beginsWithTime(line)) return false;
  const [word = ''] = line.split(/\s/, 1);
  const isFull = before.length + 1 + word.length > width;
  return isFull || OPEN.test(before) || (!CLOSED.test(before) && entersText(before));
}

const beginsWithTime = (line: string): boolean =>
  calendarSpanAt(line, 0) !== undefined || parseStamp({ text: line, start: 0 }) !== undefined;

/** "March 27: A patrol of the": the entry of a chronology, whose sentence has only begun. */
function entersText(line: string): boolean {
  const date = calendarSpanAt(line, 0);
  return date !== undefined && /^\s?[:–—-]\s?\S/u.test(line.slice(date.end));
}
