/** The only door to the time zone rules: wall clocks of IANA zones, daylight saving included. */
import { Temporal } from 'temporal-polyfill';
import { calendarDay, dayNumber, MS_PER_DAY } from '../../dataset/times/calendar-day.ts';
import { remembering } from '../../dataset/remembering.ts';

export interface WallClock {
  /** See calendar-day.ts. */
  readonly day: number;
  readonly minuteOfDay: number;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

const NS_PER_MINUTE = 60_000_000_000;
const MS_PER_MINUTE = 60_000;

const known = new Map<string, boolean>();

/** True for an IANA zone ("Europe/Kyiv") that the rules know. */
export function isZone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    answer = zonedAt(0, name) !== undefined;
    known.set(name, answer);
  }
  return answer;
}

/** What the wall clocks of a zone show at an instant; those of UTC when there is no such zone. */
export function wallClockAt(epochMs: number, zone: string): WallClock {
  const offsetMinutes = offsetOfUtcDay(`${Math.floor(epochMs / MS_PER_DAY)} ${zone}`);
  if (!Number.isInteger(offsetMinutes)) return ruledClockAt(epochMs, zone);
  const localMs = epochMs + offsetMinutes * MS_PER_MINUTE;
  const day = Math.floor(localMs / MS_PER_DAY);
  return { day, minuteOfDay: Math.floor((localMs - day * MS_PER_DAY) / MS_PER_MINUTE), offsetMinutes };
}

/**
 * The minutes that a zone is ahead all through a day of UTC, which is asked of each post and is the same for most of them; NaN
 * where its clocks change, or there is no such zone. The text is the day's number and the zone.
 */
const offsetOfUtcDay = remembering((dayAndZone) => {
  const space = dayAndZone.indexOf(' ');
  const startMs = Number(dayAndZone.slice(0, space)) * MS_PER_DAY;
  const [first, last] = [startMs, startMs + MS_PER_DAY - 1].map((ms) => zonedAt(ms, dayAndZone.slice(space + 1)));
  return first?.offsetNanoseconds === last?.offsetNanoseconds ? (first?.offsetNanoseconds ?? NaN) / NS_PER_MINUTE : NaN;
});

function ruledClockAt(epochMs: number, zone: string): WallClock {
  const shown = zonedAt(epochMs, zone) ?? Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('UTC');
  return {
    day: dayNumber(shown.year, shown.month, shown.day),
    minuteOfDay: shown.hour * 60 + shown.minute,
    offsetMinutes: shown.offsetNanoseconds / NS_PER_MINUTE,
  };
}

/**
 * How many minutes east of UTC the clocks of a zone are at a local time. An hour that is skipped or comes twice when the
 * clocks change is read as before the change.
 */
export function offsetMinutesOf(day: number, minuteOfDay: number, zone: string): number {
  const date = calendarDay(day);
  const local = new Temporal.PlainDateTime(
    date.year,
    date.month,
    date.day,
    Math.floor(minuteOfDay / 60),
    minuteOfDay % 60,
  );
  return isZone(zone) ? local.toZonedDateTime(zone).offsetNanoseconds / NS_PER_MINUTE : 0;
}

function zonedAt(epochMs: number, zone: string): Temporal.ZonedDateTime | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  } catch {
    return undefined;
  }
}
