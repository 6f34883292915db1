/** Values that are counted from the time of writing or from a date told before. */
import { calendarDay, weekdayOf } from '../../../dataset/times/calendar-day.ts';
import { formatEdtfMinute } from '../../../dataset/times/edtf.ts';
import type { CountedFrom, TimeAmount, TimeExpression, TimeUnit } from '../../stage.ts';
import { countedFrom, type TimeContext, writingDay } from './context.ts';
import { counted, type Outcome } from './outcome.ts';
import {
  addMonths,
  dayPeriod,
  daysPeriod,
  lengthInDays,
  monthPeriod,
  onwardsFrom,
  type Period,
  shiftDays,
  spanning,
  upTo,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './periods.ts';

type Of<Kind extends TimeExpression['kind']> = Extract<TimeExpression, { kind: Kind }>;

/** About how many "several", "a few" and a bare plural are. */
const VAGUE_COUNT = 3;
const MINUTES_PER_DAY = 1440;
const SUNDAY = 7;

/** The days from which it is counted: the last date told that is fine enough for the unit, else the days of writing. */
function anchorOf(from: CountedFrom, unit: TimeUnit, context: TimeContext, direction = 0): Period | undefined {
  const writing = context.writing?.days;
  if (from === 'writing') return writing;
  const told = context.told.find((period) => lengthInDays(period) <= LARGEST_ANCHOR[unit]) ?? context.goesOnFrom;
  if (told || direction <= 0 || context.tense !== 'past' || context.isEntry) return told ?? writing;
  // "in 1972 …, but fled a few months later": what came later and is over is not counted from the writing
  const [last] = context.told;
  return last && lengthInDays(last) <= LARGEST_ANCHOR[COARSER[unit]] ? last : undefined;
}

/** Counted from what is told more coarsely than in its own unit, it still lies in about that time. */
const COARSER: Readonly<Record<TimeUnit, TimeUnit>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  weekend: 'month',
  month: 'year',
  quarter: 'year',
  year: 'decade',
  decade: 'century',
  century: 'century',
};

const LARGEST_ANCHOR: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 1,
  hour: 1,
  day: 3,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
  century: 36_600,
};

/** "In March 1996 …; two days later they fled": of the day nothing more is known than of what it is counted from. */
const isTooCoarse = (anchor: Period, unit: TimeUnit): boolean =>
  (unit === 'day' || unit === 'week' || unit === 'weekend') &&
  Number.isFinite(anchor.first) &&
  lengthInDays(anchor) > 14;

/** The unit of the calendar that holds a day, moved by `which`. */
function unitPeriod(unit: TimeUnit, day: number, which: number): Period {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayPeriod(day);
    case 'day':
      return dayPeriod(day + which);
    case 'week':
      return weekPeriod(day + 7 * which);
    case 'weekend':
      return weekendPeriod(day + 7 * which);
    case 'month':
      return monthPeriod(year, month + which);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * which;
      return spanned(monthPeriod(year, first), monthPeriod(year, first + 2));
    }
    case 'year':
      return yearPeriod(year + which);
    case 'decade':
      return years(Math.floor(year / 10) * 10 + 10 * which, 10);
    case 'century':
      return years(Math.floor(year / 100) * 100 + 100 * which, 100);
  }
}

function spanned(from: Period, to: Period): Period {
  return { first: from.first, last: to.last, edtf: `${from.edtf}/${to.edtf}` };
}

function years(first: number, count: number): Period {
  return spanned(yearPeriod(first), yearPeriod(first + count - 1));
}

export function unitValue(expression: Of<'unit'>, context: TimeContext): Outcome {
  const { unit, which } = expression;
  const from = isOfHistory(expression, context) ? 'story' : expression.from;
  const rule = `${which === 0 ? 'this' : which < 0 ? 'the last' : 'the next'} ${unit}`;
  const anchor = expression.running === true ? runningDay(context) : anchorOf(from, unit, context, which);
  if (!anchor) return counted(rule, undefined, undefined);
  if (isTooCoarse(anchor, unit)) return counted(rule, anchor, anchor);
  // "that day" after a night is the one that it led to
  if (unit === 'day') return counted(rule, dayPeriod(anchor.last + which), anchor);
  if (unit === 'weekend') return counted(rule, weekend(anchor.last, which, context), anchor);
  // "will travel this week", written on a Sunday: the week that is about to begin
  const isOver = unit === 'week' && which === 0 && context.tense === 'future' && weekdayOf(anchor.last) === SUNDAY;
  const period = unitPeriod(unit, anchor.last, isOver ? 1 : which);
  const use = unit === 'year' || unit === 'decade' || unit === 'century' ? 'stretch' : 'point';
  return { ...counted(rule, period, anchor), use };
}

