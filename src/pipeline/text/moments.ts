/**
 * The pieces of which the stamps of posts and the heads of documents are made: days, clock times, zones, ages. Each
 * matcher looks at exactly one position of a text and answers with what stands there, or undefined. This is the small
 * grammar of headers; expressions in running text are the business of extract.
 */
import { defined } from '../../dataset/defined.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import { IST_ZONES, ZONE_NAMES } from '../lexicon/zone-names.ts';
import { zoneOfPlace } from '../lexicon/city-zones.ts';
import { ALL_WEEKDAYS, isoDay, MONTH_PATTERN, WEEKDAY_PATTERN } from './calendar.ts';

interface Matched {
  /** Offset behind the match. */
  readonly end: number;
}

/** A day as written: what was not written is absent. */
export interface DayMatch extends Matched {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  /** Last day of "27–28 April". */
  readonly lastDay?: number;
  /** ISO weekday, Monday 1. */
  readonly weekday?: number;
}

export interface ClockMatch extends Matched {
  /** Minutes after midnight. */
  readonly minutes: number;
  /** True when the writing itself says that it is a clock time: a colon, am/pm, "1831 GMT"; false for "8.49". */
  readonly certain: boolean;
}

export interface ZoneMatch extends Matched {
  /** IANA zone or "+02:00"; absent for "local time" and unknown abbreviations, whose zone the reader must know. */
  readonly zone?: string;
}

export interface AgeMatch extends Matched {
  readonly minutes: number;
}

const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY_LEAD = `(?:(?<weekday>${WEEKDAY_PATTERN})\\b\\.?,?\\s{0,2}\\(?)?`;
/** "14th", and "14 th" as pages leave it of raised letters. */
const ORDINAL = '(?:\\s?(?:st|nd|rd|th)(?![\\p{L}.]))?';
const DAY_RANGE = `(?<day>\\d{1,2})${ORDINAL}(?:(?:\\s?[-–—]\\s?|[,/])(?<last>\\d{1,2})${ORDINAL}(?![\\d:]))?`;
const NO_WORD = '(?![\\p{L}\\d])';
/** Behind a year a clock time or a notice may be glued: "22 Apr 20239:05", "16 Jun 202523.38", "15 Jun 2025Updated 19:45". */
const YEAR_END = `(?:${NO_WORD}|(?=\\d{1,2}[:.]\\d\\d|updated\\b))`;
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

const ISO_DAY = sticky(`(?<year>${YEAR})[-/](?<month>\\d\\d)[-/](?<day>\\d\\d)(?!\\d)`);
const DAY_FIRST = sticky(
  `${WEEKDAY_LEAD}(?:the\\s)?${DAY_RANGE}(?:\\sof)?[\\s.-]{1,2}(?<month>${MONTH_PATTERN})\\b\\.?(?:,?[\\s-]{1,2}(?<year>${YEAR})${YEAR_END})?`,
);
const MONTH_FIRST = sticky(
  `${WEEKDAY_LEAD}(?<month>${MONTH_PATTERN})\\b\\.?\\s{1,2}${DAY_RANGE}${NO_WORD}(?!:\\d)(?:(?:,?\\s{1,2}|,)(?<year>${YEAR})${YEAR_END})?`,
);
const MONTH_ONLY = sticky(`(?<month>${MONTH_PATTERN})\\b\\.?,?\\s{1,2}(?<year>${YEAR})${NO_WORD}`);
/** "08/07/2023", "27.2.2014", "27-02-2014"; before a clock time the year may have two digits, "3/7/14 5:00 PM". */
const NUMERIC_DAY = sticky(
  `(?<day>\\d\\d?)(?<sign>[./-])(?<month>\\d\\d?)\\k<sign>(?:(?<year>${YEAR})(?!\\d)|(?<short>\\d\\d)(?=,?\\s\\d{1,2}:\\d\\d))`,
);
/** The clock that Americans put behind a day of numbers, whose month they write first. */
const AMERICAN_CLOCK = sticky(',?\\s\\d{1,2}:\\d\\d(?::\\d\\d)?\\s?[ap]\\.?m\\.?\\s[ECMP][SD]?T\\b');
/** Two digits up to this one are of our century. */
const LAST_SHORT_YEAR = 69;

