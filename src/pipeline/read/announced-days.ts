/**
 * The days that the head of a document gives to itself: in a line with nothing but a date, in the title, announced ("Issued
 * on …", "as of …", "Here is the situation on …"), or as the period of a report ("Reporting period: 20–26 January").
 */
import { defined } from '../../dataset/defined.ts';
import { isoDay, MONTH_PATTERN, WEEKDAY_PATTERN, type IsoDay } from '../text/calendar.ts';
import { datedLineLength } from '../text/dateline.ts';
import type { TextLine } from '../text/lines.ts';
import type { DayMatch } from '../text/moments.ts';
import { calendarSpanAt, daysOfSpan, spansIn, type CalendarSpan } from './calendar-spans.ts';
import { isFurniture } from './furniture.ts';
import { isHeadlineLike } from './headline-like.ts';
import { isUpdateNotice } from '../text/update-notices.ts';
import { parseStamp, type Stamp } from './stamps.ts';

/** A day whose year the head does not say. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  /** ISO weekday, Monday 1. */
  readonly weekday?: number;
}

export interface AnnouncedDay {
  readonly full?: IsoDay;
  /** The first one without a year. */
  readonly yearless?: YearlessDay;
}

const CLOCK =
  '(?:\\d{1,2}(?:[:.]\\d\\d\\s?(?:hrs?|h|[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?|\\d\\d\\s?(?:hrs?|h)\\b)(?:\\s\\(?[A-Z]{2,4}\\)?)?,?\\s(?:on\\s)?)?';
const ISSUED =
  /\b(?:(?:issued|published|released)(?: on| at)?|(?:issue|report|release) date|dated?(?: of (?:issue|publication|report|release))?)[:,]?\s/gi;
const UPDATED = /\b(?:updated|revised)(?: on| at)?[:,]?\s/gi;
const AS_OF =
  /\b(?:situation (?:as (?:of|at)|on)|as (?:of|at)|status on|data (?:as of|cut-?off)|events (?:of|on)|updates? (?:for|on|of)|report (?:for|of|on)|live (?:on|for))[:,]?\s/gi;
const LIVE_OF = /\blive ?(?:blog|coverage|updates|reporting)(?: (?:on|for|of|from)|,|:)?\s/gi;
const HERE_IS = new RegExp(
  `\\b(?:here(?:[’']s| is| are)|these are)\\b[^.!?:]{0,80}?\\b(?:on|for|as of)\\s(?=\\d|(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})\\b)`,
  'gi',
);
const PERIOD =
  /\b(?:(?:reporting|report|coverage) period|period covered|cover(?:s|ing) (?:the )?period|cover(?:s|ing)|week ending(?: on)?|for the week of)(?: from| of)?[:,]?\s(?:from\s)?/gi;
const CLOCK_BEFORE = new RegExp(CLOCK, 'y');

/** Lower is trusted more; within one rank the first counts. */
const RANKS = { live: -1, issued: 0, asOf: 1, updated: 2, period: 3 } as const;
const ANNOUNCEMENTS: readonly (readonly [RegExp, number])[] = [
  // above it the masthead of a copy bears the day of the visit
  [LIVE_OF, RANKS.live],
  [ISSUED, RANKS.issued],
  [UPDATED, RANKS.updated],
  [AS_OF, RANKS.asOf],
  [HERE_IS, RANKS.asOf],
  [PERIOD, RANKS.period],
];
const LONGEST_LINE = 600;
const LONGEST_DATE_LINE = 120;
/** Lines of a report that may be its head. */
const REPORT_HEAD_LINES = 12;

interface RankedSpan {
  readonly span: CalendarSpan;
  readonly rank: number;
}

/**
 * Reads the lines of a head.
 * @param isReport whether short lines that hold a date or a period beside other words count, too
 */
export function announcedDay(head: readonly TextLine[], title: string | undefined, isReport: boolean): AnnouncedDay {
  const paragraph = head.findIndex(({ text }) => text.length > LONGEST_DATE_LINE || SENTENCE_END.test(text));
  const found = head.flatMap((line, index) => [
    ...spansOfLine(line, line.text === title, isReport && index < REPORT_HEAD_LINES),
    ...(paragraph < 0 || index < paragraph ? spansBehindName(line) : []),
  ]);
  const ranked = found.toSorted((a, b) => a.rank - b.rank);
  const full = ranked.map(({ span }) => lastDay(span, isReport)).find((day) => day !== undefined);
  const yearless = ranked.map(({ span }) => withoutYear(span)).find((day) => day !== undefined);
  return { ...defined({ full }), ...(yearless ? { yearless } : {}) };
}

