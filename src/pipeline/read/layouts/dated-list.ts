/**
 * Family 2: a list of dated entries. The date stands before the entry ("Feb 24: …", "**April 15** – …", a cell of a
 * table), on a line of its own ("1st February", "=== 24 February ==="), below headings with the year or the month.
 * Paragraphs without a date belong to the one above.
 */
import { MONTHS } from '../../lexicon/calendar-words.ts';
import { MONTH_PATTERN } from '../../text/calendar.ts';
import type { TextLine } from '../../text/lines.ts';
import { daysOfSpan, type CalendarSpan } from '../calendar-spans.ts';
import { draftPost, pieceAt, pieceOf, type DraftPost, type Piece } from '../drafts.ts';
import { yearOfHeading, type EntryDate } from '../entry-dates.ts';
import { isFurniture } from '../furniture.ts';
import { isHeadlineLike } from '../headline-like.ts';
import type { SourceText } from '../source.ts';
import { isSectionHeading } from './article.ts';
import { completeDates, type ListDate } from './entry-years.ts';
import { readIntro } from './intro.ts';

/** Years that a list without years can reach back from the document's day. */
const LONGEST_CHRONOLOGY = 4;

export function readDatedList(source: SourceText): readonly DraftPost[] {
  const parts = partsOf(source);
  const introEnd = parts[0]?.line ?? source.lines.length;
  return [...readIntro(source, introEnd), ...datedPosts(source, parts)];
}

/** A piece of the list: an entry, a heading that only sets year or month, or a section without a date. */
interface ListPart {
  /** Index of its first line. */
  readonly line: number;
  readonly kind: 'entry' | 'date-heading' | 'section';
  /** Absent in sections. */
  readonly date?: ListDate;
  readonly headline?: Piece;
  readonly rest: readonly Piece[];
  readonly lines: TextLine[];
}

