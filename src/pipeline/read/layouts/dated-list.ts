/**
 * Family 2: a list of dated entries. The day stands before the entry ("Feb 24: …", "April 15 – …"), on a line of its own
 * ("1st February", "=== 24 February ==="), below a heading with the year or the month. Paragraphs without a day belong to
 * the day above.
 */
import { daysInMonth, isoDay } from '../../text/calendar.ts';
import type { TextLine } from '../../text/lines.ts';
import type { DayMatch } from '../../text/moments.ts';
import { draftPost, pieceAt, pieceOf, type DraftPost, type Piece } from '../drafts.ts';
import { isFurniture } from '../furniture.ts';
import { isHeadlineLike } from '../headline-like.ts';
import type { SourceText } from '../source.ts';
import { isSectionHeading } from './article.ts';
import { readIntro } from './intro.ts';
import { firstStampLine } from '../stamps.ts';

interface Entry {
  readonly day: DayMatch;
  readonly rest?: Piece;
  readonly lines: TextLine[];
}

/** Years that a list without years can reach back from the document's day. */
const LONGEST_CHRONOLOGY = 4;
const YEAR_HEADING = /^(?:\D{0,12}\s)?(?<year>(?:19|20)\d\d)(?:\s\D{0,12})?$/;

export function readDatedList(source: SourceText): readonly DraftPost[] {
  const first = firstStampLine(source.stamps) ?? source.lines.length;
  const entries = datedEntries(source, first);
  const introEnd = source.lines.slice(0, first).findLastIndex((line) => yearOfHeading(line) === undefined) + 1;
  return [...readIntro(source, introEnd), ...entries];
}

/** The year stands above the list or in the title; else it is the last in which no entry lies behind the document's day. */
function datedEntries(source: SourceText, first: number): readonly DraftPost[] {
  const stated = yearAbove(source, first) ?? titleYear(source);
  if (stated !== undefined || source.year === undefined) return entriesOf(source, first, stated);
  const { date, year } = source;
  for (let back = 0; back < LONGEST_CHRONOLOGY; back++) {
    const entries = entriesOf(source, first, year - back);
    if (date === undefined || entries.every((entry) => (entry.published ?? entry.publishedWithin ?? '') <= date))
      return entries;
  }
  return entriesOf(source, first, year);
}

function titleYear(source: SourceText): number | undefined {
  const titles = source.lines.filter((line) => source.titleLines.has(line.index));
  const year = titles.map((line) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(line.text)?.[0]).find((one) => one !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** The year that a heading or a line of its own names, else undefined. */
function yearOfHeading(line: TextLine): number | undefined {
  if (line.text.length > 30 || line.mark === 'bullet') return undefined;
  const year = YEAR_HEADING.exec(line.text)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

function entriesOf(source: SourceText, first: number, year: number | undefined): readonly DraftPost[] {
  const posts: DraftPost[] = [];
  const calendar = createRunningYear(year);
  let open: Entry | undefined;
  const close = (): void => {
    if (open) posts.push(draftEntry(open, calendar.place(open.day)));
    open = undefined;
  };
  for (const line of source.lines.slice(first)) {
    const stamp = source.stamps.get(line.index);
    const headingYear = yearOfHeading(line);
    if (headingYear !== undefined) {
      close();
      calendar.setYear(headingYear);
    } else if (stamp?.day) {
      close();
      if (stamp.day.day === undefined && stamp.position === 'alone') {
        if (stamp.day.year !== undefined) calendar.setYear(stamp.day.year);
      } else {
        const rest = stamp.rest
          ? pieceAt(source.text, stamp.rest, line.mark === 'bullet' ? 'bullet' : 'paragraph')
          : undefined;
        open = { day: stamp.day, ...(rest ? { rest } : {}), lines: [] };
      }
    } else if (open) open.lines.push(line);
  }
  close();
  return posts.filter((post) => post.body.length > 0 || post.headline);
}

/** The year of the last year heading above the first entry. */
function yearAbove(source: SourceText, first: number): number | undefined {
  return source.lines
    .slice(0, first)
    .map(yearOfHeading)
    .findLast((year) => year !== undefined);
}

function draftEntry(entry: Entry, when: EntryTime): DraftPost {
  const content = entry.lines.filter((line) => !isFurniture(line.text));
  const { rest } = entry;
  if (rest && isHeadlineLike(rest.text) && content.length > 0)
    return draftPost({ ...when, headline: { ...rest, kind: 'headline' }, lines: content });
  if (rest) return draftPost({ ...when, lead: [rest], lines: content });
  const [head, ...below] = content;
  if (head && below.length > 0 && isSectionHeading(head, below[0]))
    return draftPost({ ...when, headline: pieceOf(head, 'headline'), lines: below });
  return draftPost({ ...when, lines: content });
}

interface EntryTime {
  readonly published?: string;
  readonly publishedWithin?: string;
}

interface RunningYear {
  setYear(year: number): void;
  place(day: DayMatch): EntryTime;
}

/** Gives each entry its year: its own, that of the heading, or that of the entry before (the next one past December). */
function createRunningYear(start: number | undefined): RunningYear {
  let year = start;
  let month: number | undefined;
  return {
    setYear(next) {
      year = next;
      month = undefined;
    },
    place(day) {
      if (day.year !== undefined) year = day.year;
      else if (year !== undefined && month !== undefined) {
        if (month - day.month >= 6) year++;
        else if (day.month - month >= 10) year--;
      }
      month = day.month;
      return year === undefined ? {} : entryTime(year, day);
    },
  };
}

function entryTime(year: number, { month, day, lastDay }: DayMatch): EntryTime {
  if (day === undefined) {
    const last = isoDay(year, month, daysInMonth(year, month));
    return last === undefined ? {} : { publishedWithin: last.slice(0, 7) };
  }
  const published = isoDay(year, month, day);
  if (published === undefined) return {};
  const until = lastDay === undefined ? undefined : isoDay(year, month, lastDay);
  return until === undefined ? { published } : { publishedWithin: `${published}/${until}` };
}
