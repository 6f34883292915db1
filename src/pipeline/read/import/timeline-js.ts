/**
 * TimelineJS 3: the JSON of https://timeline.knightlab.com/docs/json-format.html, and the columns of its Google sheet
 * ("Year", "Month", "Day", "Time", "End Year" …, "Display Date", "Headline", "Text"; "Start Date" and "End Date" in old ones).
 * Names of columns come in lower case.
 */
import { defined } from '../../../dataset/defined.ts';
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { Edtf } from '../../../dataset/records/records.ts';
import { isoDay } from '../../text/calendar.ts';
import { plainText } from './plain-text.ts';
import type { BadRow, RawRow, TableReader, TableRow } from './imported-table.ts';
import { atClock, dateOfIso, dateRange, dayOfWords, fieldsOf, minutesOf, numberOf, textOf } from './row-fields.ts';

interface SlideDates {
  readonly from: Edtf | undefined;
  readonly to: Edtf | undefined;
  /** What stands there, for a date that cannot be read. */
  readonly written: string;
  readonly display: string | undefined;
}

export const TIMELINE_JS: TableReader = {
  format: 'TimelineJS',
  recognises: (names) => names.has('start_date') || (names.has('text') && names.has('unique_id')),
  readRow: (row, zone) => {
    const text = fieldsOf(row.fields.get('text'));
    const start = fieldsOf(row.fields.get('start_date'));
    const end = fieldsOf(row.fields.get('end_date'));
    const dates = {
      from: dateOfParts(start, zone),
      to: dateOfParts(end, zone),
      written: JSON.stringify(Object.fromEntries(start)),
      display: textOf(row, 'display_date') ?? textOf({ fields: start }, 'display_date'),
    };
    const media = fieldsOf(row.fields.get('media'));
    return slide(row, textOf({ fields: text }, 'headline'), textOf({ fields: text }, 'text'), dates, {
      id: textOf(row, 'unique_id'),
      sources: [textOf({ fields: media }, 'url')],
    });
  },
};

export const TIMELINE_JS_SHEET: TableReader = {
  format: 'a sheet of TimelineJS',
  recognises: (names) => names.has('headline') && (names.has('year') || names.has('start date')),
  readRow: (row, zone) =>
    textOf(row, 'type')?.toLowerCase() === 'title'
      ? { line: row.line, tableTitle: textOf(row, 'headline') ?? '' }
      : slide(row, textOf(row, 'headline'), textOf(row, 'text'), sheetDates(row, zone), {
          id: textOf(row, 'unique id', 'unique_id'),
          sources: [textOf(row, 'media')],
        }),
};

function slide(
  { line }: RawRow,
  headline: string | undefined,
  text: string | undefined,
  dates: SlideDates,
  known: { readonly id: string | undefined; readonly sources: readonly (string | undefined)[] },
): TableRow | BadRow {
  const [title, ...rest] = headline === undefined ? [] : plainText(headline);
  const paragraphs = [...rest, ...(text === undefined ? [] : plainText(text))];
  if (title === undefined && paragraphs.length === 0) return { line, problem: 'This has neither headline nor text.' };
  const { display } = dates;
  const range = dates.from === undefined ? undefined : dateRange(dates.from, dates.to);
  // A date as Dateline writes it says more than its parts: "2031-05-06/2031-05-08~".
  const when = display !== undefined && parseEdtf(display) !== undefined ? display : range;
  const whenText = display ?? (dates.from === undefined ? dates.written : (range ?? `${dates.from}/${dates.to}`));
  return defined({
    line,
    id: known.id,
    title,
    paragraphs,
    when,
    ...(whenText !== '' && whenText !== '{}' && { whenText }),
    actors: [],
    topics: [],
    sources: known.sources.flatMap((source) => source ?? []),
  });
}

function sheetDates(row: RawRow, zone: string): SlideDates {
  const dateOf = (prefix: string): Edtf | undefined => {
    const whole = textOf(row, prefix === '' ? 'start date' : 'end date');
    if (whole !== undefined) return dayOfWords(whole, 'month-first') ?? dateOfIso(whole, zone);
    const parts = new Map(['year', 'month', 'day'].map((name) => [name, row.fields.get(`${prefix}${name}`)] as const));
    const date = dateOfParts(parts, zone);
    const clock = textOf(row, `${prefix}time`);
    return date === undefined || clock === undefined ? date : atClock(date, minutesOf(clock), zone);
  };
  const written = [...row.fields].flatMap(([name, value]) =>
    /^(?:year|start date)$/.test(name) ? [String(value)] : [],
  );
  return { from: dateOf(''), to: dateOf('end '), written: written.join(''), display: textOf(row, 'display date') };
}

/** A year, a month, a day or a minute, as far as the parts go. */
function dateOfParts(fields: ReadonlyMap<string, unknown>, zone: string): Edtf | undefined {
  const part = (name: string): number | undefined => numberOf({ fields }, name);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (year === undefined) return undefined;
  if (month === undefined) return isoDay(year, 1, 1)?.slice(0, 4);
  if (day === undefined) return isoDay(year, month, 1)?.slice(0, 7);
  const whole = isoDay(year, month, day);
  const hour = part('hour');
  if (whole === undefined || hour === undefined) return whole;
  const minute = part('minute') ?? 0;
  return hour > 23 || hour < 0 || minute > 59 || minute < 0 ? undefined : atClock(whole, hour * 60 + minute, zone);
}