/** "Raided Goma on Sunday, for the third straight day": that of its paragraph, which cannot lie ahead; else the day of writing. */
function runningDay({ toldHere, writing }: TimeContext): Period | undefined {
  const isOver = toldHere !== undefined && (writing === undefined || toldHere.last <= writing.days.last);
  return isOver ? toldHere : writing?.days;
}

/** "The end of the year", "this year", "the next year" of a history are those of its story; "today" and "last week" are the writer's. */
function isOfHistory({ unit, which }: Of<'unit'>, context: TimeContext): boolean {
  return context.goesOnFrom !== undefined && (unit === 'year' || unit === 'month') && which >= 0;
}

/** "The quarter": the one told last that has begun, else the one that is over, as reports come out after it; else the running unit. */
export function knownUnitValue(unit: TimeUnit, context: TimeContext): Outcome {
  const writing = context.writing?.days;
  const begun = context.told.filter((period) => writing === undefined || period.first <= writing.last);
  const told = begun.find((period) => lengthInDays(period) === lengthInDays(unitPeriod(unit, period.first, 0)));
  const now = countedFrom(context.goesOnFrom ? 'story' : 'writing', context);
  const running = now && unitPeriod(unit, now.last, unit === 'quarter' ? -1 : 0);
  const period = (unit === 'quarter' || unit === 'month' ? told : undefined) ?? running ?? told;
  return { ...counted(`the ${unit} told`, period, period === told ? told : now), use: 'background' };
}

/**
 * "The weekend" is the last one that began, or the coming one when the verb tells the future. What was over on a Saturday was so on
 * the weekend before.
 */
function weekend(day: number, which: number, context: TimeContext): Period {
  const thisWeek = weekendPeriod(day);
  const begun = thisWeek.first < day || (thisWeek.first === day && context.tense !== 'past');
  if (which === 0) return begun || context.tense === 'future' ? thisWeek : weekendPeriod(day - 7);
  if (which < 0) return weekendPeriod(day - 7);
  return weekendPeriod(thisWeek.first <= day ? day + 7 : day);
}

/** "two weeks ago", "yesterday", "three days later"; `base` where another expression is what it is counted from. */
export function shiftValue(expression: Of<'shift'>, context: TimeContext, base?: Period): Outcome {
  const { amount, direction, from } = expression;
  const rule = `${amount.count ?? 'some'} ${amount.unit} ${direction < 0 ? 'before' : 'after'}`;
  const known = !expression.ofEvent || context.told.length > 0;
  const anchor = base ?? (known ? anchorOf(from, amount.unit, context, direction) : undefined);
  if (!anchor) return counted(rule, undefined, undefined);
  if (isTooCoarse(anchor, amount.unit)) return counted(rule, anchor, anchor);
  const clock = clockShifted(expression, context);
  if (clock) return { ...counted(rule, clock.period, anchor), value: clock.value };
  const moved = yearFromTold(expression, context) ?? moveBy(anchor, amount, direction);
  const inYears = amount.unit === 'year' || amount.unit === 'decade' || amount.unit === 'century';
  const bounded = moved && boundedBy(moved, amount, direction, anchor);
  return {
    ...counted(rule, bounded, anchor),
    approximate: isApproximate(amount) && bounded === moved,
    use: inYears ? 'stretch' : 'point',
  };
}

/** In days: of what was told within it, the same month a year before may be meant. */
const LAST_YEAR = 366;

/** "Exports fell in May; a year earlier they …": the same month or quarter of another year. */
function yearFromTold({ amount, direction, of, from }: Of<'shift'>, context: TimeContext): Period | undefined {
  const [told] = context.told;
  const written = context.writing?.days.last;
  // "a year ago" is a year before the writing, whatever old story was told before
  if (from === 'writing' && told && written !== undefined && written - told.last > LAST_YEAR) return undefined;
  const days = told ? lengthInDays(told) : 0;
  if (!told || of || amount.unit !== 'year' || amount.count !== 1 || amount.approximate || amount.bound)
    return undefined;
  const unit = days >= 28 && days <= LARGEST_ANCHOR.month ? 'month' : days >= 90 && days <= 92 ? 'quarter' : undefined;
  return unit && unitPeriod(unit, addMonths(told.first, 12 * direction), 0);
}

function isApproximate(amount: TimeAmount): boolean {
  return amount.approximate === true || amount.vague === true || amount.unit === 'week';
}

