import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishNow } from '../../base/slices.ts';
import { happenAtOnce } from './at-once.ts';
import { brushWindow, stepBrush } from './brush.ts';
import { binOverview } from './overview-bins.ts';
import { overviewLabels } from './overview-labels.ts';
import { createOverviewScale } from './overview-scale.ts';
import { DAY, everyMatch, HOUR, MINUTE, tableOf } from '../table.fixture.ts';
import { spanMs } from '../motion/window-motion.ts';

const START = Date.parse('2014-03-01T00:00Z');
const CROWD = Date.parse('2025-05-30T00:00Z');
/** Five crowded days, eleven years after a first event. */
const crowdedTable = tableOf([
  { from: START },
  { from: Date.parse('2022-02-24T00:00Z') },
  ...Array.from({ length: 100 }, (_, position) => ({ from: CROWD + position * 72 * MINUTE })),
]);

function scaleOf(table = crowdedTable) {
  const scale = createOverviewScale(table);
  if (scale === undefined) throw new Error('no dated event');
  return scale;
}

describe('the overview scale', () => {
  it('gives five crowded days room beside eleven empty years', () => {
    const scale = scaleOf();
    expect(scale.shareFromTime(CROWD + 5 * DAY) - scale.shareFromTime(CROWD)).toBeGreaterThan(0.4);
    expect(scale.shareFromTime(START)).toBeLessThan(0.01);
    expect(scale.segments.some(({ isNarrowed }) => isNarrowed)).toBe(true);
  });

  it('is plainly linear when events are spread', () => {
    const scale = scaleOf(tableOf(Array.from({ length: 100 }, (_, day) => ({ from: day * DAY }))));
    expect(scale.segments).toHaveLength(1);
    expect(scale.timeFromShare(0.5)).toBeCloseTo((scale.extent.fromMs + scale.extent.toMs) / 2, -3);
  });

  it('goes there and back, always forward', () => {
    const days = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 1, noNaN: true }), (starts, share) => {
        const scale = scaleOf(tableOf(starts.map((day) => ({ from: day * DAY }))));
        const ms = scale.extent.fromMs + share * spanMs(scale.extent);
        expect(Math.abs(scale.timeFromShare(scale.shareFromTime(ms)) - ms)).toBeLessThan(
          spanMs(scale.extent) * 1e-6 + 1,
        );
        expect(scale.shareFromTime(ms + DAY)).toBeGreaterThanOrEqual(scale.shareFromTime(ms));
        expect(scale.segments.at(-1)?.toShare).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is not there without dated events', () => {
    expect(createOverviewScale(tableOf([{}]))).toBeUndefined();
  });
});

describe('the histogram', () => {
  it('counts every event once, and those that match apart', () => {
    const matches = everyMatch(crowdedTable).fill(0, 10);
    const { all, matching } = finishNow(binOverview(crowdedTable, scaleOf(), 200, matches));
    expect(all.reduce((sum, count) => sum + count, 0)).toBeCloseTo(102, 6);
    expect(matching.reduce((sum, count) => sum + count, 0)).toBeCloseTo(10, 6);
  });
});

describe('the labels', () => {
  it('name years, then months and days where there is room, without touching', () => {
    const labels = overviewLabels(scaleOf(), 1200, 'UTC');
    const texts = labels.map(({ text }) => text);
    expect(texts[0]).toBe('2014');
    expect(texts).toContain('31 May');
    // A month's name alone would stand for no day among days.
    expect(texts).toContain('1 Jun');
    expect(texts).not.toContain('Jun');
    const gaps = labels.slice(1).map(({ share }, position) => (share - (labels[position]?.share ?? 0)) * 1200);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(46);
  });
});

describe('the labels of decades', () => {
  it('name months among months', () => {
    const months = tableOf(Array.from({ length: 200 }, (_, day) => ({ from: day * DAY })));
    const texts = overviewLabels(scaleOf(months), 400, 'UTC').map(({ text }) => text);
    expect(texts.join(' ')).toBe('1970 Feb Mar Apr May Jun Jul');
  });

  it('are round years where not every year has room', () => {
    const decades = tableOf(Array.from({ length: 50 }, (_, year) => ({ from: year * 365 * DAY })));
    const texts = overviewLabels(scaleOf(decades), 600, 'UTC').map(({ text }) => text);
    expect(texts.join(' ')).toBe('1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020');
  });
});

describe('the brush', () => {
  const scale = scaleOf(tableOf(Array.from({ length: 101 }, (_, day) => ({ from: day * DAY }))));
  const window = { fromMs: 40 * DAY, toMs: 50 * DAY };
  const tenthMs = spanMs(scale.extent) / 10;

  it('moves as a whole and keeps its length', () => {
    const moved = brushWindow(scale, window, 'whole', 0.1);
    expect(moved.fromMs).toBeCloseTo(window.fromMs + tenthMs, 0);
    expect(spanMs(moved)).toBeCloseTo(10 * DAY, 0);
  });

  it('is stretched by its ends, which never cross', () => {
    expect(brushWindow(scale, window, 'end', 0.1).fromMs).toBe(window.fromMs);
    expect(brushWindow(scale, window, 'end', 0.1).toMs).toBeCloseTo(window.toMs + tenthMs, 0);
    const crossed = brushWindow(scale, window, 'start', 0.9);
    expect(crossed.fromMs).toBeLessThan(crossed.toMs);
  });

  it('takes keys as a slider does', () => {
    expect(stepBrush(scale, window, 'whole', 'ArrowRight')).toEqual({ fromMs: 41 * DAY, toMs: 51 * DAY });
    expect(stepBrush(scale, window, 'start', 'ArrowLeft')).toEqual({ fromMs: 39 * DAY, toMs: 50 * DAY });
    expect(stepBrush(scale, window, 'start', 'Home')?.fromMs).toBe(scale.extent.fromMs);
    expect(stepBrush(scale, window, 'end', 'PageDown')?.toMs).toBeGreaterThan(window.fromMs);
    expect(stepBrush(scale, window, 'whole', 'x')).toBeUndefined();
    expect(stepBrush(scale, { fromMs: 0, toMs: HOUR }, 'end', 'ArrowLeft')?.toMs).toBe(0.9 * HOUR);
  });
});

describe('what happens at once', () => {
  const day = { from: CROWD, to: CROWD + DAY };
  it('is of one day', () => {
    expect(happenAtOnce(tableOf([day, day, day]))).toBe(true);
  });

  it('is not of two days, nor of a day and an hour of it', () => {
    expect(happenAtOnce(tableOf([day, { from: CROWD + DAY }]))).toBe(false);
    expect(happenAtOnce(tableOf([day, { from: CROWD, to: CROWD + HOUR }]))).toBe(false);
  });
});
