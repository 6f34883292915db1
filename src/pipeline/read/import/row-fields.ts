/** Values of rows as text, numbers and dates, whatever type the table gives them. */
import { parseEdtf } from '../../../dataset/times/edtf.ts';
import type { Edtf } from '../../../dataset/records/records.ts';
import { MONTHS } from '../../lexicon/calendar-words.ts';
import { isoDay } from '../../text/calendar.ts';
import { instantAt, parseIsoMoment } from '../../text/instants.ts';
import type { RawRow } from './imported-table.ts';

/** The value as trimmed text; undefined when there is none. Lists and objects are no text. */
export function textOf({ fields }: Pick<RawRow, 'fields'>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** The texts of a list, of a text that names several after semicolons, or none. */
export function textsOf({ fields }: Pick<RawRow, 'fields'>, name: string): readonly string[] {
  const value = fields.get(name);
  const parts: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(';') : [];
  return parts.flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? [part.trim()] : []));
}

export function numberOf(row: Pick<RawRow, 'fields'>, ...names: readonly string[]): number | undefined {
  const text = textOf(row, ...names);
  return text !== undefined && /^-?\d{1,15}(?:\.\d{1,20})?$/.test(text) ? Number(text) : undefined;
}

/** Latitude and longitude, when both are on the globe. */
export function pointOf(
  row: Pick<RawRow, 'fields'>,
  latitude: string,
  longitude: string,
): { readonly lat: number; readonly lon: number } | undefined {
  const [lat, lon] = [numberOf(row, latitude), numberOf(row, longitude)];
  if (lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { lat, lon };
}

/** A nested object as fields of its own. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();
}

/** "2031-05-04", "2031-05-04T09:30Z", "2031-05~": what is a date in EDTF or ISO 8601 already; clocks without offset in `zone`. */
export function dateOfIso(text: string, zone: string): Edtf | undefined {
  const moment = parseIsoMoment(text, zone);
  if (moment !== undefined) return moment;
  return parseEdtf(text) === undefined ? undefined : text;
}

/** Which number of "04/05/2031" is the month. */
export type DayOrder = 'month-first' | 'day-first';

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WORDS = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/;

/** "5/4/2031", "04-05-2031", "4 May 2031" as a day. */
export function dayOfWords(text: string, order: DayOrder): Edtf | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [first, second, year] = numbers.slice(1).map(Number) as [number, number, number];
    return order === 'month-first' ? isoDay(year, first, second) : isoDay(year, second, first);
  }
  const words = WORDS.exec(text);
  const month = MONTHS.get(words?.[2]?.toLowerCase() ?? '');
  return words === null || month === undefined ? undefined : isoDay(Number(words[3]), month, Number(words[1]));
}

const CLOCK = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?$/i;

/** Minutes since midnight of "21:45", "9:45 pm". */
export function minutesOf(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (found === null) return undefined;
  const half = found[3]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour > 23 || Number(found[2]) > 59 ? undefined : hour * 60 + Number(found[2]);
}

/** A day with a clock time of `zone`, or the day alone. */
export function atClock(day: Edtf, minutes: number | undefined, zone: string): Edtf {
  return minutes === undefined || day.length !== 10 ? day : instantAt(day, minutes, zone);
}

/** An interval, or its one date when both ends are the same; undefined when it would end before it begins. */
export function dateRange(from: Edtf, to: Edtf | undefined): Edtf | undefined {
  if (to === undefined || to === from) return from;
  return parseEdtf(`${from}/${to}`) === undefined ? undefined : `${from}/${to}`;
}
