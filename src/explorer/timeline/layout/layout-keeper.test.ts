import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSameFrame, layoutFrameFor, type LayoutFrame } from './layout-frame.ts';
import { LayoutKeeper } from './layout-keeper.ts';
import { layoutTracks } from './layout-tracks.ts';
import { createTimeScale, type TimeScale } from './scale.ts';
import { DAY, everyMatch, HOUR, MINUTE, tableOf, topicsNamed } from '../table.fixture.ts';
import { layoutTrackBoxes } from './track-boxes.ts';
import { buildTracks } from './tracks.ts';

const PLOT_PX = 1000;
/** One event an hour for a year: more than there is room for, and a track that is laid out in parts. */
const table = tableOf(
  Array.from({ length: 365 * 24 }, (_, hour) => ({
    from: hour * HOUR,
    to: hour * HOUR + (hour % 7 === 0 ? DAY - 1 : hour % 50 === 0 ? 6 * DAY : 59_999),
    score: ((hour * 7919) % 1009) / 1009,
    topics: [hour % 2],
  })),
);
const tracks = buildTracks(table, topicsNamed('Talks', 'Strikes'), everyMatch(table), 'topic');
const boxes = layoutTrackBoxes(tracks, { availablePx: 400, captionPx: 0, isFolded: () => false });
const frames: LayoutFrame[] = [];
const createKeeper = () =>
  new LayoutKeeper((frame, last, inView) => {
    frames.push(frame);
    return layoutTracks({ table, tracks, boxes, frame, measureTitle: () => 200, plotPx: PLOT_PX }, last, inView);
  });
const scaleOf = (fromDay: number, days: number): TimeScale =>
  createTimeScale({ fromMs: fromDay * DAY, toMs: (fromDay + days) * DAY }, PLOT_PX);

/** The whole height of the tracks. */
const ALL = { topPx: 0, bottomPx: 400 };

/** Where the titles in view stand: by track and event their lane and time. */
function titlesInView(keeper: LayoutKeeper, scale: TimeScale): ReadonlyMap<string, string> {
  const { layouts } = keeper.layoutAt(scale, ALL);
  const { fromMs, toMs } = scale.window;
  const inView = layouts.flatMap(({ marks }, track) =>
    marks
      .filter(({ anchorMs, titlePx }) => titlePx > 0 && anchorMs >= fromMs && anchorMs <= toMs)
      .map(
        ({ row, lane, anchorMs }) =>
          [`${track} ${row}`, `lane ${lane} at ${Math.floor(anchorMs / MINUTE) * MINUTE}`] as const,
      ),
  );
  return new Map(inView);
}

/** A span of 300 px, at a resolution that may be coarser by the root of two, becomes a bar, whose sign goes with the view. */
function isWide(key: string, days: number): boolean {
  const row = Number(key.split(' ')[1]);
  return (table.latestMs[row] ?? 0) - (table.earliestMs[row] ?? 0) > 0.2 * days * DAY;
}

/** Draws until nothing more is being worked on. */
function settle(keeper: LayoutKeeper, scale: TimeScale): void {
  do keeper.layoutAt(scale, ALL);
  while (keeper.isWorking);
}

beforeEach(() => void frames.splice(0));

