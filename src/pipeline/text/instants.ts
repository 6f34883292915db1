/** Clock times joined with a day and a zone: instants as ISO 8601 text with the zone's offset on that day. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDay } from './calendar.ts';

const MINUTES_OF_DAY = 1440;

/** An IANA zone ("Europe/Kyiv") or a fixed offset ("+02:00"). */
export type ZoneName = string;

/**
 * The instant at which a clock in `zone` shows `minutes` after midnight on `day`: "2025-06-02T22:00+03:00". A clock time
 * that a daylight-saving change skips is moved forward, one that it repeats is the first of the two.
 */
export function instantAt(day: IsoDay, minutes: number, zone: ZoneName): string {
  const clock = { hour: Math.floor((minutes % MINUTES_OF_DAY) / 60), minute: minutes % 60 };
  return formatInstant(Temporal.PlainDate.from(day).toPlainDateTime(clock).toZonedDateTime(zone));
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