/** "More than a week ago" is any time up to then, "less than a week ago" any time since. */
function boundedBy(moved: Period, amount: TimeAmount, direction: -1 | 1, anchor: Period): Period | undefined {
  if (!amount.bound) return moved;
  const outwards = amount.bound === 'more';
  if (outwards) return direction < 0 ? upTo(moved) : onwardsFrom(moved);
  return direction < 0 ? spanning(moved, anchor) : spanning(anchor, moved);
}

/** The grain of the result is that of the unit; a week away is a day, roughly; "several weeks ago" is a month, roughly. */
function moveBy(anchor: Period, amount: TimeAmount, direction: -1 | 1): Period | undefined {
  const count = amount.count ?? VAGUE_COUNT;
  const vague = amount.vague === true;
  switch (amount.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return count >= 24 && amount.unit === 'hour' ? shiftDays(anchor, direction * Math.floor(count / 24)) : anchor;
    case 'day':
      return shiftDays(anchor, direction * Math.floor(count));
    case 'week':
    case 'weekend': {
      const moved = shiftDays(anchor, direction * Math.floor(count * 7));
      return vague ? unitPeriod('month', moved.last, 0) : amount.unit === 'weekend' ? weekendPeriod(moved.last) : moved;
    }
    case 'month':
      return unitPeriod(vague ? 'year' : 'month', addMonths(anchor.last, direction * Math.round(count)), 0);
    case 'quarter':
      return unitPeriod('quarter', addMonths(anchor.last, direction * Math.round(count * 3)), 0);
    case 'year':
      return vague ? undefined : unitPeriod('year', anchor.last, direction * Math.round(count));
    case 'decade':
      return vague ? undefined : unitPeriod('year', anchor.last, direction * Math.round(count * 10));
    case 'century':
      return undefined;
  }
}

/** "40 minutes ago" beside a post whose minute is known. */
function clockShifted(expression: Of<'shift'>, context: TimeContext): { period: Period; value: string } | undefined {
  const { amount, direction, from } = expression;
  const clock = context.writing?.clock;
  const minutes = amount.unit === 'minute' ? 1 : amount.unit === 'hour' ? 60 : undefined;
  if (!clock || minutes === undefined || amount.count === undefined || amount.bound || from !== 'writing')
    return undefined;
  const at = clock.day * MINUTES_PER_DAY + clock.minuteOfDay + direction * Math.round(amount.count * minutes);
  const day = Math.floor(at / MINUTES_PER_DAY);
  return { period: dayPeriod(day), value: formatEdtfMinute(day, at - day * MINUTES_PER_DAY, clock.offsetMinutes) };
}

/** "over the past 12 months", "in the coming week", "in recent weeks". */
export function stretchValue(expression: Of<'stretch'>, context: TimeContext): Outcome {
  const { amount, direction, from } = expression;
  const rule = `the ${direction < 0 ? 'past' : 'coming'} ${amount.count ?? 'some'} ${amount.unit}`;
  const anchor = anchorOf(from, amount.unit, context);
  if (!anchor) return { ...counted(rule, undefined, undefined), use: 'background' };
  const long = amount.unit !== 'day' && amount.unit !== 'hour' && amount.unit !== 'minute' && amount.unit !== 'weekend';
  const period = direction < 0 ? stretchBefore(anchor, amount) : stretchAfter(anchor, amount);
  return { ...counted(rule, period, anchor), use: amount.vague || (long && direction < 0) ? 'stretch' : 'point' };
}

/** Months are whole ones, up to the last that is over; weeks and days end with the anchor. */
function stretchBefore(anchor: Period, amount: TimeAmount): Period | undefined {
  if (amount.unit === 'month' && amount.count !== undefined) {
    const { year, month } = calendarDay(anchor.last);
    return spanning(monthPeriod(year, month - Math.round(amount.count)), monthPeriod(year, month - 1));
  }
  const start = moveBy(anchor, amount.count === undefined ? { ...amount, count: VAGUE_COUNT } : amount, -1);
  return start && spanning(start, anchor);
}

function stretchAfter(anchor: Period, amount: TimeAmount): Period | undefined {
  const end = moveBy(anchor, amount.count === undefined ? { ...amount, count: VAGUE_COUNT } : amount, 1);
  return end && spanning(anchor, end);
}

/** "earlier this year": up to the day of writing; "later this year": from there on. */
export function partGoneValue(expression: Of<'part-gone'>, context: TimeContext): Outcome {
  const rule = `${expression.direction < 0 ? 'earlier' : 'later'} this ${expression.unit}`;
  const now = writingDay(context);
  if (now === undefined) return counted(rule, undefined, undefined);
  const unit = unitPeriod(expression.unit, now, 0);
  const period = expression.direction < 0 ? daysPeriod(unit.first, now) : daysPeriod(now, unit.last);
  return counted(rule, period, context.writing?.days);
}
