/** Gives a parsed time expression its place in the calendar. */
import { defined } from '../../../dataset/defined.ts';
import { assertUnreachable } from '../../../dataset/brand.ts';
import { calendarDay } from '../../../dataset/times/calendar-day.ts';
import type { Edge, TimeAmount, TimeExpression, TimeUnit } from '../../stage.ts';
import {
  calendarValue,
  feastValue,
  monthsValue,
  numericDateValue,
  seasonValue,
  weekdayValue,
} from './calendar-values.ts';
import { clockValue, dayPartValue } from './clock-values.ts';
import type { TimeContext } from './context.ts';
import { counted, type Outcome, stated } from './outcome.ts';
import {
  dayPeriod,
  daysPeriod,
  lengthInDays,
  monthPeriod,
  onwardsFrom,
  type Period,
  spanning,
  upTo,
  weekPeriod,
  yearPeriod,
} from './periods.ts';
import { knownUnitValue, partGoneValue, shiftValue, stretchValue, unitValue } from './relative-values.ts';

export function evaluate(expression: TimeExpression, context: TimeContext): Outcome {
  switch (expression.kind) {
    case 'calendar':
      return calendarValue(expression, context);
    case 'numeric-date':
      return numericDateValue(expression, context);
    case 'weekday':
      return weekdayValue(expression, context);
    case 'season':
      return seasonValue(expression, context);
    case 'feast':
      return feastValue(expression, context);
    case 'months':
      return monthsValue(expression, context);
    case 'years':
      return stated('decade or century', spanning(yearPeriod(expression.first), yearPeriod(expression.last)));
    case 'unit':
      return unitValue(expression, context);
    case 'known-unit':
      return knownUnitValue(expression.unit, context);
    case 'shift':
      return shiftValue(expression, context, expression.of && evaluate(expression.of, context).period);
    case 'stretch':
      return stretchValue(expression, context);
    case 'ahead':
      return aheadValue(expression, context);
    case 'part-gone':
      return partGoneValue(expression, context);
    case 'clock':
      return clockValue(expression, context, expression.on && evaluate(expression.on, context));
    case 'day-part':
      return dayPartValue(expression, context, expression.on && evaluate(expression.on, context));
    case 'edge':
      return edgeValue(expression.edge, evaluate(expression.of, context));
    case 'week-of':
      return weekAround(evaluate(expression.of, context));
    case 'range':
      return rangeOf(expression, context);
    case 'bound':
      return boundValue(expression, boundDate(expression, context), context);
    case 'duration':
      return durationValue(expression.amount);
    case 'set':
      return {
        rule: 'set',
        value: isoDuration({ unit: expression.unit, count: expression.count ?? 1 }),
        basis: 'relative',
        use: 'background',
      };
    case 'now':
      return { ...counted('now', context.writing?.days, context.writing?.days), use: 'background' };
    case 'vague':
      return { rule: 'vague', basis: 'relative', use: 'background' };
    default:
      return assertUnreachable(expression);
  }
}

function aheadValue(expression: Extract<TimeExpression, { kind: 'ahead' }>, context: TimeContext): Outcome {
  const { amount, lead } = expression;
  if (context.tense === 'past') return durationValue(amount);
  const ahead = { amount, direction: 1, from: 'writing' } as const;
  return lead === 'in'
    ? shiftValue({ kind: 'shift', ...ahead }, context)
    : { ...stretchValue({ kind: 'stretch', ...ahead }, context), deadline: true };
}

