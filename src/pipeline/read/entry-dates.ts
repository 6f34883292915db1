/**
 * The dates that head the entries of a chronology: before the text on one line ("**27 September** – …", "| 1 May | … |",
 * "11 July. …", "1992 March - …", "Night of 4/5 March – …"), alone on a line or heading, or only the day of a month that a heading named ("- 27: …").
 */
import type { TextLine } from '../text/lines.ts';
import { calendarSpanAt, type CalendarSpan } from './calendar-spans.ts';

export interface EntryDate {
  readonly date: CalendarSpan;
  /** `loose` is a date that a capital follows without any sign between: believed only where most lines begin so. */
  readonly form: 'alone' | 'before' | 'loose';
  /** Offsets in the document of the text behind the date. */
  readonly rest?: { readonly start: number; readonly end: number };
}

const LEAD =
  /^[|*_+[\s]{0,6}(?:day\s\d{1,4}\s?[,:(–—-]\s?|(?:(?:on|in)\s)?(?:the\s)?night\s(?:of|from|between)\s(?:the\s)?)?/i;
const CLOSE =
  /^[ )\]*_]{0,4}(?:\s?\[(?:edit|\d{1,3})\]){0,3}[*_]{0,3}(?<delimiter>\s?(?:[:|·•–—]|-(?=\s)|[.,](?=\s|$))|\t| {2,}|)[*_]{0,3}[\s|]*/u;
const LONGEST_DATE = 80;
const DAY_OF_MONTH =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?<last>\d{1,2})(?:st|nd|rd|th)?)?(?=\s?(?:[–—]|:(?!\d))|\s-\s|$)/;
const SPELT_MONTH_STOP = /(?!sept)\p{L}{4}\.$/iu;
const YEAR_HEADING = /^(?:\D{0,12}\s)?(?<year>(?:19|20)\d\d)(?:\s\D{0,12})?:?$/;

/** The year that a heading or a line of its own names, else undefined. */
export function yearOfHeading(line: TextLine): number | undefined {
  if (line.text.length > 30 || line.mark === 'bullet') return undefined;
  const year = YEAR_HEADING.exec(line.text)?.groups?.['year'];
  return year === undefined || parseEntryDate(line)?.date.first.month !== undefined ? undefined : Number(year);
}

/** The dates by line index; days without a month count below a line that names one. */
export function findEntryDates(lines: readonly TextLine[]): ReadonlyMap<number, EntryDate> {
  const found = new Map<number, EntryDate>();
  let monthHeaded = false;
  for (const line of lines) {
    const entry: EntryDate | undefined = parseEntryDate(line) ?? (monthHeaded ? dayOfMonthEntry(line) : undefined);
    if (!entry) continue;
    found.set(line.index, entry);
    if (entry.form === 'alone' && entry.date.first.day === undefined)
      monthHeaded = entry.date.first.month !== undefined;
  }
  return found;
}

/** Reads the date with which a line begins, or undefined when it begins with none or goes on as a sentence does. */
export function parseEntryDate(line: TextLine): EntryDate | undefined {
  const lead = LEAD.exec(line.text)?.[0].length ?? 0;
  const date = calendarSpanAt(line.text.slice(0, LONGEST_DATE + lead), lead);
  if (!date || date.end > LONGEST_DATE) return undefined;
  return entryOf(line, date);
}

function dayOfMonthEntry(line: TextLine): EntryDate | undefined {
  const match = DAY_OF_MONTH.exec(line.text);
  if (!match || (match[0] === line.text && line.mark !== 'heading' && !/\p{L}/u.test(line.text))) return undefined;
  const last = match.groups?.['last'];
  return entryOf(line, {
    first: { day: Number(match.groups?.['day']) },
    ...(last === undefined ? {} : { last: { day: Number(last) } }),
    end: match[0].length,
  });
}

function entryOf(line: TextLine, date: CalendarSpan): EntryDate | undefined {
  const closing = CLOSE.exec(line.text.slice(date.end, date.end + 60));
  const from = date.end + (closing?.[0].length ?? 0);
  const rest = line.text.slice(from).replace(/\s?\|$/, '');
  const written = closing?.groups?.['delimiter'] ?? '';
  // the date takes the stop behind a month with it, as if the month were abbreviated
  const delimiter = written === '' && SPELT_MONTH_STOP.test(line.text.slice(0, date.end)) ? '.' : written.trim();
  const apart = delimiter !== '' || written !== '';
  if (rest === '') return delimiter === ',' ? undefined : { date, form: 'alone' };
  const hasDay = date.first.day !== undefined;
  const opens = /^["“‘'(]?[\p{Lu}\d]/u.test(rest);
  const start = line.start + from;
  const behind = { date, rest: { start, end: start + rest.length } };
  if (apart && delimiter !== ',' && (delimiter !== '.' || (hasDay && opens))) return { ...behind, form: 'before' };
  return hasDay && opens ? { ...behind, form: 'loose' } : undefined;
}
