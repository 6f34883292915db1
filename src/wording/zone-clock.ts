/**
 * Between instants (epoch ms, UTC) and the wall clock of an IANA zone. A wall time is written as the epoch ms at which a
 * clock in UTC shows the same digits, so that UTC calendar arithmetic (d3-time's utc intervals) works on it.
 *
 *   instant  ── + offset of the zone at that instant ──▶  wall
 *   wall     ── may name no instant (clocks put forward), one, or two (clocks put back) ──▶  instants
 */
import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import type { OffsetMinutesAt } from '../dataset/times/edtf.ts';
import { remembering } from '../dataset/remembering.ts';

const MS_PER_MINUTE = 60_000;
const QUARTER_HOUR_MS = 900_000;
/** Offsets are kept for this many quarter hours a zone: far more than the ticks of any one screen. */
const CACHE_SIZE = 20_000;
/** The widest span that Intl and Temporal know; open ends of intervals are cut to it. */
const LAST_INSTANT_MS = 8.64e15;

/** How far a zone's clocks are ahead of UTC at an instant, in ms. */
type OffsetReader = (instantMs: number) => number;

/** The part of Temporal that is asked, where there is one. */
interface ZoneTemporal {
  readonly Instant: {
    readonly fromEpochMilliseconds: (ms: number) => {
      readonly toZonedDateTimeISO: (zone: string) => { readonly offsetNanoseconds: number };
    };
  };
}

/**
 * Temporal knows a zone within 1 ms; the first Intl.DateTimeFormat of a page costs 30 ms on a desktop and 150 on a phone.
 * @throws RangeError for a zone that is unknown here
 */
export function createOffsetReader(
  zone: string,
  temporal = (globalThis as { readonly Temporal?: ZoneTemporal }).Temporal,
): OffsetReader {
  if (temporal !== undefined) {
    const { Instant } = temporal;
    const read: OffsetReader = (instantMs) =>
      Instant.fromEpochMilliseconds(Math.floor(instantMs)).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
    // An unknown zone is told now, as Intl does.
    read(0);
    return read;
  }
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instantMs) =>
    parseOffset(format.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value ?? '');
}

interface ZoneOffsets {
  readonly read: OffsetReader;
  /** Offset in ms by quarter hour since 1970: no zone has changed its offset within one since the 1970s. */
  readonly byQuarterHour: Map<number, number>;
}

const zones = new Map<string, ZoneOffsets>();

function offsetsOf(zone: string): ZoneOffsets {
  let offsets = zones.get(zone);
  if (offsets === undefined) {
    offsets = { read: createOffsetReader(zone), byQuarterHour: new Map() };
    zones.set(zone, offsets);
  }
  return offsets;
}

/** "GMT", "GMT+03:00" or "GMT-05:17:32" (as Intl writes local mean times) as milliseconds. */
function parseOffset(name: string): number {
  const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name);
  if (match === null) return 0;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}

/** How far the zone's clocks are ahead of UTC at an instant, in ms. Throws a RangeError for a zone that is unknown here. */
export function zoneOffsetMs(instantMs: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const { read, byQuarterHour } = offsetsOf(zone);
  const key = Math.floor(instantMs / QUARTER_HOUR_MS);
  const known = byQuarterHour.get(key);
  if (known !== undefined) return known;
  const offset = read(Math.max(-LAST_INSTANT_MS, Math.min(LAST_INSTANT_MS, instantMs)));
  if (byQuarterHour.size >= CACHE_SIZE) byQuarterHour.clear();
  byQuarterHour.set(key, offset);
  return offset;
}

let ownZone: string | undefined;

/** The IANA zone of this machine. Finding it out can take a phone 200 ms: ask only when it is wanted. */
export function viewerZone(): string {
  ownZone ??= new Intl.DateTimeFormat('en-US').resolvedOptions().timeZone;
  return ownZone;
}

/** What the zone's clocks show at an instant. */
export function wallFromInstant(instantMs: number, zone: string): number {
  return instantMs + zoneOffsetMs(instantMs, zone);
}

/** Every instant at which the zone's clocks show that wall time, in order: none in a gap, two where clocks were put back. */
export function instantsFromWall(wallMs: number, zone: string): readonly number[] {
  const before = wallMs - zoneOffsetMs(wallMs - MS_PER_DAY, zone);
  const after = wallMs - zoneOffsetMs(wallMs + MS_PER_DAY, zone);
  if (before === after) return [before];
  return [before, after].filter((instant) => wallFromInstant(instant, zone) === wallMs).toSorted((a, b) => a - b);
}

/** The first instant at which the zone's clocks show that wall time or, when they skip it, the instant of the skip. */
export function firstInstantFromWall(wallMs: number, zone: string): number {
  return instantsFromWall(wallMs, zone)[0] ?? wallMs - zoneOffsetMs(wallMs - MS_PER_DAY, zone);
}

/**
 * By which clock a date in EDTF that states no offset is read: days begin when those of the zone do. One a zone: whoever reads dates
 * remembers them by the clock that they were read by.
 */
export const offsetMinutesIn = remembering(
  (zone): OffsetMinutesAt =>
    (wallMs) =>
      (wallMs - firstInstantFromWall(wallMs, zone)) / MS_PER_MINUTE,
);
