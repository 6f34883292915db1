/** The only door to the time zone rules: wall clocks of IANA zones, daylight saving included. */
import { Temporal } from 'temporal-polyfill';
import { calendarDay, dayNumber } from '../../dataset/calendar-day.ts';

export interface WallClock {
  /** See calendar-day.ts. */
  readonly day: number;
  readonly minuteOfDay: number;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

const NS_PER_MINUTE = 60_000_000_000;

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
