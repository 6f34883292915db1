import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from './scale.ts';
import { DAY, HOUR, MINUTE } from '../table.fixture.ts';
import { contextLabels, tickLabel } from './tick-labels.ts';
import { axisTicks, chooseTickStep, ticksBetween, tickStep } from './ticks.ts';

const at = (iso: string): number => Date.parse(iso);
const clockTicks = (fromIso: string, toIso: string, every: number, zone: string): string[] =>
  ticksBetween(tickStep('hour', every), at(fromIso), at(toIso), zone).map(({ wallMs }) =>
    tickLabel(wallMs, tickStep('hour', every), 60),
  );

describe('ticks over a change of the clocks', () => {
  it('leaves out the hour that Kyiv skips in spring', () => {
    const labels = clockTicks('2025-03-29T23:00Z', '2025-03-30T03:00Z', 1, 'Europe/Kyiv');
    expect(labels).toEqual(['01:00', '02:00', '04:00', '05:00', '06:00']);
  });

  it('shows the hour that New York has twice in autumn twice', () => {
    const labels = clockTicks('2025-11-02T04:00Z', '2025-11-02T08:00Z', 1, 'America/New_York');
    expect(labels).toEqual(['00:00', '01:00', '01:00', '02:00', '03:00']);
  });

  it('keeps six-hour ticks on the clock, though one step is five hours long', () => {
    const ticks = ticksBetween(tickStep('hour', 6), at('2025-03-29T22:00Z'), at('2025-03-30T21:00Z'), 'Europe/Kyiv');
    expect(ticks.map(({ ms }) => new Date(ms).toISOString().slice(0, 16))).toEqual([
      '2025-03-29T22:00',
      '2025-03-30T03:00',
      '2025-03-30T09:00',
      '2025-03-30T15:00',
      '2025-03-30T21:00',
    ]);
  });

  it('starts every day at its own midnight', () => {
    const days = ticksBetween(tickStep('day', 1), at('2025-10-25T00:00Z'), at('2025-10-28T00:00Z'), 'Europe/Kyiv');
    expect(days.map(({ ms }) => new Date(ms).toISOString().slice(5, 16))).toEqual([
      '10-25T21:00',
      '10-26T22:00',
      '10-27T22:00',
    ]);
  });
});

describe('the axis at every zoom', () => {
  it.each([
    [10 * MINUTE, 'minute', '12:00'],
    [6 * HOUR, 'minute', '12:00'],
    [DAY, 'hour', '12:00'],
    [7 * DAY, 'hour', '12:00'],
    [14 * DAY, 'day', 'Sun 15'],
    [60 * DAY, 'week', '9 Jun'],
    [365 * DAY, 'month', 'Jul'],
    [3 * 365 * DAY, 'month', 'Jul'],
    [20 * 365 * DAY, 'year', '2025'],
  ] as const)('%d ms wide: ticks by %s', (spanMs, unit, label) => {
    const middle = at('2025-06-15T12:00Z');
    const scale = createTimeScale({ fromMs: middle - spanMs / 2, toMs: middle + spanMs / 2 }, 1200);
    const axis = axisTicks(scale, 'UTC');
    expect(axis.step.unit).toBe(unit);
    expect(axis.ticks.map(({ wallMs }) => tickLabel(wallMs, axis.step, 60))).toContain(label);
  });

  it('always has some ticks, never too many, in order, with a context over the left edge', () => {
    const spans = fc.double({ min: Math.log(10 * MINUTE), max: Math.log(200 * 365 * DAY), noNaN: true });
    fc.assert(
      fc.property(spans, fc.integer({ min: 300, max: 2600 }), (logSpan, widthPx) => {
        const fromMs = at('1990-05-05T05:05Z');
        const scale = createTimeScale({ fromMs, toMs: fromMs + Math.exp(logSpan) }, widthPx);
        const { ticks, context } = axisTicks(scale, 'America/New_York');
        expect(ticks.length).toBeLessThan(widthPx / 25);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a.ms - b.ms));
        expect(context[0]?.fromMs).toBeLessThanOrEqual(fromMs);
        expect(context.slice(1).map((span) => span.fromMs)).toEqual(context.slice(0, -1).map((span) => span.toMs));
      }),
      { numRuns: 200 },
    );
  });

  it('has every stretch of the context over the window', () => {
    const scale = createTimeScale({ fromMs: at('2025-06-14T20:00Z'), toMs: at('2025-06-16T04:00Z') }, 1200);
    const { context } = axisTicks(scale, 'UTC');
    expect(context.map(({ wallMs }) => new Date(wallMs).toISOString().slice(5, 10))).toEqual([
      '06-14',
      '06-15',
      '06-16',
    ]);
  });

  it('numbers the days of a week on the smallest phone', () => {
    expect(chooseTickStep((8 * 86_400_000) / 320)).toMatchObject({ unit: 'day', every: 1 });
  });

  it('gets finer steps the nearer one comes', () => {
    const lengths = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10].map((msPerPx) => chooseTickStep(msPerPx).lengthMs);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(lengths.length);
  });
});

describe('labels', () => {
  const wall = at('2025-06-02T13:00Z');
  it('are as long as there is room for', () => {
    expect(tickLabel(wall, tickStep('day', 1), 120)).toBe('Mon 2 June');
    expect(tickLabel(wall, tickStep('day', 1), 60)).toBe('Mon 2');
    expect(tickLabel(wall, tickStep('day', 1), 48)).toBe('2');
    expect(tickLabel(wall, tickStep('month', 1), 100)).toBe('June');
    expect(tickLabel(wall, tickStep('month', 1), 50)).toBe('Jun');
  });

  it('name the stretch above', () => {
    expect(contextLabels(wall, tickStep('day', 1))).toEqual(['Monday 2 June 2025', 'Mon 2 June', 'Mon 2']);
    expect(contextLabels(wall, tickStep('month', 1))).toEqual(['June 2025', 'June', 'Jun']);
    expect(contextLabels(wall, tickStep('year', 1))).toEqual(['2025']);
    expect(contextLabels(at('2020-01-01'), tickStep('year', 10))).toEqual(['2020s']);
  });
});
