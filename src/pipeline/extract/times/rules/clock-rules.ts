/** Clock times in digits and words with the words that state their zone. */
import { CARDINALS } from '../../../lexicon/time-numbers.ts';
import { COUNTED_NOUNS, DAY_PARTS } from '../../../lexicon/time-words.ts';
import { zoneOfPlace } from '../../../lexicon/city-zones.ts';
import { ZONE_PHRASES, ZONE_WORDS } from '../../../lexicon/time-zones.ts';
import type { ClockExpression, DayPart, StatedZone, TimeExpression } from '../../../stage.ts';
import type { RuleMatch, TimeRule } from './match.ts';
import { isCapitalised, isHyphen, isTailOfName, type Tokens, wordAt, wordsBetween } from '../words/tokens.ts';

interface ReadClock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
}

const AROUND: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly']);

/** "11:00 BST", "3am", "6.30pm", "1300 GMT", "at 08.49", "six o'clock", "noon", "half past six", "6pm to 3am". */
export const clock: TimeRule = (tokens, at) => {
  const read = readClock(tokens, at);
  if (read) return withZone(tokens, at, read);
  return clockRange(tokens, at);
};

function withZone(tokens: Tokens, at: number, read: ReadClock): RuleMatch {
  const zone = readZone(tokens, read.next);
  const around = AROUND.has(wordAt(tokens, at - 1));
  const expression: ClockExpression = {
    kind: 'clock',
    hour: read.hour,
    minute: read.minute,
    ...(zone ? { zone: zone.zone } : {}),
    ...(around ? { approximate: true } : {}),
  };
  return { ...(around ? { from: at - 1 } : {}), to: zone?.next ?? read.next, expression };
}

/** "6 to 8pm", "9–10am": the first hour shares the second one's half of the day. */
function clockRange(tokens: Tokens, at: number): RuleMatch | undefined {
  if (tokens[at]?.kind !== 'number' || isTailOfName(tokens, at)) return undefined;
  const joiner = wordAt(tokens, at + 1);
  if (joiner !== 'to' && joiner !== 'and' && !isHyphen(tokens, at + 1)) return undefined;
  const hour = Number(wordAt(tokens, at));
  const second = tokens[at + 2]?.kind === 'number' ? halfOfDay(tokens, at + 3) : undefined;
  const last = readClock(tokens, at + 2);
  if (!second || !last || hour < 1 || hour > 12) return undefined;
  const lateHour = last.hour;
  const sameHalf = toHalf(hour, second);
  const from = sameHalf < lateHour || second === 'am' ? sameHalf : toHalf(hour, 'am');
  const end = withZone(tokens, at + 2, last);
  if (end.expression?.kind !== 'clock') return undefined;
  const to: ClockExpression = end.expression;
  return { to: end.to, expression: { kind: 'range', from: { ...to, hour: from, minute: 0 }, to } };
}

function readClock(tokens: Tokens, at: number): ReadClock | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'clock' || token.kind === 'decimal')
    return isTailOfName(tokens, at) ? undefined : digitalClock(tokens, at);
  if (token.kind === 'number')
    return isTailOfName(tokens, at)
      ? undefined
      : (hourAlone(tokens, at, Number(token.word)) ?? militaryClock(tokens, at));
  return token.kind === 'word' ? clockInWords(tokens, at) : undefined;
}