describe('the layout from frame to frame', () => {
  it('is made at once for what is seen, then once for what lies around, and no title moves', () => {
    const keeper = createKeeper();
    const scale = scaleOf(100, 30);
    const atOnce = titlesInView(keeper, scale);
    expect(keeper.isWorking).toBe(true);
    settle(keeper, scale);
    expect(frames.map(({ seen }) => seen)).toEqual([ALL, undefined]);
    const around = keeper.layoutAt(scale, ALL);
    expect(around.layouts[0]?.marks.length).toBeGreaterThan(10);
    expect(new Map([...titlesInView(keeper, scale)].filter(([key]) => atOnce.has(key)))).toEqual(atOnce);
    expect(keeper.layoutAt(scale, ALL)).toBe(around);
    expect(frames).toHaveLength(2);
  });

  it('is begun in slices where nothing is drawn yet, and then drawn as it is', () => {
    const keeper = createKeeper();
    const scale = scaleOf(100, 30);
    let slices = 1;
    while (!keeper.begin(scale, ALL)) slices += 1;
    expect(slices).toBeLessThan(20);
    expect(frames).toHaveLength(1);
    expect(keeper.layoutAt(scale, ALL).frame).toBe(frames[0]);
  });

  it('leaves every title where it is while the window jumps about faster than layouts can be made', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ day: fc.integer({ min: -20, max: 20 }), zoom: fc.double({ min: 0.6, max: 1.4, noNaN: true }) }),
          {
            minLength: 2,
            maxLength: 8,
          },
        ),
        (moves) => {
          const keeper = createKeeper();
          let [day, days] = [150, 20];
          for (const move of moves) {
            [day, days] = [day + move.day, days * move.zoom];
            const scale = scaleOf(day, days);
            const atOnce = new Map([...titlesInView(keeper, scale)].filter(([key]) => !isWide(key, days)));
            settle(keeper, scale);
            const after = titlesInView(keeper, scale);
            expect(new Map([...after].filter(([key]) => atOnce.has(key)))).toEqual(atOnce);
          }
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('leaves every title where it is while the window pans from layout to layout', () => {
    const keeper = createKeeper();
    let before = titlesInView(keeper, scaleOf(100, 30));
    for (let day = 101; day < 200; day++) {
      settle(keeper, scaleOf(day, 30));
      const now = titlesInView(keeper, scaleOf(day, 30));
      const stillInView = [...before].filter(([key]) => now.has(key));
      expect(stillInView.filter(([key, place]) => now.get(key) !== place)).toEqual([]);
      const middle = [...before].filter(([, place]) => Number(place.split(' at ')[1]) > (day + 1) * DAY);
      expect(middle.filter(([key]) => !now.has(key))).toEqual([]);
      before = now;
    }
    expect(frames.length).toBeGreaterThan(2);
  });

  it('keeps all titles where they are while it zooms in', () => {
    const keeper = createKeeper();
    let before = titlesInView(keeper, scaleOf(100, 60));
    for (let days = 55; days > 2; days *= 0.9) {
      const scale = scaleOf(100, days);
      settle(keeper, scale);
      const now = titlesInView(keeper, scale);
      const lost = [...before].filter(
        ([key, place]) =>
          Number(place.split(' at ')[1]) < (100 + days) * DAY && now.get(key) !== place && !isWide(key, days),
      );
      expect(lost).toEqual([]);
      before = now;
    }
  });

  it('has the next coarser layout ready when the window zooms out to it', () => {
    const keeper = createKeeper();
    let days = 20;
    const current = layoutFrameFor(scaleOf(100, days));
    settle(keeper, scaleOf(100, days));
    while (scaleOf(100, days).msPerPx < current.msPerPx * 0.99) {
      days *= 1.01;
      expect(keeper.layoutAt(scaleOf(100, days), ALL).frame.msPerPx).toBe(current.msPerPx);
    }
    expect(frames.at(-1)?.msPerPx).toBeCloseTo(current.msPerPx * Math.SQRT2, 6);
    expect(keeper.isWorking).toBe(false);
    const made = frames.length;
    const coarser = scaleOf(100, days * 1.02);
    expect(isSameFrame(keeper.layoutAt(coarser, ALL).frame, layoutFrameFor(coarser))).toBe(true);
    expect(frames).toHaveLength(made);
  });

  it('has a layout ready for the next turn of the wheel outwards, and makes what lies around it later', () => {
    const keeper = createKeeper();
    settle(keeper, scaleOf(100, 20));
    keeper.layoutAt(scaleOf(92, 32), ALL);
    // The frames between two turns: nothing else changes.
    for (let frame = 0; frame < 3; frame++) keeper.layoutAt(scaleOf(92, 32), ALL, true);
    const [atOnce, ahead, ...others] = frames.slice(-2);
    expect(others).toEqual([]);
    expect([atOnce?.seen, ahead?.seen]).toEqual([ALL, ALL]);
    const made = frames.length;
    const { fromMs, toMs } = scaleOf(79.2, 51.2).window;
    expect(ahead?.fromMs).toBeLessThanOrEqual(fromMs);
    expect(ahead?.toMs).toBeGreaterThanOrEqual(toMs);
    expect(keeper.layoutAt(scaleOf(79.2, 51.2), ALL).frame).toBe(ahead);
    expect(frames).toHaveLength(made);
    settle(keeper, scaleOf(79.2, 51.2));
    expect(frames.slice(made).filter(({ seen }) => seen === undefined)).toHaveLength(1);
  });

  it('finishes what it began when the wheel turns further inwards', () => {
    const keeper = createKeeper();
    settle(keeper, scaleOf(100, 64));
    const made = frames.length;
    for (const days of [40, 25]) {
      keeper.layoutAt(scaleOf(105, days), ALL);
      keeper.layoutAt(scaleOf(105, days), ALL, true);
    }
    for (let frame = 0; frame < 20; frame++) keeper.layoutAt(scaleOf(105, 25), ALL, true);
    const begun = frames[made];
    expect(begun?.msPerPx).toBeCloseTo(layoutFrameFor(scaleOf(105, 40)).msPerPx, 6);
    expect(frames.slice(made).every(({ seen }) => seen === undefined)).toBe(true);
  });

  it('made at once has the tracks that are seen, and those that come into view by scrolling', () => {
    const keeper = createKeeper();
    const scale = scaleOf(100, 30);
    const [upper, lower] = boxes;
    const atTop = { topPx: 0, bottomPx: upper?.heightPx ?? 0 };
    const marksOf = (seen: typeof ALL) => keeper.layoutAt(scale, seen).layouts.map(({ marks }) => marks.length > 0);
    expect(marksOf(atTop)).toEqual([true, false]);
    expect(marksOf({ topPx: 0, bottomPx: (lower?.topPx ?? 0) + 1 })).toEqual([true, true]);
  });

  it('does not work on when the window comes to rest', () => {
    const keeper = createKeeper();
    const current = layoutFrameFor(scaleOf(100, 20));
    keeper.layoutAt(scaleOf(100, 20), ALL);
    const nearlyCoarser = scaleOf(100, (0.95 * current.msPerPx * PLOT_PX) / DAY);
    for (let frame = 0; frame < 50; frame++) keeper.layoutAt(nearlyCoarser, ALL);
    expect(keeper.isWorking).toBe(false);
  });

  it('never shows a layout that does not hold the window', () => {
    const keeper = createKeeper();
    keeper.layoutAt(scaleOf(10, 5), ALL);
    const { frame } = keeper.layoutAt(scaleOf(300, 5), ALL);
    expect(frame.fromMs).toBeLessThanOrEqual(300 * DAY);
    expect(frame.toMs).toBeGreaterThanOrEqual(305 * DAY);
  });
});
