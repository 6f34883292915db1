/**
 * Time stamps of posts: on a line of their own, glued before an author, headline or text, or behind a headline.
 *
 *   12 mins ago10:16 Ann Lee        Apr 25, 6:13 am        3:14pm: Headline      +++ 05:59 Headline +++
 *   16 Jun 202523.38 BST            8:30 a.m. ET (5 p.m. local), August 15, 2021
 *   The channel, [06.06.2023 03:50]                  33.1K views00:51
 *   Headline published at 01:10 British Summer Time 12 October 2023               1831 GMT — Headline
 *   By Ann Lee, 16:20 CET
 */
import { defined } from '../../dataset/defined.ts';
import { ageAt, clockAt, dayAt, zoneAt, type DayMatch } from '../text/moments.ts';
import { parseByline } from '../text/names.ts';
import { matchesOf } from '../text/matches.ts';
import type { TextLine } from '../text/lines.ts';
import { ALL_WEEKDAYS, MONTH_PATTERN, WEEKDAY_PATTERN } from '../text/calendar.ts';

export interface StampTime {
  readonly day?: DayMatch;
  /** The weekday that stands there instead of a day, Monday 1. */
  readonly weekday?: number;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** IANA zone or fixed offset, as written at the stamp. */
  readonly zone?: string;
  /** Minutes before the page was captured. */
  readonly age?: number;
}

export interface Stamp extends StampTime {
  /** Where the stamp stands on its line; `alone` also when an author is all that goes with it. */
  readonly position: 'alone' | 'before' | 'after';
  readonly author?: string;
  /** The author stands before the time, as below a letter: "Ann Lee3 June 2025 21:15". */
  readonly isSignature?: true;
  /**
   * What the same line says of a later update: "10:02, 15 Jun 2025Updated 19:45, 15 Jun 2025", "Thu 22 Aug 2024 22.05 BST
   * First published on Thu 22 Aug 2024 07.12 BST".
   */
  readonly updated?: StampTime;
  /** What stands between the signs of a ticker, "+++ 05:59 bridge falls +++", is a headline, whatever its first letter. */
  readonly isTicker?: true;
  /** Offsets in the document of what else the line holds: a headline or text. */
  readonly rest?: { readonly start: number; readonly end: number };
}