function digitalClock(tokens: Tokens, at: number): ReadClock | undefined {
  const [hours = '', minutes = ''] = wordAt(tokens, at).split(/[:.]/);
  const hour = Number(hours);
  const minute = Number(minutes);
  if (minutes.length !== 2 || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  if (isStopwatch(tokens, at)) return undefined;
  const half = halfOfDay(tokens, at + 1);
  if (half) return { hour: toHalf(hour, half), minute, next: at + 2 };
  if (tokens[at]?.kind === 'decimal' && !isDottedClock(tokens, at, hours)) return undefined;
  return { hour: hour % 24, minute, next: at + 1 };
}

/** "In 2:10.33": how long it took. */
function isStopwatch(tokens: Tokens, at: number): boolean {
  const isPoint = wordAt(tokens, at + 1) === '.' && tokens[at + 1]?.spaced === false;
  return isPoint && tokens[at + 2]?.spaced === false && tokens[at + 2]?.kind === 'number';
}

/** "at 08.49": two digits before the point, a preposition of time in front, no unit behind. */
function isDottedClock(tokens: Tokens, at: number, hours: string): boolean {
  const next = wordAt(tokens, at + 1);
  const stated = readZone(tokens, at + 1) !== undefined;
  if (hours.length !== 2 && !stated) return false;
  if (COUNTED_NOUNS.has(next) || next === '%' || next === 'million' || next === 'billion' || next === 'per')
    return false;
  return (
    stated ||
    ['at', 'by', 'since', 'until', 'around', 'about', 'from', 'after', 'before'].includes(wordAt(tokens, at - 1))
  );
}

type Half = 'am' | 'pm';

function halfOfDay(tokens: Tokens, at: number): Half | undefined {
  const word = wordAt(tokens, at).replaceAll(/[.\s]/g, '');
  return word === 'am' || word === 'pm' ? word : undefined;
}

function toHalf(hour: number, half: Half): number {
  if (hour > 12) return hour % 24;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** "3am", "3 p.m.", "6 o'clock", "three in the morning". */
function hourAlone(tokens: Tokens, at: number, hour: number): ReadClock | undefined {
  if (hour < 1 || hour > 12) return undefined;
  const half = halfOfDay(tokens, at + 1);
  if (half) return { hour: toHalf(hour, half), minute: 0, next: at + 2 };
  if (wordAt(tokens, at + 1) === "o'clock")
    return inPartOfDay(tokens, hour, at + 2) ?? { hour, minute: 0, next: at + 2 };
  return ['at', 'by', 'around', 'about', 'until'].includes(wordAt(tokens, at - 1))
    ? inPartOfDay(tokens, hour, at + 1)
    : undefined;
}

function inPartOfDay(tokens: Tokens, hour: number, at: number): ReadClock | undefined {
  const lead = wordAt(tokens, at);
  const place = lead === 'in' && wordAt(tokens, at + 1) === 'the' ? at + 2 : lead === 'at' ? at + 1 : at;
  const part = place === at ? undefined : DAY_PARTS.get(wordAt(tokens, place));
  return part ? { hour: hourInPart(hour, part), minute: 0, next: place + 1 } : undefined;
}

/** "1300 GMT", "0600 hours": four digits only with a word that makes them a clock time. */
function militaryClock(tokens: Tokens, at: number): ReadClock | undefined {
  const digits = wordAt(tokens, at);
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return undefined;
  const time = { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) };
  const next = wordAt(tokens, at + 1);
  if (next === 'hours' || next === 'hrs') {
    return digits.startsWith('0') || wordAt(tokens, at - 1) === 'at' ? { ...time, next: at + 2 } : undefined;
  }
  if (next === 'h' && tokens[at + 1]?.spaced === false) return { ...time, next: at + 2 };
  return readZone(tokens, at + 1) || isToldTwice(tokens, at + 1) ? { ...time, next: at + 1 } : undefined;
}

/** "0330 (0130 GMT)": the zone of the time in brackets makes a time of the digits before them. */
function isToldTwice(tokens: Tokens, at: number): boolean {
  const isTime = wordAt(tokens, at) === '(' && tokens[at + 1]?.kind === 'number';
  return isTime && wordAt(tokens, at + 1).length === 4 && readZone(tokens, at + 2) !== undefined;
}

function clockInWords(tokens: Tokens, at: number): ReadClock | undefined {
  const word = wordAt(tokens, at);
  if (word === 'noon' || word === 'midday') return word === 'noon' ? { hour: 12, minute: 0, next: at + 1 } : undefined;
  if (word === 'midnight') return { hour: 0, minute: 0, next: at + 1 };
  const past = word === 'a' ? pastOrTo(tokens, at + 1, wordAt(tokens, at + 1)) : pastOrTo(tokens, at, word);
  if (past) return past;
  const hour = CARDINALS.get(word);
  return hour === undefined ? undefined : hourAlone(tokens, at, hour);
}

/** What stands before "past": "half past", "ten past". */
const MINUTES_PAST: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** "half past six", "quarter to nine", "ten past three", "half past midnight", "it was ten minutes to two". */
function pastOrTo(tokens: Tokens, at: number, word: string): ReadClock | undefined {
  const minutes = MINUTES_PAST.get(word);
  const inMinutes = wordAt(tokens, at + 1) === 'minutes';
  const joined = inMinutes ? at + 2 : at + 1;
  const joiner = wordAt(tokens, joined);
  if (minutes === undefined || (joiner !== 'past' && joiner !== 'to')) return undefined;
  // "cut from ten minutes to two", "by ten votes to two"
  if (joiner === 'to' && word !== 'quarter' && !(inMinutes && BEFORE_CLOCKS.has(wordAt(tokens, at - 1))))
    return undefined;
  const full = fullHour(tokens, joined + 1);
  if (!full) return undefined;
  const { hour, next } = full;
  return joiner === 'past' ? { hour, minute: minutes, next } : { hour: (hour + 23) % 24, minute: 60 - minutes, next };
}

/** What may stand before "ten minutes to two": it was then, or something happened then. */
const BEFORE_CLOCKS: ReadonlySet<string> = new Set(['was', 'at', 'about', 'around', 'until', 'before', 'after']);

/** The hour that "past" and "to" count from: "six", "three in the afternoon", "6 pm", "midnight". */
function fullHour(tokens: Tokens, at: number): Omit<ReadClock, 'minute'> | undefined {
  const written = wordAt(tokens, at);
  if (written === 'midnight') return { hour: 0, next: at + 1 };
  if (written === 'noon' || written === 'midday') return { hour: 12, next: at + 1 };
  const named = tokens[at]?.kind === 'number' ? Number(written) : CARDINALS.get(written);
  if (named === undefined || named < 1 || named > 12 || COUNTED_NOUNS.has(wordAt(tokens, at + 1))) return undefined;
  const half = halfOfDay(tokens, at + 1);
  return half
    ? { hour: toHalf(named, half), next: at + 2 }
    : (inPartOfDay(tokens, named, at + 1) ?? { hour: named, next: at + 1 });
}

interface ReadZone {
  readonly zone: StatedZone;
  readonly next: number;
}

/** Reads "BST", "(ET)", "local time", "Moscow time", "GMT+2", "in Kyiv" behind a clock time. */
function readZone(tokens: Tokens, at: number): ReadZone | undefined {
  const word = wordAt(tokens, at);
  if (word === 'local') return { zone: 'local', next: wordAt(tokens, at + 1) === 'time' ? at + 2 : at + 1 };
  const bracketed = word === '(' ? readZone(tokens, at + 1) : undefined;
  if (bracketed && wordAt(tokens, bracketed.next) === ')') return { zone: bracketed.zone, next: bracketed.next + 1 };
  return readOffset(tokens, at, word) ?? readZoneName(tokens, at, word) ?? readCityClock(tokens, at, word);
}

/** "GMT+2", "UTC +03:00", "UTC". */
function readOffset(tokens: Tokens, at: number, word: string): ReadZone | undefined {
  if (word !== 'gmt' && word !== 'utc') return undefined;
  const sign = wordAt(tokens, at + 1);
  const hours = tokens[at + 2];
  if ((sign !== '+' && sign !== '-' && sign !== '−') || hours?.spaced !== false)
    return { zone: { offsetMinutes: 0 }, next: at + 1 };
  const [whole = '', minutes = '0'] = hours.word.split(':');
  const size = Number(whole) * 60 + Number(minutes);
  if (!Number.isInteger(size) || size > 14 * 60) return { zone: { offsetMinutes: 0 }, next: at + 1 };
  return { zone: { offsetMinutes: sign === '+' ? size : -size }, next: at + 3 };
}

function readZoneName(tokens: Tokens, at: number, word: string): ReadZone | undefined {
  const abbreviation = ZONE_WORDS.get(word);
  const raw = tokens[at]?.raw ?? '';
  if (abbreviation && raw === raw.toUpperCase() && word.length > 1) {
    return { zone: abbreviation, next: at + 1 };
  }
  for (const length of [3, 2, 1]) {
    const name = wordsBetween(tokens, at, at + length);
    const zone = wordAt(tokens, at + length) === 'time' ? (ZONE_PHRASES.get(name) ?? zoneOfCity(name)) : undefined;
    if (zone) return { zone, next: at + length + 1 };
  }
  const bare =
    isCapitalised(tokens, at) && (word === 'eastern' || word === 'pacific') ? ZONE_PHRASES.get(word) : undefined;
  return bare ? { zone: bare, next: at + 1 } : undefined;
}

/** "10pm in Kyiv and Moscow". */
function readCityClock(tokens: Tokens, at: number, word: string): ReadZone | undefined {
  if (word !== 'in') return undefined;
  const zone = zoneOfCity(wordAt(tokens, at + 1)) ?? zoneOfCity(wordsBetween(tokens, at + 1, at + 3));
  return zone ? { zone, next: at } : undefined;
}

function zoneOfCity(name: string): StatedZone | undefined {
  const zone = zoneOfPlace(name);
  return zone ? { zone } : undefined;
}

/** True for a clock time or a range of them. */
export function isClock(expression: TimeExpression): boolean {
  return expression.kind === 'clock' || (expression.kind === 'range' && expression.to.kind === 'clock');
}

/** Which part of the day an hour of twelve is meant in: "three in the afternoon" is 15. */
export function hourInPart(hour: number, part: DayPart): number {
  if (hour >= 12) return hour;
  if (part === 'afternoon' || part === 'evening') return hour + 12;
  return part === 'night' && hour >= 6 ? hour + 12 : hour;
}
