import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densestWindow, tableExtent } from '../overview/densest.ts';
import { countInWindow, stepEvent } from '../layout/event-steps.ts';
import { DAY, everyMatch, HOUR, MINUTE, tableOf } from '../table.fixture.ts';
import {
  clampWindow,
  fitWindow,
  panWindow,
  spanMs,
  windowBetween,
  windowShowing,
  zoomWindow,
} from './window-motion.ts';

const extent = { fromMs: 0, toMs: 100 * DAY };

describe('zooming', () => {
  it('keeps the instant under the cursor where it is', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(shares, fc.double({ min: 0.1, max: 3, noNaN: true }), (share, factor) => {
        const window = { fromMs: 30 * DAY, toMs: 40 * DAY };
        const around = window.fromMs + share * 10 * DAY;
        const zoomed = zoomWindow(window, factor, around, extent);
        expect((around - zoomed.fromMs) / spanMs(zoomed)).toBeCloseTo(share, 6);
      }),
    );
  });

  it('stops at a minute and at a century or more than everything, without drifting', () => {
    const window = { fromMs: 0, toMs: MINUTE };
    expect(zoomWindow(window, 0.1, MINUTE / 2, extent)).toEqual(window);
    const century = zoomWindow(fitWindow(extent), 1000, 50 * DAY, extent);
    expect(spanMs(century) / DAY).toBeCloseTo(36_525, 0);
    const long = { fromMs: 0, toMs: 1000 * 365 * DAY };
    const all = zoomWindow(fitWindow(long), 1000, 50 * DAY, long);
    expect(spanMs(all) / DAY).toBeCloseTo((1.5 * spanMs(fitWindow(long))) / DAY, 0);
  });
});

describe('panning', () => {
  it('never leaves the events behind', () => {
    const lost = panWindow({ fromMs: 0, toMs: DAY }, 1000 * DAY, extent);
    expect((lost.fromMs + lost.toMs) / 2).toBeLessThanOrEqual(fitWindow(extent).toMs);
    expect(spanMs(lost)).toBeCloseTo(DAY, 0);
  });

  it('leaves a window within the limits as it is', () => {
    const window = { fromMs: DAY, toMs: 2 * DAY };
    expect(clampWindow(window, extent)).toBe(window);
  });
});

describe('going from one window to another', () => {
  it('starts at one and ends at the other, and a zoom keeps its centre', () => {
    const from = { fromMs: 0, toMs: 16 * DAY };
    const to = { fromMs: 4 * DAY, toMs: 8 * DAY };
    expect(windowBetween(from, to, 0)).toEqual(from);
    expect(windowBetween(from, to, 1)).toEqual(to);
    const half = windowBetween(from, to, 0.5);
    expect(spanMs(half)).toBeCloseTo(8 * DAY, 0);
    // The point that both windows have at the same share of their width.
    const fixedShare = 4 / 12;
    expect(half.fromMs + fixedShare * spanMs(half)).toBeCloseTo(fixedShare * 16 * DAY, 0);
  });

  it('moves a window only when what it must show is out of view', () => {
    const window = { fromMs: 0, toMs: 10 * HOUR };
    expect(windowShowing(window, 5 * HOUR)).toBe(window);
    expect(windowShowing(window, 20 * HOUR)).toEqual({ fromMs: 15 * HOUR, toMs: 25 * HOUR });
  });
});

describe('the first window', () => {
  it('holds the crowded days and not the outliers', () => {
    const crowd = Array.from({ length: 200 }, (_, position) => ({ from: 4000 * DAY + position * 30 * MINUTE }));
    const outliers = [0, 500, 1000, 3900, 4060].map((day) => ({ from: day * DAY }));
    const table = tableOf([...crowd, ...outliers]);
    const { fromMs, toMs } = densestWindow(table);
    expect(fromMs).toBeGreaterThan(3999 * DAY);
    expect(fromMs).toBeLessThanOrEqual(4000 * DAY);
    expect(toMs).toBeGreaterThanOrEqual(4000 * DAY + 199 * 30 * MINUTE);
    expect(toMs).toBeLessThan(4006 * DAY);
    expect(tableExtent(table)).toEqual({ fromMs: 0, toMs: 4060 * DAY + 59_999 });
  });

  it('shows a crowded day among its neighbours when events are dated by day', () => {
    const onDay = (day: number, count: number) =>
      Array.from({ length: count }, () => ({ from: day * DAY, to: (day + 1) * DAY - 1 }));
    const table = tableOf([
      ...onDay(0, 9),
      ...onDay(3996, 50),
      ...onDay(3999, 11),
      ...onDay(4000, 150),
      ...onDay(4040, 9),
    ]);
    const { fromMs, toMs } = densestWindow(table);
    expect(fromMs).toBeLessThanOrEqual(3996 * DAY);
    expect(toMs).toBeGreaterThanOrEqual(4001 * DAY);
    expect(toMs - fromMs).toBeLessThan(10 * DAY);
  });

  it('is a day at least, and exists for one event and for none', () => {
    const one = densestWindow(tableOf([{ from: 50 * DAY }]));
    expect(spanMs(one)).toBeGreaterThanOrEqual(DAY);
    expect(one.fromMs).toBeLessThan(50 * DAY);
    expect(spanMs(densestWindow(tableOf([{}])))).toBe(DAY);
    expect(tableExtent(tableOf([{ from: 50 * DAY, to: 51 * DAY }]))).toEqual({ fromMs: 50 * DAY, toMs: 51 * DAY });
    expect(tableExtent(tableOf([{}]))).toBeUndefined();
  });
});

describe('going from event to event', () => {
  const table = tableOf([0, 10, 20, 30].map((minute) => ({ from: minute * MINUTE })));
  const window = { fromMs: 5 * MINUTE, toMs: 25 * MINUTE };

  it('starts within the window and passes over what does not match', () => {
    const matches = Uint8Array.of(1, 1, 0, 1);
    expect(stepEvent(table, matches, undefined, 1, window)).toBe(1);
    expect(stepEvent(table, matches, undefined, -1, window)).toBe(1);
    expect(stepEvent(table, matches, 1, 1, window)).toBe(3);
    expect(stepEvent(table, matches, 3, 1, window)).toBeUndefined();
    expect(stepEvent(table, matches, 0, -1, window)).toBeUndefined();
  });

  it('counts what meets the window', () => {
    expect(countInWindow(table, everyMatch(table), window)).toBe(2);
  });
});
