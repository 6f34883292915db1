/**
 * Where the axis has ticks: round times of the chosen zone's wall clock, from decades to minutes, right over the changes of
 * daylight-saving time. Each tick step has a coarser context step, shown in the row above it.
 */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time';
import { firstInstantFromWall, instantsFromWall, wallFromInstant } from '../../../wording/zone-clock.ts';
import type { TimeScale } from './scale.ts';

export const TICK_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TickUnit = (typeof TICK_UNITS)[number];

export interface TickStep {
  readonly unit: TickUnit;
  readonly every: number;
  /** Average length: what steps are chosen by. */
  readonly lengthMs: number;
  /** Works on wall times written as UTC (see zone-clock.ts). */
  readonly interval: TimeInterval;
}

export interface Tick {
  readonly ms: number;
  readonly wallMs: number;
}

/** A stretch of the context row: from its start (which may lie before the window) to the next. */
export interface ContextSpan {
  readonly fromMs: number;
  readonly toMs: number;
  /** Wall time of its nominal start. */
  readonly wallMs: number;
}

export interface AxisTicks {
  readonly step: TickStep;
  readonly ticks: readonly Tick[];
  readonly contextStep: TickStep;
  readonly context: readonly ContextSpan[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MONTH_MS = 30.44 * MS_PER_DAY;
const YEAR_MS = 365.25 * MS_PER_DAY;

/** `every` of d3-time answers null only for steps below 1. */
function everyOf(interval: CountableTimeInterval, step: number): TimeInterval {
  return interval.every(step) ?? interval;
}

export function tickStep(unit: TickUnit, every: number): TickStep {
  switch (unit) {
    case 'minute':
      return { unit, every, lengthMs: every * MINUTE_MS, interval: everyOf(utcMinute, every) };
    case 'hour':
      return { unit, every, lengthMs: every * HOUR_MS, interval: everyOf(utcHour, every) };
    case 'day':
      return { unit, every, lengthMs: every * MS_PER_DAY, interval: everyOf(utcDay, every) };
    case 'week':
      return { unit, every, lengthMs: every * 7 * MS_PER_DAY, interval: utcMonday };
    case 'month':
      return { unit, every, lengthMs: every * MONTH_MS, interval: everyOf(utcMonth, every) };
    case 'year':
      return { unit, every, lengthMs: every * YEAR_MS, interval: utcYear.every(every) ?? utcYear };
  }
}

const STEPS: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((every) => tickStep('minute', every)),
  ...[1, 3, 6, 12].map((every) => tickStep('hour', every)),
  tickStep('day', 1),
  tickStep('week', 1),
  ...[1, 3].map((every) => tickStep('month', every)),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((every) => tickStep('year', every)),
];

/** Room that the shortest label of a unit needs with air around it, in px. */
const MIN_GAP_PX: Readonly<Record<TickUnit, number>> = { minute: 58, hour: 58, day: 36, week: 72, month: 44, year: 56 };

/** The finest step whose labels have room. */
export function chooseTickStep(msPerPx: number): TickStep {
  const fits = (step: TickStep): boolean => step.lengthMs / msPerPx >= MIN_GAP_PX[step.unit];
  return STEPS.find(fits) ?? tickStep('year', 1000);
}

/** What stands above ticks of a step: the day above clock times, the month above days, the year above months. */
function contextStepOf(step: TickStep): TickStep {
  switch (step.unit) {
    case 'minute':
    case 'hour':
      return tickStep('day', 1);
    case 'day':
    case 'week':
      return tickStep('month', 1);
    case 'month':
      return tickStep('year', 1);
    case 'year':
      return tickStep('year', step.every < 10 ? 10 : step.every < 100 ? 100 : 1000);
  }
}

/** Clocks are set back by less. */
const SET_BACK_MS = 3 * HOUR_MS;

const isClockStep = (step: TickStep): boolean => step.unit === 'minute' || step.unit === 'hour';

/**
 * The ticks of a step from `fromMs` to `toMs` in order. Clock times that are skipped when clocks go forward have no tick;
 * those that are shown twice have two. A day whose midnight is skipped begins at the skip.
 */
export function ticksBetween(step: TickStep, fromMs: number, toMs: number, zone: string): readonly Tick[] {
  const marginMs = isClockStep(step) ? SET_BACK_MS : MS_PER_DAY;
  const first = new Date(wallFromInstant(fromMs, zone) - marginMs);
  const last = new Date(wallFromInstant(toMs, zone) + marginMs);
  const ticks: Tick[] = [];
  for (const wall of step.interval.range(step.interval.floor(first), last)) {
    const wallMs = wall.getTime();
    const instants = isClockStep(step) ? instantsFromWall(wallMs, zone) : [firstInstantFromWall(wallMs, zone)];
    for (const ms of instants) if (ms >= fromMs && ms <= toMs) ticks.push({ ms, wallMs });
  }
  return ticks.toSorted((a, b) => a.ms - b.ms);
}

/** The spans of a step that meet the window; the first usually begins before it. */
function contextSpans(step: TickStep, fromMs: number, toMs: number, zone: string): readonly ContextSpan[] {
  const spans: ContextSpan[] = [];
  const firstWall = step.interval.floor(new Date(wallFromInstant(fromMs, zone)));
  let wall = firstWall;
  let startMs = firstInstantFromWall(wall.getTime(), zone);
  while (startMs <= toMs) {
    const next = step.interval.offset(wall, 1);
    const nextMs = firstInstantFromWall(next.getTime(), zone);
    spans.push({ fromMs: startMs, toMs: nextMs, wallMs: wall.getTime() });
    wall = next;
    startMs = nextMs;
  }
  return spans;
}

/** Everything that the axis shows over a scale's window. */
export function axisTicks(scale: TimeScale, zone: string): AxisTicks {
  const { fromMs, toMs } = scale.window;
  const step = chooseTickStep(scale.msPerPx);
  const contextStep = contextStepOf(step);
  return {
    step,
    ticks: ticksBetween(step, fromMs, toMs, zone),
    contextStep,
    context: contextSpans(contextStep, fromMs, toMs, zone),
  };
}