const LEAD =
  /^(?:[+*|\s]{1,8}|\(?(?:last |first )?(?:updated?|posted|published|date)(?: at| on)?:?\s|at\s|(?:today|yesterday)[,:]?\s(?:at\s)?(?=\d)|\[)/i;
const BETWEEN = /(?:\s?[,;|·•–—-]\s?|\s?\(|\s(?:at|on)\s|\s){0,3}/y;
const WEEKDAY_ALONE = new RegExp(`(?:${WEEKDAY_PATTERN})\\b\\.?,?`, 'iuy');
/** The same moment on another clock: "(5 p.m. local)", "(2:30 p.m. EST)", "(16:05 in Kyiv)". */
const SAME_ELSEWHERE = /\s\((?:\d{1,2}[:.]\d\d|\d{1,2}(?=\s?[ap]\.?m))(?:\s?[ap]\.?m\b\.?)?(?:\s[\p{L} ]{1,25})?\)/iuy;
const CLOSE = /^[\])]?\s{0,4}(?:(?<delimiter>[:,|·•–—-]|\+{3})\s{0,4})*/;
const OTHER_MOMENT = /^(?:last )?updated\b|^first published\b/i;
/** "6 min read" behind the time of a page. */
const READING_TIME = /^\d{1,3}[ -]min(?:ute)?s?(?: read(?:ing time)?)?$/i;
/** What some pages put behind the time of a post that is news. */
const LABEL = /^\s?breaking(?: news)?$/i;
/** A clock time within the line: what its brackets hold is the same in another zone, "at 1pm local time (11:00 GMT)". */
const CLOCK_SAID = /\d[:.]\d\d(?!\d)|\d\s?[ap]\.?m\b|\b(?:noon|midnight|local time)\b/i;
const SUFFIX_LEAD = /(?:(?:published|posted|updated) (?:at|on)|\s[-–—|]|,|\()\s?/gi;

/** True for a stamp that times a post: a day alone only heads the posts below it. */
export const hasTime = (stamp: StampTime): boolean => stamp.clock !== undefined || stamp.age !== undefined;

/** A stamp's time without its place on the line. */
export const timeOf = ({ day, weekday, clock, zone, age }: StampTime): StampTime => ({
  ...defined({ day, weekday, clock, zone, age }),
});

/** The line at which the posts begin: the first timed stamp, or the first of all where none is timed. */
export function firstStampLine(stamps: ReadonlyMap<number, Stamp>): number | undefined {
  let first: number | undefined;
  let firstTimed: number | undefined;
  for (const [index, stamp] of stamps) {
    if (first === undefined || index < first) first = index;
    if (hasTime(stamp) && (firstTimed === undefined || index < firstTimed)) firstTimed = index;
  }
  return firstTimed ?? first;
}

/** A line, as far as its stamp is asked for. */
type StampedText = Pick<TextLine, 'text' | 'start'>;

const BARE_CLOCK = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:\s?[:–—-](?:\s|$)|\s(?=\p{Lu}))/u;
const FEWEST_BARE = 3;

/**
 * The stamps of lines that begin with four digits, "1930: The truce …". Years of a chronicle look the same: they are clock
 * times only where some of them can be no year.
 */
export function bareClocks(lines: readonly TextLine[]): ReadonlyMap<number, Stamp> {
  const found = lines.flatMap((line) => {
    const match = BARE_CLOCK.exec(line.text.slice(0, 8));
    return match ? [{ line, match }] : [];
  });
  const notAYear = found.filter(({ match }) => /^(?:0|1[0-4]|2[1-3])/.test(match[0])).length;
  if (found.length < FEWEST_BARE || notAYear === 0) return new Map();
  return new Map(found.map(({ line, match }) => [line.index, bareStamp(line, match)]));
}

function bareStamp({ text, start: lineStart, end }: TextLine, match: RegExpExecArray): Stamp {
  const clock = Number(match.groups?.['hour']) * 60 + Number(match.groups?.['minute']);
  const rest = text.slice(match[0].length);
  if (rest === '' || LABEL.test(rest)) return { clock, position: 'alone' };
  return { clock, position: 'before', rest: { start: lineStart + match[0].length, end } };
}

/** Reads the stamp of a line, or undefined when it bears none. */
export function parseStamp(line: StampedText, homeZone?: string): Stamp | undefined {
  if (line.text.length === 0) return undefined;
  return (
    stampOfMessage(line, homeZone) ??
    stampOfViews(line.text) ??
    stampBefore(line, homeZone) ??
    signature(line.text, homeZone) ??
    (line.text.length <= 300 ? stampAfter(line, homeZone) : undefined)
  );
}

const SENDER = /^[^[\]]{2,80}, \[(?=\d)/u;

/** The head of a message copied out of a channel: "Name of the channel, [06.06.2023 03:50]". */
function stampOfMessage(line: StampedText, homeZone?: string): Stamp | undefined {
  const sender = line.text.includes(', [') ? SENDER.exec(line.text.slice(0, 120))?.[0] : undefined;
  const elements = sender === undefined ? undefined : readElements(line.text, sender.length, homeZone);
  if (elements?.time.day === undefined || elements.time.clock === undefined) return undefined;
  return /^\]:?$/.test(line.text.slice(elements.end)) ? { ...elements.time, position: 'alone' } : undefined;
}

const VIEWS =
  /^(?:[\d.,\u00a0]{1,9}[KM]? views|[\d.,]{1,9}[KM](?=[ \u00a0]))(?:,?[ \u00a0]{1,2}edited)?(?: at)?\s{0,2}(?=\d)/iu;

/** What stands below a message of a channel: how many have seen it, and when it was sent ("33.1K views00:51", "👁 33.1K edited 00:51"). */
function stampOfViews(text: string): Stamp | undefined {
  const views = VIEWS.exec(text.slice(0, 60))?.[0];
  const clock = views === undefined ? undefined : clockAt(text, views.length);
  return clock?.end === text.length ? { clock: clock.minutes, position: 'alone', isSignature: true } : undefined;
}

const LONGEST_SIGNATURE = 100;
const SIGNED_AT = new RegExp(`\\d|\\b(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})\\b`, 'iu');

/** A line of nothing but names, a day and a clock time, in this order. */
function signature(text: string, homeZone?: string): Stamp | undefined {
  if (text.length > LONGEST_SIGNATURE) return undefined;
  const from = SIGNED_AT.exec(text)?.index ?? 0;
  const author = parseByline(text.slice(0, from).replace(/[\s,|•·–—-]{1,3}$/u, ''));
  const elements = author.length > 0 ? readElements(text, from, homeZone) : undefined;
  if (elements?.time.day === undefined || elements.time.clock === undefined || elements.end < text.length)
    return undefined;
  return { ...elements.time, position: 'alone', author: author.join(', '), isSignature: true };
}

function stampBefore(line: StampedText, homeZone?: string): Stamp | undefined {
  const lead = LEAD.exec(line.text)?.[0] ?? '';
  const head = line.text.slice(0, 160);
  const elements = readElements(head, lead.length, homeZone);
  if (!elements) return undefined;
  const { time, end } = elements;
  const closing = CLOSE.exec(line.text.slice(end, end + 12));
  const delimiter = closing?.groups?.['delimiter'];
  const from = end + (closing?.[0].length ?? 0);
  const rest = line.text
    .slice(from)
    .replace(/\s?(?:\+{3}|\|)$/, '')
    .replace(LABEL, '');
  if (rest === '' || READING_TIME.test(rest)) return { ...time, position: 'alone' };
  const second = OTHER_MOMENT.test(rest) ? stampBefore({ text: rest, start: 0 }, homeZone) : undefined;
  if (second?.position === 'alone') {
    const isFirst = /^first/i.test(rest);
    return isFirst
      ? { ...timeOf(second), position: 'alone', updated: time }
      : { ...time, position: 'alone', updated: timeOf(second) };
  }
  if (!mayBeFollowedBy(time, line.text.slice(end), rest, delimiter, lead)) return undefined;
  const author = parseByline(rest);
  if (author.length > 0) return { ...time, position: 'alone', author: author.join(', ') };
  const start = line.start + from;
  const isTicker = lead.includes('+') && line.text.endsWith('+++');
  return { ...time, position: 'before', rest: { start, end: start + rest.length }, ...(isTicker ? { isTicker } : {}) };
}

/** Whether what follows the elements lets them be a stamp and not the first words of a sentence. */
function mayBeFollowedBy(
  time: StampTime,
  after: string,
  rest: string,
  delimiter: string | undefined,
  lead: string,
): boolean {
  if (time.age !== undefined) return true;
  // "[12.11.2023 07:45] text": what stands in brackets of its own is no sentence's beginning
  if (lead.endsWith('[') && after.startsWith(']')) return true;
  if (delimiter !== undefined) return delimiter !== ',' || parseByline(rest).length > 0;
  if (lead.includes('+')) return true;
  // "10:16 Ann Lee", "9:40pmHeadline": a capital, a digit or an opening quotation mark, never a lower-case word
  return time.clock !== undefined && /^\s?["“‘'\p{Lu}\d]/u.test(after);
}

function stampAfter(line: StampedText, homeZone?: string): Stamp | undefined {
  for (const lead of matchesOf(SUFFIX_LEAD, line.text)) {
    const elements = readElements(line.text, lead.index + lead[0].length, homeZone);
    if (!elements || !/^[\s)\].]{0,3}$/.test(line.text.slice(elements.end))) continue;
    const explicit = /(?:published|posted|updated)/i.test(lead[0]);
    // a day alone behind a dash or a comma is part of a headline ("Kyiv, 24 February")
    if (elements.time.clock === undefined && elements.time.age === undefined && !explicit) continue;
    const closing = line.text.slice(elements.end);
    if (!explicit && (elements.uncertain || closing.includes('.') || CLOCK_SAID.test(line.text.slice(0, lead.index))))
      continue;
    const rest = line.text.slice(0, lead.index).replace(/[\s.]{1,3}$/, '');
    if (rest === '') return { ...elements.time, position: 'alone' };
    const author = parseByline(rest);
    if (author.length > 0) return { ...elements.time, position: 'alone', author: author.join(', ') };
    return { ...elements.time, position: 'after', rest: { start: line.start, end: line.start + rest.length } };
  }
  return undefined;
}