function partsOf(source: SourceText): readonly ListPart[] {
  const parts: ListPart[] = [];
  let dateLevel: number | undefined;
  for (const line of source.lines.slice(source.bodyStart)) {
    if (source.titleLines.has(line.index)) continue;
    const entry = source.entries.get(line.index);
    const year = entry?.form === 'before' ? undefined : yearOfHeading(line);
    if (year !== undefined) parts.push(dateHeading(line, { first: { year }, end: line.text.length }, true));
    else if (entry && headsMonth(entry, source.lines[line.index + 1], source))
      parts.push(dateHeading(line, entry.date, false));
    else if (entry) {
      dateLevel = line.mark === 'heading' ? line.level : undefined;
      parts.push(entryPart(source, line, entry));
    } else if (line.mark === 'heading' && line.level <= (dateLevel ?? line.level) && parts.length > 0) {
      parts.push({ line: line.index, kind: 'section', headline: pieceOf(line, 'headline'), rest: [], lines: [] });
    } else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

const dateHeading = (line: TextLine, date: CalendarSpan, headsYear: boolean): ListPart => ({
  line: line.index,
  kind: 'date-heading',
  date: { date, headsYear },
  rest: [],
  lines: [],
});

/** True for a month alone above entries of its days; above a paragraph it is an entry itself. */
function headsMonth(entry: EntryDate, next: TextLine | undefined, source: SourceText): boolean {
  if (entry.form !== 'alone' || entry.date.first.day !== undefined) return false;
  return next !== undefined && source.entries.get(next.index)?.date.first.day !== undefined;
}

function entryPart(source: SourceText, line: TextLine, { date, rest }: EntryDate): ListPart {
  const kind = line.mark === 'bullet' ? 'bullet' : 'paragraph';
  return {
    line: line.index,
    kind: 'entry',
    date: { date, headsYear: false },
    rest: rest ? cellsOf(source.text, rest, kind) : [],
    lines: [],
  };
}

/** The text behind a date: one piece, or one for each cell of a table's row. */
function cellsOf(text: string, { start, end }: { start: number; end: number }, kind: Piece['kind']): readonly Piece[] {
  const cells: Piece[] = [];
  let from = start;
  for (const cell of text.slice(start, end).split(' | ')) {
    const content = cell.trim();
    const at = from + cell.indexOf(content);
    if (content !== '') cells.push(pieceAt(text, { start: at, end: at + content.length }, kind));
    from += cell.length + ' | '.length;
  }
  return cells;
}

/** The year stands above the list or in the title; else it is the last in which no entry lies behind the document's day. */
function datedPosts(source: SourceText, parts: readonly ListPart[]): readonly DraftPost[] {
  const stated = titleYear(source);
  const { year } = source;
  const latest = source.date ?? source.latest;
  const states = parts.some((part) => part.date?.date.first.year !== undefined);
  if (stated !== undefined || states) return postsOf(parts, stated);
  if (year === undefined) return postsOf(parts, yearToldAbove(source, parts));
  for (let back = 0; back < LONGEST_CHRONOLOGY; back++) {
    const posts = postsOf(parts, year - back);
    if (latest === undefined || posts.every((post) => (post.published ?? post.publishedWithin ?? '') <= latest))
      return posts;
  }
  return postsOf(parts, year);
}

function titleYear(source: SourceText): number | undefined {
  const titles = source.lines.filter((line) => source.titleLines.has(line.index));
  const year = titles.map((line) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(line.text)?.[0]).find((one) => one !== undefined);
  return year === undefined ? undefined : Number(year);
}

const MONTH_AND_YEAR = new RegExp(String.raw`\b(?<month>${MONTH_PATTERN})\.?,? (?<year>(?:19|20)\d\d)\b`, 'giu');
const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** "The war broke out in August 2008", above entries of August: the year of a list that states none, where no other is told. */
function yearToldAbove(source: SourceText, parts: readonly ListPart[]): number | undefined {
  const [first] = parts;
  const above = source.lines.slice(0, first?.line).map(({ text }) => text);
  const years = new Set(above.flatMap((text) => text.match(ANY_YEAR) ?? []));
  const months = new Set(parts.map((part) => part.date?.date.first.month));
  const told = above.some((text) =>
    [...text.matchAll(MONTH_AND_YEAR)].some(({ groups }) =>
      months.has(MONTHS.get((groups?.['month'] ?? '').toLowerCase())),
    ),
  );
  const [year] = years;
  return told && years.size === 1 ? Number(year) : undefined;
}

function postsOf(parts: readonly ListPart[], start: number | undefined): readonly DraftPost[] {
  const dates = completeDates(
    parts.flatMap((part) => part.date ?? []),
    start,
  );
  let next = 0;
  const posts = parts.flatMap((part) => {
    const date = part.date ? dates[next++] : undefined;
    return part.kind === 'date-heading' && part.lines.every((line) => isFurniture(line.text))
      ? []
      : [draftPart(part, date ? entryTime(date) : {})];
  });
  return posts.filter((post) => post.body.length > 0);
}

function draftPart({ headline, rest, lines }: ListPart, when: EntryTime): DraftPost {
  const content = lines.filter((line) => !isFurniture(line.text));
  if (headline) return draftPost({ ...when, headline, lines: content });
  const [lead] = rest;
  if (lead && rest.length === 1 && isHeadlineLike(lead.text) && content.length > 0)
    return draftPost({ ...when, headline: { ...lead, kind: 'headline' }, lines: content });
  if (lead) return draftPost({ ...when, lead: rest, lines: content });
  const [head, ...below] = content;
  if (head && below.length > 0 && isSectionHeading(head, below[0]))
    return draftPost({ ...when, headline: pieceOf(head, 'headline'), lines: below });
  return draftPost({ ...when, lines: content });
}

interface EntryTime {
  readonly published?: string;
  readonly publishedWithin?: string;
}

/** A day is when the entry is of; of a month, a year or a run of days only the bounds are known. */
function entryTime(date: CalendarSpan): EntryTime {
  const days = daysOfSpan(date);
  if (!days) return {};
  if (days.first === days.last) return { published: days.first };
  const { year, month, day } = date.first;
  if (date.last || date.third || year === undefined || day !== undefined)
    return { publishedWithin: `${days.first}/${days.last}` };
  return { publishedWithin: month === undefined ? String(year) : days.first.slice(0, 7) };
}