/** A day at `at`: "2 June 2025", "Feb 24", "Sunday, June 2, 2024", "2024-06-02", "27–28 April", "1st February". */
export function dayAt(text: string, at: number): DayMatch | undefined {
  for (const pattern of [ISO_DAY, DAY_FIRST, MONTH_FIRST, MONTH_ONLY, NUMERIC_DAY]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    // "08/07/2023August 7, 2023": the words say which number is the month
    const spelt = pattern === NUMERIC_DAY ? dayAt(text, at + match[0].length) : undefined;
    if (spelt) return spelt;
    const end = at + match[0].length;
    const isAmerican = pattern === NUMERIC_DAY && isAt(AMERICAN_CLOCK, text, end);
    const found = dayOf(isAmerican ? monthFirst(match.groups ?? {}) : (match.groups ?? {}), end);
    if (found)
      return text.startsWith(')', found.end) && match[0].includes('(') ? { ...found, end: found.end + 1 } : found;
  }
  return undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

const monthFirst = (parts: Parts): Parts => ({ ...parts, day: parts['month'], month: parts['day'] });

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function yearOf({ year, short }: Parts): number | undefined {
  if (year !== undefined) return Number(year);
  if (short === undefined) return undefined;
  return Number(short) + (Number(short) > LAST_SHORT_YEAR ? 1900 : 2000);
}

function dayOf(parts: Parts, end: number): DayMatch | undefined {
  const written = MONTHS.get((parts['month'] ?? '').toLowerCase()) ?? Number(parts['month']);
  const number = parts['day'] === undefined ? undefined : Number(parts['day']);
  // "08/14/2023" can only be American
  const [day, month] = written > 12 ? [written, number ?? 0] : [number, written];
  const year = yearOf(parts);
  const lastDay = parts['last'] === undefined ? undefined : Number(parts['last']);
  const weekday = ALL_WEEKDAYS.get((parts['weekday'] ?? '').toLowerCase());
  // 2000 is a leap year: a day without year may be a 29 February
  if (!isoDay(year ?? 2000, month, day ?? 1)) return undefined;
  return {
    end,
    month,
    ...defined({ day, year }),
    ...(lastDay === undefined || lastDay <= (day ?? 0) ? {} : { lastDay }),
    ...defined({ weekday }),
  };
}

const CLOCK = sticky(
  `(?<hour>\\d{1,2})(?:(?<sign>[:.h])(?:\\s(?=\\d\\d\\s?[ap]\\.?m\\b))?(?<minute>\\d\\d)(?::\\d\\d)?)?(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?(?!\\d(?!\\d?:\\d\\d)|[:.,]\\d|\\s?%)`,
);
const MILITARY = sticky(
  `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?:h(?:rs)?\\b|(?=\\s(?:GMT|UTC|BST|CEST|CET|EST|EDT|ET|EEST|EET|IST|EAT|CAT|WAT|SAST|MSK|PKT|local time)\\b))`,
);

/**
 * A clock time at `at`: "10:16", "3:14pm", "05:56 PM", "5.51pm", "9 p.m.", "1831" before "GMT"; "23:40pm" is 23:40. Another
 * clock time may be glued to it ("9:119:11").
 */
export function clockAt(text: string, at: number): ClockMatch | undefined {
  MILITARY.lastIndex = at;
  const military = MILITARY.exec(text);
  CLOCK.lastIndex = at;
  const match = military ?? CLOCK.exec(text);
  if (!match) return undefined;
  const { hour = '', minute, half, sign } = match.groups ?? {};
  if (minute === undefined && half === undefined) return undefined;
  if (minute !== undefined && Number(minute) > 59) return undefined;
  let hours = Number(hour);
  if (hours > 24 || (hours === 24 && Number(minute ?? 0) > 0)) return undefined;
  if (half !== undefined && hours <= 12) hours = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const certain = military !== null || half !== undefined || sign === ':';
  return { end: at + match[0].length, minutes: (hours % 24) * 60 + Number(minute ?? 0), certain };
}

const OFFSET_ZONE = sticky(
  '\\(?(?:GMT|UTC)\\s?(?<sign>[+\\-−–])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>[0-5]\\d))?(?!\\d)\\)?',
);
const WORDS = sticky('\\(?(?<words>[\\p{L}.]{1,14}(?:[ -][\\p{L}.]{2,12}){0,3})');
const PLACE_TIME = sticky('\\(?(?<place>[\\p{L}.]{2,14}(?:[ -][\\p{L}.]{2,14}){0,2}) time\\b\\)?');
/** "6:55 am (Paris)". */
const PLACE_IN_BRACKETS = /(?:\(|(?<=\())(?<place>\p{Lu}[\p{L} ]{2,20})\)/uy;
const LOCAL_TIME = sticky('\\(?local time\\b\\)?|\\(local\\)');
/** "(XYT)": some zone, whichever it is. */
const UNKNOWN_ZONE = /\(?[A-Z]{2,4}T\)/y;

/**
 * A zone at `at`: "GMT", "ET", "British Summer Time", "GMT+2", "Kyiv time", "(Kyiv)", "local time" (without a zone).
 * @param homeZone tells which "IST" is meant
 */
export function zoneAt(text: string, at: number, homeZone?: string): ZoneMatch | undefined {
  const offset = matchAt(OFFSET_ZONE, text, at);
  if (offset) return offsetZone(offset, at);
  const local = matchAt(LOCAL_TIME, text, at);
  if (local) return { end: at + local[0].length };
  const ofPlace = zoneByPlace(PLACE_TIME, text, at) ?? zoneByPlace(PLACE_IN_BRACKETS, text, at);
  if (ofPlace) return ofPlace;
  const named = matchAt(WORDS, text, at);
  const zone = named ? namedZone(text, at, named, homeZone) : undefined;
  if (zone) return zone;
  const unknown = matchAt(UNKNOWN_ZONE, text, at);
  return unknown ? { end: at + unknown[0].length } : undefined;
}

/** @param pattern sticky */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function offsetZone({ 0: written, groups }: RegExpExecArray, at: number): ZoneMatch | undefined {
  const { sign, hours = '0', minutes = '00' } = groups ?? {};
  if (Number(hours) > MOST_OFFSET_HOURS) return undefined;
  return { end: at + written.length, zone: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` };
}

const MOST_OFFSET_HOURS = 14;

function zoneByPlace(pattern: RegExp, text: string, at: number): ZoneMatch | undefined {
  const match = matchAt(pattern, text, at);
  const zone = match && zoneOfPlace(match.groups?.['place'] ?? '');
  return match && zone ? { end: at + match[0].length, zone } : undefined;
}

/** The longest run of words that names a zone; abbreviations must be in capitals ("et", "est" are words elsewhere). */
function namedZone(text: string, at: number, match: RegExpExecArray, homeZone?: string): ZoneMatch | undefined {
  const bracket = match[0].startsWith('(') ? 1 : 0;
  const words = (match.groups?.['words'] ?? '').split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ').replace(/\.$/, '');
    if (name.length < 2 && name !== 'Z') continue;
    const key = name.toLowerCase().replaceAll('.', '');
    if (count === 1 && !['eastern'].includes(key) && name !== name.toUpperCase()) continue;
    const zone = key === 'ist' ? (IST_ZONES.find((one) => one === homeZone) ?? IST_ZONES[0]) : ZONE_NAMES.get(key);
    if (zone === undefined) continue;
    let end = at + bracket + name.length;
    if (bracket && text.startsWith(')', end)) end++;
    return { end, zone };
  }
  return undefined;
}

const AGE = sticky(
  `(?:(?<count>\\d{1,3})\\s?|(?<one>an?|one)\\s)(?<unit>secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|s|m|h|d)\\.?\\s(?:and\\s)?(?:(?<more>\\d{1,2})\\s?(?:mins?|minutes?|m)\\s)?ago`,
);
const JUST_NOW = sticky('just now\\b');
const MINUTES_BY_UNIT: ReadonlyMap<string, number> = new Map([
  ['s', 0],
  ['m', 1],
  ['h', 60],
  ['d', 1440],
]);

/** How long ago, at `at`: "12 mins ago", "54 minutes ago", "1 hour ago", "2h ago", "just now". */
export function ageAt(text: string, at: number): AgeMatch | undefined {
  JUST_NOW.lastIndex = at;
  const now = JUST_NOW.exec(text);
  if (now) return { end: at + now[0].length, minutes: 0 };
  AGE.lastIndex = at;
  const match = AGE.exec(text);
  if (!match) return undefined;
  const { count, unit = '', more } = match.groups ?? {};
  const minutes = (MINUTES_BY_UNIT.get(unit.charAt(0).toLowerCase()) ?? 0) * (count === undefined ? 1 : Number(count));
  return { end: at + match[0].length, minutes: minutes + Number(more ?? 0) };
}