interface Elements {
  readonly time: StampTime;
  readonly end: number;
  readonly uncertain: boolean;
}

/** As many elements as stand one after the other from `from` on, each kind once. */
function readElements(text: string, from: number, homeZone?: string): Elements | undefined {
  let read: Reading = { time: {}, end: from, uncertain: false };
  for (let at = from; at < text.length;) {
    const next = elementAt(text, at, read, homeZone);
    if (next === undefined) break;
    read = next;
    if (read.end <= at) break;
    at = stickyEnd(BETWEEN, text, read.end) ?? read.end;
  }
  const { time, end, uncertain } = read;
  const found = time.age !== undefined || time.day !== undefined || time.clock !== undefined;
  return found && end > from ? { time, end, uncertain } : undefined;
}

interface Reading extends Elements {
  /** The clock that was read last. */
  readonly latest?: number;
}

/** What is read with the element that begins at `at`; undefined where none does. */
function elementAt(text: string, at: number, read: Reading, homeZone: string | undefined): Reading | undefined {
  const { time } = read;
  const age = time.age === undefined ? ageAt(text, at) : undefined;
  if (age) return { ...read, time: { ...time, age: age.minutes }, end: age.end };
  const day = dayOnce(text, at, time.day);
  if (day) return { ...read, time: { ...time, day }, end: day.end };
  const clock = clockAt(text, at);
  // a clock said twice ("8.25pm BST20:25") is read once
  if (clock)
    return {
      time: { ...time, clock: time.clock ?? clock.minutes },
      end: clock.end,
      uncertain: !clock.certain,
      latest: clock.minutes,
    };
  const zone = time.clock !== undefined && time.zone === undefined ? zoneAt(text, at, homeZone) : undefined;
  if (zone) {
    const end = stickyEnd(SAME_ELSEWHERE, text, zone.end) ?? zone.end;
    return { ...read, time: zone.zone === undefined ? time : inZoneOf(time, read.latest, zone.zone), end };
  }
  const weekday = stickyEnd(WEEKDAY_ALONE, text, at);
  if (weekday === undefined) return undefined;
  return { ...read, time: { ...time, ...defined({ weekday: weekdayNamed(text.slice(at, weekday)) }) }, end: weekday };
}

/** "Saturday", "Sat.," */
const weekdayNamed = (name: string): number | undefined =>
  ALL_WEEKDAYS.get(name.toLowerCase().replace(/[.,]{1,2}$/u, ''));

const HALF_DAY = 720;

/**
 * With the zone of the clock that was read last. Of two clocks, "8:30 p.m. (2:30 p.m. EST)", it is the second's: the first is
 * local to who knows where. Where midnight lies between them, nobody knows whose day is written, and the zone is left out.
 */
function inZoneOf(time: StampTime, latest: number | undefined, zone: string): StampTime {
  const clock = latest ?? time.clock;
  if (clock === undefined || time.clock === undefined || Math.abs(clock - time.clock) > HALF_DAY) return time;
  return { ...time, clock, zone };
}

/** A day, also the same one written again ("9:05 22 Apr 20239:05 22 Apr 2023"). */
function dayOnce(text: string, at: number, before: DayMatch | undefined): DayMatch | undefined {
  const day = dayAt(text, at);
  return !before || (day && day.month === before.month && day.day === before.day) ? day : undefined;
}

function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
}