function spansOfLine(line: TextLine, isTitle: boolean, mayBeReportHead: boolean): readonly RankedSpan[] {
  const { text } = line;
  const found: RankedSpan[] = [];
  const stamp = text.length <= LONGEST_DATE_LINE ? (dateAmongNotes(text) ?? parseStamp(line)) : undefined;
  if (stamp?.day && stamp.position !== 'before') {
    found.push({ span: spanOfStamp(stamp.day), rank: isUpdateNotice(text) ? RANKS.updated : RANKS.issued });
  }
  const dated = datedLineLength(text);
  if (dated > 0) found.push(...spansIn(text.slice(0, dated)).map((span) => ({ span, rank: RANKS.issued })));
  if (text.length > LONGEST_LINE) return found;
  for (const [pattern, rank] of ANNOUNCEMENTS) {
    for (const match of text.matchAll(pattern)) {
      const span = calendarSpanAt(text, behindClock(text, match.index + match[0].length));
      if (span) found.push({ span, rank });
    }
  }
  if (isTitle) found.push(...spansIn(text).map((span) => ({ span, rank: RANKS.asOf })));
  else if (mayBeReportHead && text.length <= LONGEST_DATE_LINE && isHeadlineLike(text) && line.mark !== 'bullet')
    found.push(...spansIn(text).map((span) => ({ span, rank: RANKS.period })));
  return found;
}

function spanOfStamp({ year, month, day, lastDay: until, weekday }: DayMatch): CalendarSpan {
  const first = { month, ...defined({ year, day }) };
  const last = until === undefined ? {} : { last: { ...first, day: until } };
  return { first, ...last, end: 0, ...defined({ weekday }) };
}

/** "All times Eastern. Tuesday, June 29, 2021", "June 29, 2021|By Ann Reed": one of the notes of a line is a full date and nothing else. */
function dateAmongNotes(text: string): Stamp | undefined {
  const notes = text.split(/[.·•]\s+|\|\s*/u);
  const first = notes.slice(1).every((note) => isFurniture(note) || WRITTEN_BY.test(note)) ? 0 : 1;
  for (const note of notes.slice(first)) {
    const stamp = parseStamp({ text: note, start: 0 });
    if (stamp?.position === 'alone' && stamp.day?.year !== undefined) return stamp;
  }
  return undefined;
}

/** "February 2, 2008|By Ann Reed, Courier News Service". */
const WRITTEN_BY = /^by\s\p{Lu}/iu;
const SENTENCE_END = /\p{Ll}[.!?]["”’]?$/u;
const BEHIND_NAME = /,\s|\s[-–—]\s/gu;
const NAME_OF_WRITER = /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|and|for|de|al|[–—-])(?:\s|$)){1,9}$/u;

/** "Tel Aviv, October 6, 1973", "By Ann Reed — The Courier — 6 May 2023", "By Ann Reed. The Courier, Sunday 6 February 1994": where or by whom it was written, and when. */
function spansBehindName({ text }: TextLine): readonly RankedSpan[] {
  if (text.length > LONGEST_DATE_LINE) return [];
  const note = text.split(/[.|·•]\s+(?=(?:The\s)?\p{Lu}[^.|·•]*\d{4}$)/u).at(-1) ?? '';
  for (const { index, 0: sign } of note.matchAll(BEHIND_NAME)) {
    const stamp = parseStamp({ text: note.slice(index + sign.length), start: 0 });
    if (stamp?.position !== 'alone' || stamp.day?.year === undefined || stamp.day.day === undefined) continue;
    return NAME_OF_WRITER.test(note.slice(0, index)) ? [{ span: spanOfStamp(stamp.day), rank: RANKS.asOf }] : [];
  }
  return [];
}

function behindClock(text: string, at: number): number {
  CLOCK_BEFORE.lastIndex = at;
  return at + (CLOCK_BEFORE.exec(text)?.[0].length ?? 0);
}

/** The day, or the last day of a run; of a month only for reports, which may cover one. */
function lastDay(span: CalendarSpan, isReport: boolean): IsoDay | undefined {
  const { day, month } = span.last ?? span.first;
  if (month === undefined || (day === undefined && !isReport)) return undefined;
  return daysOfSpan(span)?.last;
}

function withoutYear({ first, last, weekday }: CalendarSpan): YearlessDay | undefined {
  const { month, day, year } = last ?? first;
  // 2000 is a leap year: a day without year may be a 29 February
  if (year !== undefined || month === undefined || day === undefined || !isoDay(2000, month, day)) return undefined;
  return { month, day, ...(weekday === undefined || last ? {} : { weekday }) };
}
