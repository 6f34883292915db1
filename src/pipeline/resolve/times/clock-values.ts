/** Values of clock times and parts of the day: joined with their day and put on their zone's clock. */
import { formatEdtfMinute } from '../../../dataset/times/edtf.ts';
import type { ClockExpression, DayPartExpression, StatedZone } from '../../stage.ts';
import { offsetMinutesOf, wallClockAt, type WallClock } from '../../text/zoned.ts';
import type { TimeContext } from './context.ts';
import { counted, type Outcome, stated } from './outcome.ts';
import { dayPeriod, daysPeriod, lengthInDays, type Period } from './periods.ts';

/** `on` is the value of the day that is said with it; without one, the last day told here, or the day of writing. */
export function clockValue(expression: ClockExpression, context: TimeContext, on: Outcome | undefined): Outcome {
  const day = on ? on.period : (context.toldHere ?? context.toldInStory ?? dayOfWriting(expression, context));
  if (!day) return stated('clock without a day', undefined);
  if (lengthInDays(day) > 1) return { ...counted('clock within days', day, on ? undefined : day), use: 'point' };
  const minuteOfDay = expression.hour * 60 + expression.minute;
  const offset = offsetOf(expression.zone, day.first, minuteOfDay, context);
  const value = formatEdtfMinute(day.first, minuteOfDay, offset);
  return {
    rule: on ? 'clock on its day' : 'clock on the day told or of writing',
    period: dayPeriod(day.first),
    value,
    basis: on?.basis ?? 'explicit',
    use: 'point',
    approximate: expression.approximate === true,
    ...(on ? (on.anchor === undefined ? {} : { anchor: on.anchor }) : { anchor: day.edtf }),
  };
}

/**
 * The day of writing; where the minute of writing is known, as it is by the clock that is meant, and for what is not to come
 * the day before where an evening is told in the small hours: "at 22:40" at one in the morning.
 */
function dayOfWriting({ zone, hour }: ClockExpression, { writing, tense }: TimeContext): Period | undefined {
  if (writing?.clock === undefined) return writing?.days;
  const { day, minuteOfDay } = onClock(writing.clock, zone);
  const isLastEvening = minuteOfDay < SMALL_HOURS_END && hour >= EVENING_HOUR;
  return dayPeriod(isLastEvening && tense !== 'future' ? day - 1 : day);
}

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;
const SMALL_HOURS_END = 360;
const EVENING_HOUR = 18;

type DayAndMinute = Pick<WallClock, 'day' | 'minuteOfDay'>;

/** What another clock shows at that moment. */
function onClock(written: WallClock, zone: StatedZone | undefined): DayAndMinute {
  if (zone === undefined || zone === 'local') return written;
  const minutes = written.day * MINUTES_PER_DAY + written.minuteOfDay - written.offsetMinutes;
  if ('zone' in zone) return wallClockAt(minutes * MS_PER_MINUTE, zone.zone);
  const day = Math.floor((minutes + zone.offsetMinutes) / MINUTES_PER_DAY);
  return { day, minuteOfDay: minutes + zone.offsetMinutes - day * MINUTES_PER_DAY };
}

function offsetOf(zone: StatedZone | undefined, day: number, minuteOfDay: number, context: TimeContext): number {
  if (zone === undefined || zone === 'local') return offsetMinutesOf(day, minuteOfDay, context.zone);
  return 'zone' in zone ? offsetMinutesOf(day, minuteOfDay, zone.zone) : zone.offsetMinutes;
}

/** A part of a day is dated by its day; overnight is the evening before and the day, or the day told as a night and the next. */
export function dayPartValue(expression: DayPartExpression, context: TimeContext, on: Outcome | undefined): Outcome {
  const { part } = expression;
  const day = on
    ? on.period
    : (context.toldHere ?? (part === 'overnight' ? undefined : context.toldInStory) ?? context.writing?.days);
  const rule = part === 'overnight' ? 'overnight' : `${part} of a day`;
  if (!day || !Number.isFinite(day.first) || !Number.isFinite(day.last)) return counted(rule, undefined, undefined);
  const anchor = on?.anchor === undefined ? (on ? {} : { anchor: day.edtf }) : { anchor: on.anchor };
  const startsThere = part === 'overnight' && !on && context.toldHere !== undefined && context.toldAtNight;
  return {
    rule,
    basis: on?.basis ?? 'relative',
    use: 'point',
    period: part === 'overnight' ? nightAround(day, startsThere) : day,
    atNight: part === 'night' || part === 'evening',
    ...anchor,
  };
}

function nightAround(day: Period, startsThere: boolean): Period {
  return startsThere ? daysPeriod(day.first, day.last + 1) : daysPeriod(day.first - 1, day.last);
}
