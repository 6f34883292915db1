/** Values of clock times and parts of the day: joined with their day and put on their zone's clock. */
import { formatEdtfMinute } from '../../../dataset/edtf.ts';
import type { ClockExpression, DayPartExpression, StatedZone } from '../../stage.ts';
import { offsetMinutesOf } from '../../text/zoned.ts';
import type { TimeContext } from './context.ts';
import { counted, type Outcome, stated } from './outcome.ts';
import { dayPeriod, daysPeriod, lengthInDays, type Period } from './periods.ts';

/** `on` is the value of the day that is said with it; without one, the last day told here, or the day of writing. */
export function clockValue(expression: ClockExpression, context: TimeContext, on: Outcome | undefined): Outcome {
  const day = on ? on.period : (context.toldHere ?? context.writing?.days);
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

function offsetOf(zone: StatedZone | undefined, day: number, minuteOfDay: number, context: TimeContext): number {
  if (zone === undefined || zone === 'local') return offsetMinutesOf(day, minuteOfDay, context.zone);
  return 'zone' in zone ? offsetMinutesOf(day, minuteOfDay, zone.zone) : zone.offsetMinutes;
}

/** A part of a day is dated by its day; overnight is the evening before and the day, or the day told as a night and the next. */
export function dayPartValue(expression: DayPartExpression, context: TimeContext, on: Outcome | undefined): Outcome {
  const { part } = expression;
  const day = on ? on.period : (context.toldHere ?? context.writing?.days);
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
