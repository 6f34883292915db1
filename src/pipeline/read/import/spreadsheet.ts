/**
 * Tables that editors keep in a spreadsheet, without the columns of any tool: a column of dates and one of titles or texts, known by what
 * people call them in English, and places, sources and coordinates where there are any.
 */
import { defined } from '../../../dataset/defined.ts';
import type { Edtf } from '../../../dataset/records/records.ts';
import { paragraphsOf } from './plain-text.ts';
import type { RawRow, TableReader } from './imported-table.ts';
import { atClock, dateOfIso, dateRange, dayOfWords, minutesOf, pointOf, textOf, textsOf } from './row-fields.ts';

const DATE = ['date', 'when', 'day', 'start date', 'start_date', 'start'];
const END = ['end date', 'end_date', 'end', 'until'];
const CLOCK = ['time', 'clock'];
const TITLE = ['title', 'headline', 'event', 'incident'];
const TEXT = ['description', 'text', 'summary', 'details', 'notes', 'what', 'what happened'];
const PLACE = ['place', 'location', 'where', 'town', 'city'];
const SOURCE = ['source', 'sources', 'url', 'link'];

export const SPREADSHEET: TableReader = {
  format: 'Spreadsheet',
  recognises: (names) => DATE.some((name) => names.has(name)) && [...TITLE, ...TEXT].some((name) => names.has(name)),
  readRow: (row, zone) => {
    const { line } = row;
    const title = textOf(row, ...TITLE);
    const paragraphs = paragraphsOf(textOf(row, ...TEXT) ?? '');
    if (title === undefined && paragraphs.length === 0)
      return { line, problem: 'This has neither a title nor a text.' };
    const written = textOf(row, ...DATE);
    const when = written === undefined ? undefined : dateOf(row, written, zone);
    const id = textOf(row, 'id');
    const place = textOf(row, ...PLACE);
    const point = pointOf(row, 'latitude', 'longitude') ?? pointOf(row, 'lat', 'lon') ?? pointOf(row, 'lat', 'lng');
    return defined({
      line,
      id,
      title,
      paragraphs,
      when,
      whenText: written,
      actors: [],
      ...(place !== undefined && { place: { name: place, ...point } }),
      topics: [],
      sources: SOURCE.flatMap((name) => textsOf(row, name)),
    });
  },
};

function dateOf(row: RawRow, written: string, zone: string): Edtf | undefined {
  const clock = textOf(row, ...CLOCK);
  const day = readDate(written, zone);
  if (day === undefined) return undefined;
  const from = clock === undefined ? day : atClock(day, minutesOf(clock), zone);
  return dateRange(from, readDate(textOf(row, ...END) ?? '', zone)) ?? from;
}

/** Which number of "4/5/2031" is the month nobody knows, and such a date is not read; that of "14/5/2031" is. */
function readDate(written: string, zone: string): Edtf | undefined {
  const [dayFirst, monthFirst] = [dayOfWords(written, 'day-first'), dayOfWords(written, 'month-first')];
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return dayFirst ?? monthFirst ?? dateOfIso(written, zone);
  return undefined;
}
