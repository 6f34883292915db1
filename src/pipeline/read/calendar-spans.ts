/**
 * Calendar dates as headings, entries and heads of documents write them: a day, a month, a year, or a run of them. What was
 * not written stays absent, and is the reader's to complete from what stands around.
 *
 *   27 September        10–11 November        4/5 March        January 27 – February 2, 2025        1 to 15 March 2023
 *   November 2012       March–April           late August                          1992 July 21        1997
 */
import { defined } from '../../dataset/defined.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import { daysInMonth } from '../../dataset/times/calendar-day.ts';
import { isoDay, MONTH_PATTERN } from '../text/calendar.ts';
import { dayAt } from '../text/moments.ts';

export interface CalendarPart {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface CalendarSpan {
  readonly first: CalendarPart;
  /** Absent for a single day, month or year. */
  readonly last?: CalendarPart;
  /** Third of the month: "late August". */
  readonly third?: 'early' | 'mid' | 'late';
  /** ISO weekday written with the first day, Monday 1. */
  readonly weekday?: number;
  /** Offset behind the span. */
  readonly end: number;
}

interface PartMatch extends CalendarPart {
  readonly lastDay?: number;
  readonly weekday?: number;
  readonly end: number;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\d])';
const YEAR_FIRST = new RegExp(`${YEAR}[,:]?\\s(?=\\d{1,2}(?:st|nd|rd|th)?\\s|${MONTH_PATTERN}\\b)`, 'iuy');
const MONTH = new RegExp(`(?<month>${MONTH_PATTERN})(?![\\p{L}\\d])\\.?(?:,?\\s${YEAR})?`, 'iuy');
const YEAR_ALONE = new RegExp(YEAR, 'iuy');
const FIRST_OF_RUN = /(?<day>\d{1,2})(?:\s?(?:st|nd|rd|th))?(?=\s?(?:[-–—/]|to\b|and\b|until\b))/iuy;
const THIRD = /(?:in )?(?<third>early|mid|late)[\s-](?:in )?/iuy;
const TO = /\s?(?:[-–—/]\s?|(?:to|until|till|through|and)\s)(?:the\s)?/iuy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The span that begins at `at`, or undefined. A bare number is no span. */
export function calendarSpanAt(text: string, at: number): CalendarSpan | undefined {
  const third = matchAt(THIRD, text, at);
  const from = at + (third?.[0].length ?? 0);
  const first = partAt(text, from) ?? firstOfRun(text, from);
  if (!first) return undefined;
  const written = first.lastDay === undefined ? lastPart(text, first) : undefined;
  if (first.month === undefined && first.year === undefined && !written) return undefined;
  const last = first.lastDay === undefined ? written : { day: first.lastDay };
  const name = third?.groups?.['third']?.toLowerCase();
  return {
    ...joined(partOf(first), last && partOf(last)),
    ...(name === 'early' || name === 'mid' || name === 'late' ? { third: name } : {}),
    ...defined({ weekday: first.weekday }),
    end: written?.end ?? first.end,
  };
}

function partAt(text: string, at: number): PartMatch | undefined {
  const yearFirst = matchAt(YEAR_FIRST, text, at);
  if (yearFirst) {
    const part = dayAt(text, at + yearFirst[0].length) ?? monthAt(text, at + yearFirst[0].length);
    if (part) return { ...part, year: part.year ?? Number(yearFirst.groups?.['year']) };
  }
  return dayAt(text, at) ?? monthAt(text, at) ?? yearAt(text, at);
}

function monthAt(text: string, at: number): PartMatch | undefined {
  const match = matchAt(MONTH, text, at);
  const month = MONTHS.get((match?.groups?.['month'] ?? '').toLowerCase());
  if (!match || month === undefined) return undefined;
  const year = match.groups?.['year'];
  return { month, ...(year === undefined ? {} : { year: Number(year) }), end: at + match[0].length };
}

function yearAt(text: string, at: number): PartMatch | undefined {
  const match = matchAt(YEAR_ALONE, text, at);
  return match ? { year: Number(match.groups?.['year']), end: at + match[0].length } : undefined;
}

/** The "1" of "1 to 15 March". */
function firstOfRun(text: string, at: number): PartMatch | undefined {
  const match = matchAt(FIRST_OF_RUN, text, at);
  return match ? { day: Number(match.groups?.['day']), end: at + match[0].length } : undefined;
}

/** What stands behind "–" or "to", when it is as precise as the first part. */
function lastPart(text: string, first: PartMatch): PartMatch | undefined {
  const to = matchAt(TO, text, first.end);
  const last = to ? partAt(text, first.end + to[0].length) : undefined;
  if (!last || (last.day === undefined) !== (first.day === undefined)) return undefined;
  return (last.month === undefined) === (first.month === undefined && first.day === undefined) ? last : undefined;
}

const partOf = ({ year, month, day }: CalendarPart): CalendarPart => ({
  ...defined({ year, month, day }),
});

/** Gives each end what only the other says: the month of "1 to 15 March", the year of "27 December – 2 January 2025". */
function joined(first: CalendarPart, last: CalendarPart | undefined): Pick<CalendarSpan, 'first' | 'last'> {
  if (!last) return { first };
  const month = first.month ?? last.month;
  const lastMonth = last.month ?? month;
  const overNewYear = month !== undefined && lastMonth !== undefined && month > lastMonth ? 1 : 0;
  const year = first.year ?? (last.year === undefined ? undefined : last.year - overNewYear);
  const lastYear = last.year ?? (year === undefined ? undefined : year + overNewYear);
  return {
    first: { ...first, ...defined({ month, year }) },
    last: {
      ...last,
      ...defined({ month: lastMonth, year: lastYear }),
    },
  };
}

/** The first and the last day of a span whose year is known; undefined when the calendar has no such days. */
export function daysOfSpan(span: CalendarSpan): { readonly first: string; readonly last: string } | undefined {
  const { year, month, day } = span.first;
  const end = span.last ?? span.first;
  if (year === undefined || end.year === undefined) return undefined;
  const endMonth = end.month ?? 12;
  const [from, to] = thirdOfMonth(span.third, daysInMonth(end.year, endMonth));
  const first = isoDay(year, month ?? 1, day ?? from);
  const last = isoDay(end.year, endMonth, end.day ?? to);
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function thirdOfMonth(third: CalendarSpan['third'], days: number): readonly [number, number] {
  if (third === 'early') return [1, 10];
  if (third === 'mid') return [11, 20];
  return [third === 'late' ? 21 : 1, days];
}

/** Every date that a short text names. */
export function spansIn(text: string): readonly CalendarSpan[] {
  const spans: CalendarSpan[] = [];
  for (const word of text.slice(0, 300).matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const span = word.index >= (spans.at(-1)?.end ?? 0) ? calendarSpanAt(text, word.index) : undefined;
    if (span) spans.push(span);
  }
  return spans;
}
