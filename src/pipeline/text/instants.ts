/** Clock times joined with a day and a zone: instants as ISO 8601 text with the zone's offset on that day. */
import { Temporal } from 'temporal-polyfill';
import { twoDigits } from '../../dataset/times/two-digits.ts';
import type { IsoDay } from './calendar.ts';

const MINUTES_OF_DAY = 1440;

/** An IANA zone ("Europe/Kyiv") or a fixed offset ("+02:00"). */
export type ZoneName = string;

/**
 * The instant at which a clock in `zone` shows `minutes` after midnight on `day`: "2025-06-02T22:00+03:00". A clock time
 * that a daylight-saving change skips is moved forward, one that it repeats is the first of the two.
 */
export function instantAt(day: IsoDay, minutes: number, zone: ZoneName): string {
  const hour = Math.floor((minutes % MINUTES_OF_DAY) / 60);
  const offset = offsetOfDay(day, zone);
  if (offset !== undefined && minutes >= 0) return `${day}T${twoDigits(hour)}:${twoDigits(minutes % 60)}${offset}`;
  const clock = { hour, minute: minutes % 60 };
  return formatInstant(Temporal.PlainDate.from(day).toPlainDateTime(clock).toZonedDateTime(zone));
}

/** By zone and day: a document's posts share both. */
const offsets = new Map<string, string | undefined>();
/** Beyond this many the memory is emptied: it must not grow with the corpus. */
const MOST_REMEMBERED = 10_000;

/** The offset that a zone has from the first to the last minute of a day; undefined on days on which its clocks change. */
function offsetOfDay(day: IsoDay, zone: ZoneName): string | undefined {
  const key = `${zone} ${day}`;
  if (offsets.has(key)) return offsets.get(key);
  const midnight = Temporal.PlainDate.from(day).toPlainDateTime().toZonedDateTime(zone);
  const isWhole = midnight.hour === 0 && midnight.minute === 0 && midnight.hoursInDay === 24;
  const offset = isWhole && midnight.toPlainDate().toString() === day ? midnight.offset.slice(0, 6) : undefined;
  if (offsets.size >= MOST_REMEMBERED) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Moves an instant by minutes (negative: earlier), keeping the zone's offset right. */
export function shiftInstant(instant: string, minutes: number, zone: ZoneName): string {
  return formatInstant(Temporal.Instant.from(instant).add({ minutes }).toZonedDateTimeISO(zone));
}

/** The day on which an instant falls in a zone. */
export function dayOfInstant(instant: string, zone: ZoneName): IsoDay {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * Reads an ISO 8601 instant or day as machines write it in attributes and metadata: an instant with offset comes back to
 * the minute in its own offset, one without an offset is read in `zone`, a day stays a day; anything else is undefined.
 */
export function parseIsoMoment(value: string, zone: ZoneName): string | undefined {
  const text = value.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  try {
    if (!/T\d/.test(text)) return Temporal.PlainDate.from(text.slice(0, 10)).toString();
    const offset = /(?:Z|([+-]\d\d):?(\d\d)?)$/i.exec(text);
    if (!offset) return formatInstant(Temporal.PlainDateTime.from(text).toZonedDateTime(zone));
    const fixed = offset[1] === undefined ? 'UTC' : `${offset[1]}:${offset[2] ?? '00'}`;
    return formatInstant(Temporal.Instant.from(text).toZonedDateTimeISO(fixed));
  } catch {
    return undefined;
  }
}

/** Rewrites an instant with the offset that `zone` has then. */
export function inZone(instant: string, zone: ZoneName): string {
  return formatInstant(Temporal.Instant.from(instant).toZonedDateTimeISO(zone));
}

function formatInstant(at: Temporal.ZonedDateTime): string {
  return at.toPlainDateTime().toString({ smallestUnit: 'minute' }) + at.offset.slice(0, 6);
}