const ISO_UNITS: Readonly<Record<TimeUnit, readonly [designator: string, factor: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

function durationValue(amount: TimeAmount): Outcome {
  const value = isoDuration(amount);
  return { rule: 'length of time', basis: 'relative', use: 'duration', ...defined({ value }) };
}

/** "P30D", "PT2H", "P1M"; a broken number goes into the next smaller unit ("P18M"). Undefined when no number is said. */
function isoDuration(amount: TimeAmount & { readonly count: number }): string;
function isoDuration(amount: TimeAmount): string | undefined;
function isoDuration(amount: TimeAmount): string | undefined {
  if (amount.count === undefined) return undefined;
  const [designator, factor] = ISO_UNITS[amount.unit];
  const clock = amount.unit === 'hour' || amount.unit === 'minute' || amount.unit === 'second' ? 'T' : '';
  const count = amount.count * factor;
  if (Number.isInteger(count)) return `P${clock}${count}${designator}`;
  if (amount.unit === 'year') return `P${Math.round(count * 12)}M`;
  if (amount.unit === 'month' || amount.unit === 'week')
    return `P${Math.round(count * (amount.unit === 'week' ? 7 : 30))}D`;
  if (amount.unit === 'day') return `PT${Math.round(count * 24)}H`;
  return amount.unit === 'hour' ? `PT${Math.round(count * 60)}M` : `PT${Math.round(count)}S`;
}

function weekAround(day: Outcome): Outcome {
  const { period } = day;
  return period && Number.isFinite(period.first)
    ? { ...day, rule: `week of ${day.rule}`, period: weekPeriod(period.first) }
    : day;
}

/** A part of a month, ten days; of a year, four months, its first or its last month; of anything else a third. */
function edgeValue(edge: Edge, of: Outcome): Outcome {
  const { period } = of;
  if (!period || !Number.isFinite(period.first) || !Number.isFinite(period.last))
    return { ...of, rule: `${edge} of ${of.rule}` };
  return { ...of, rule: `${edge} of ${of.rule}`, period: edgeOf(edge, period), atNight: edge === 'late' };
}

function edgeOf(edge: Edge, period: Period): Period {
  const days = lengthInDays(period);
  const third = edge === 'start' || edge === 'early' ? 0 : edge === 'middle' ? 1 : 2;
  if (days === 1) return period;
  if (days >= 28 && days <= 31) {
    return daysPeriod(period.first + third * 10, third === 2 ? period.last : period.first + third * 10 + 9);
  }
  if (days >= 365 && days <= 366) return edgeOfYear(edge, calendarDay(period.first).year, third);
  const size = Math.max(1, Math.floor(days / 3));
  const first = period.first + third * size;
  return daysPeriod(first, third === 2 ? period.last : first + size - 1);
}

function edgeOfYear(edge: Edge, year: number, third: number): Period {
  if (edge === 'start') return monthPeriod(year, 1);
  if (edge === 'end') return monthPeriod(year, 12);
  const [from, to] = [monthPeriod(year, third * 4 + 1), monthPeriod(year, third * 4 + 4)];
  return spanning(from, to) ?? from;
}

/** Both ends lie in one year or in two that follow each other, whichever years they would be given alone. */
function rangeOf(expression: Extract<TimeExpression, { kind: 'range' }>, context: TimeContext): Outcome {
  const { from, to } = expression;
  const end = evaluate(to, context);
  if (
    from.kind === 'calendar' &&
    to.kind === 'calendar' &&
    from.year === undefined &&
    from.month &&
    to.month &&
    end.period
  ) {
    const { year } = calendarDay(end.period.first);
    return rangeValue(evaluate({ ...from, year: from.month > to.month ? year - 1 : year }, context), end);
  }
  return rangeValue(evaluate(from, context), end);
}

function rangeValue(from: Outcome, to: Outcome): Outcome {
  const base = { ...to, rule: `from ${from.rule} to ${to.rule}` };
  if (!from.period || !to.period) return withoutPeriod(base);
  if (from.value && to.value && from.period.edtf.length === to.period.edtf.length) return clockRange(base, from, to);
  const period = spanning(from.period, to.period);
  return period ? { ...withoutPeriod(base), period } : withoutPeriod(base);
}

/** "6pm to 3am" on one day ends on it and began the day before. */
function clockRange(base: Outcome, from: Outcome, to: Outcome): Outcome {
  if (!from.period || !to.period || !from.value || !to.value) return base;
  const backwards = from.period.first === to.period.first && from.value > to.value;
  const start = backwards ? daysPeriod(from.period.first - 1, from.period.last - 1) : from.period;
  const startValue = from.value.replace(from.period.edtf, start.edtf);
  const period = spanning(start, to.period);
  return { ...withoutPeriod(base), ...(period ? { period } : {}), value: `${startValue}/${to.value}` };
}

function withoutPeriod(outcome: Outcome): Outcome {
  const { period: _, value: __, ...rest } = outcome;
  return rest;
}

/** The date that bounds: "since October", written in August, means the October before. */
function boundDate({ bound, of }: Extract<TimeExpression, { kind: 'bound' }>, context: TimeContext): Outcome {
  const date = evaluate(of, context);
  const written = context.writing?.days.last;
  const lacksYear = of.kind === 'calendar' && of.month !== undefined && of.year === undefined;
  if (bound !== 'since' || !lacksYear || written === undefined || !date.period || date.period.first <= written)
    return date;
  return evaluate({ ...of, year: calendarDay(written).year - 1 }, context);
}

/**
 * Since runs up to the writing, by, before and until are open at the start, after and from at the end. Near their
 * day or hour lies what is told with them: "before dawn", "shortly after 9pm", "by 13 August they held both towns".
 */
function boundValue(
  expression: Extract<TimeExpression, { kind: 'bound' }>,
  of: Outcome,
  context: TimeContext,
): Outcome {
  const { bound } = expression;
  const rule = `${bound} ${of.rule}`;
  const { period } = of;
  if (!period) return { ...of, rule };
  const start = of.value === undefined ? period : { ...period, edtf: of.value };
  const near = endsDayBefore(expression, context) ? dayPeriod(period.first - 1).edtf : (of.value ?? period.edtf);
  const rest = { ...withoutPeriod(of), rule, ...(saysAboutWhen(expression, context) ? { near } : {}) };
  const writing = context.writing?.days;
  if (bound === 'since') {
    const span = writing && Number.isFinite(period.first) ? spanning(start, writing) : undefined;
    return { ...rest, period: span ?? onwardsFrom(start), use: 'stretch', lasting: true };
  }
  if (bound === 'after' || bound === 'from') return { ...rest, period: onwardsFrom(start) };
  return { ...rest, period: upTo(expression.of.kind === 'edge' ? dayPeriod(period.last) : start) };
}

/** "Shortly before midnight", of no day that is said: the last midnight, which ended the day before. */
function endsDayBefore({ bound, of }: Extract<TimeExpression, { kind: 'bound' }>, context: TimeContext): boolean {
  const isMidnight = of.kind === 'clock' && of.hour === 0 && of.minute === 0 && of.on === undefined;
  return isMidnight && bound === 'before' && context.toldHere === undefined && context.tense === 'past';
}

function saysAboutWhen({ bound, of }: Extract<TimeExpression, { kind: 'bound' }>, { tense }: TimeContext): boolean {
  const withinDay = of.kind === 'clock' || of.kind === 'day-part';
  if (bound === 'before' || bound === 'after') return withinDay;
  return tense !== 'future' && ((bound === 'until' && withinDay) || (bound === 'by' && (withinDay || namesDay(of))));
}

function namesDay(expression: TimeExpression): boolean {
  if (expression.kind === 'calendar') return expression.day !== undefined;
  return expression.kind === 'weekday' || expression.kind === 'numeric-date';
}
