import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameFrame, layoutFrameFor } from './layout-frame.ts';
import { layoutTrack, type TrackLayout } from './layout.ts';
import { MARK_HALF_PX, TITLE_OFFSET_PX, type PlacedMark } from './placed-mark.ts';
import { createRowIndex } from './row-index.ts';
import { createTimeScale, type TimeScale } from './scale.ts';
import { DAY, HOUR, MINUTE, tableOf, topicsNamed, type SketchedEvent } from '../table.fixture.ts';
import { buildTracks } from './tracks.ts';

const PLOT_PX = 1000;
const measureTitle = (row: number): number => 40 + ((row * 37) % 200);

function layOut(events: readonly SketchedEvent[], scale: TimeScale, lanes: number) {
  const table = tableOf(events);
  const index = createRowIndex(
    Uint32Array.from({ length: table.dated }, (_, row) => row),
    table,
  );
  const frame = layoutFrameFor(scale);
  const layout = layoutTrack(index, lanes, { table, frame, measureTitle, plotPx: PLOT_PX }, new Set());
  return { table, frame, layout };
}

type Stretch = readonly [number, number];

/** What sign and title take from a point in front of them. */
const signPx = ({ titlePx }: PlacedMark): number => (titlePx > 0 ? TITLE_OFFSET_PX + titlePx : MARK_HALF_PX);

const overlapsIn = (stretches: readonly Stretch[]): number =>
  stretches
    .toSorted((a, b) => a[0] - b[0])
    .filter(([from], position, sorted) => position > 0 && from < (sorted[position - 1]?.[1] ?? 0) - 1e-3).length;

/** Overlaps between what stands on one lane in px of a scale, and between the events that stand on one bar. */
function overlaps({ marks }: TrackLayout, table: ReturnType<typeof tableOf>, scale: TimeScale): number {
  const lanes = new Map<number, Map<string, Stretch>>();
  const bars = new Map<string, Stretch[]>();
  for (const mark of marks) {
    const lane = lanes.get(mark.lane) ?? new Map<string, Stretch>();
    lanes.set(mark.lane, lane);
    const anchor = scale.pxFromTime(mark.anchorMs);
    if (mark.form === 'mark') {
      lane.set(`mark ${mark.row}`, [anchor - MARK_HALF_PX, anchor + signPx(mark)]);
      continue;
    }
    const span: Stretch = [table.earliestMs[mark.row] ?? 0, table.latestMs[mark.row] ?? 0];
    lane.set(`bar ${span.join()}`, [scale.pxFromTime(span[0]), scale.pxFromTime(span[1])]);
    const bar = bars.get(`${mark.lane} ${span.join()}`) ?? [];
    bars.set(`${mark.lane} ${span.join()}`, bar);
    bar.push([mark.queuedPx, mark.queuedPx + MARK_HALF_PX + signPx(mark)]);
  }
  const beside = [...lanes.values()].map((lane) => overlapsIn([...lane.values()]));
  return [...beside, ...[...bars.values()].map(overlapsIn)].reduce((sum, count) => sum + count, 0);
}

const sketched = fc.record({
  from: fc.integer({ min: 0, max: (20 * DAY) / MINUTE }).map((minute) => minute * MINUTE),
  length: fc.constantFrom(MINUTE, MINUTE, DAY, DAY, 3 * DAY, 31 * DAY),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});
const crowds = fc
  .array(sketched, { maxLength: 120 })
  .map((events) => events.map(({ from, length, score }) => ({ from, to: from + length - 1, score })));
const scales = fc
  .record({
    from: fc.integer({ min: -5, max: 20 }),
    logSpan: fc.double({ min: Math.log(HOUR), max: Math.log(60 * DAY), noNaN: true }),
  })
  .map(({ from, logSpan }) => createTimeScale({ fromMs: from * DAY, toMs: from * DAY + Math.exp(logSpan) }, PLOT_PX));

describe('layoutTrack', () => {
  it('gives room first to what is in view, and not to the title of what lies left of it', () => {
    const table = tableOf([
      { from: 0, to: MINUTE, score: 1 },
      { from: 3 * HOUR, to: 3 * HOUR + MINUTE, score: 0 },
    ]);
    const index = createRowIndex(Uint32Array.of(0, 1), table);
    const inView = { fromMs: 2 * HOUR, toMs: DAY };
    const frame = layoutFrameFor(createTimeScale(inView, PLOT_PX));
    const request = { table, frame, measureTitle: () => 280, plotPx: PLOT_PX };
    const titledRows = (more: object) =>
      layoutTrack(index, 1, { ...request, ...more }, new Set())
        .marks.filter(({ titlePx }) => titlePx > 0)
        .map(({ row }) => row);
    expect(titledRows({})).toEqual([0]);
    expect(titledRows({ inView })).toEqual([1]);
  });

  it('lets no two marks or titles overlap, at the scale it is drawn at', () => {
    fc.assert(
      fc.property(crowds, scales, fc.integer({ min: 1, max: 5 }), (events, scale, lanes) => {
        const { table, layout } = layOut(events, scale, lanes);
        expect(overlaps(layout, table, scale)).toBe(0);
        expect(layout.marks.every((mark) => mark.lane < lanes)).toBe(true);
      }),
    );
  });

  it('keeps every sign within the time its event may have happened at', () => {
    fc.assert(
      fc.property(crowds, scales, (events, scale) => {
        const { table, layout } = layOut(events, scale, 3);
        for (const mark of layout.marks) {
          expect(mark.anchorMs).toBeGreaterThanOrEqual((table.earliestMs[mark.row] ?? 0) - 1);
          expect(mark.anchorMs).toBeLessThanOrEqual((table.latestMs[mark.row] ?? 0) + 1);
        }
      }),
    );
  });

  it('changes no place while people pan', () => {
    fc.assert(
      fc.property(crowds, scales, fc.double({ min: -3, max: 3, noNaN: true }), (events, scale, widths) => {
        const byMs = widths * scale.msPerPx * PLOT_PX;
        const panned = createTimeScale({ fromMs: scale.window.fromMs + byMs, toMs: scale.window.toMs + byMs }, PLOT_PX);
        const [before, after] = [layOut(events, scale, 3), layOut(events, panned, 3)];
        // Rounding may put a window exactly on the border of two resolutions into the other one.
        fc.pre(before.frame.msPerPx === after.frame.msPerPx);
        expect(after.layout.marks).toEqual(before.layout.marks);
      }),
    );
  });

  it('loses no event in view: each is a mark or counted in the density', () => {
    const events = Array.from({ length: 400 }, (_, position) => ({
      from: 10 * DAY + position * MINUTE,
      score: (position % 7) / 7,
    }));
    const { layout } = layOut(events, createTimeScale({ fromMs: 0, toMs: 20 * DAY }, PLOT_PX), 2);
    const mass = layout.density.mass.reduce((sum, value) => sum + value, 0);
    expect(layout.marks.length).toBeGreaterThan(0);
    expect(layout.marks.length + mass).toBeCloseTo(400, 3);
  });

  it('gives the title to the more important of two events at one time', () => {
    const events = [
      { from: HOUR, score: 0.2 },
      { from: HOUR + MINUTE, score: 0.9 },
    ];
    const { layout } = layOut(events, createTimeScale({ fromMs: 0, toMs: 20 * HOUR }, PLOT_PX), 1);
    expect(layout.marks.map(({ row, titlePx }) => [row, titlePx > 0])).toEqual([[1, true]]);
  });

  it('keeps no title out for one that a track above has', () => {
    const table = tableOf([
      { from: HOUR, score: 0.9 },
      { from: HOUR + MINUTE, score: 0.1 },
    ]);
    const index = createRowIndex(Uint32Array.of(0, 1), table);
    const frame = layoutFrameFor(createTimeScale({ fromMs: 0, toMs: DAY }, PLOT_PX));
    const titled = new Set<number>();
    const layouts = [1, 2].map(() => layoutTrack(index, 1, { table, frame, measureTitle, plotPx: PLOT_PX }, titled));
    const shown = layouts.map(({ marks }) => marks.filter(({ titlePx }) => titlePx > 0).map(({ row }) => row));
    expect(shown).toEqual([[0], [1]]);
  });

  it('makes a bar of a month among hours, and a mark of it among years', () => {
    const month = [{ from: 0, to: 30 * DAY }, { from: DAY }];
    const near = layOut(month, createTimeScale({ fromMs: 3 * DAY, toMs: 4 * DAY }, PLOT_PX), 2);
    const far = layOut(month, createTimeScale({ fromMs: -2000 * DAY, toMs: 2000 * DAY }, PLOT_PX), 2);
    expect(near.layout.marks.find(({ row }) => row === 0)?.form).toBe('bar');
    expect(far.layout.marks.find(({ row }) => row === 0)?.form).toBe('mark');
  });

  it.each([1, 2, 3])(
    'gives each event of a day its own bar in a window of %i days: beside another it would stand at an hour nobody told',
    (days) => {
      const day = Array.from({ length: 150 }, (_, position) => ({ from: 0, to: DAY - 1, score: position / 150 }));
      const { layout } = layOut(day, createTimeScale({ fromMs: 0, toMs: days * DAY }, PLOT_PX), 4);
      expect(layout.marks.map(({ lane }) => lane).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
      expect(layout.marks.every(({ form, queuedPx, titlePx }) => form === 'bar' && queuedPx === 0 && titlePx > 0)).toBe(
        true,
      );
      expect(layout.marks.map(({ row }) => row)).toContain(149);
    },
  );

  it('gives a day that zooming in made a bar the words that it had no room for before', () => {
    const table = tableOf([
      { from: 0, to: DAY - 1, score: 0.1 },
      { from: DAY, score: 0.9 },
    ]);
    const index = createRowIndex(Uint32Array.of(0, 1), table);
    const titleOfDay = (days: number, kept: readonly PlacedMark[]): PlacedMark | undefined => {
      const frame = layoutFrameFor(createTimeScale({ fromMs: 0, toMs: days * DAY }, PLOT_PX));
      const request = { table, frame, measureTitle: () => 250, plotPx: PLOT_PX };
      return layoutTrack(index, 1, request, new Set(), kept).marks.find(({ row }) => row === 0);
    };
    const far = titleOfDay(4, []);
    expect(far?.form).toBe('mark');
    expect(far?.titlePx).toBeLessThan(250);
    expect(titleOfDay(2, far === undefined ? [] : [far])).toMatchObject({ form: 'bar', titlePx: 250 });
  });

  it('puts the bar of the most important event above those of the others', () => {
    const scores = [0.2, 0.9, 0.5];
    const events = scores.map((score) => ({ from: 0, to: DAY - 1, score }));
    const { layout } = layOut(events, createTimeScale({ fromMs: 0, toMs: DAY }, PLOT_PX), 8);
    const fromTop = layout.marks.toSorted((a, b) => a.lane - b.lane).map(({ row }) => scores[row]);
    expect(fromTop).toEqual([0.9, 0.5, 0.2]);
  });

  it('leaves room to exact times among the bars of their day', () => {
    const bars = Array.from({ length: 9 }, () => ({ from: 0, to: DAY - 1, score: 0.9 }));
    const { layout, table } = layOut(
      [...bars, { from: HOUR, score: 0.1 }],
      createTimeScale({ fromMs: 0, toMs: DAY }, PLOT_PX),
      2,
    );
    expect(layout.marks.some(({ row }) => table.earliestMs[row] === HOUR)).toBe(true);
  });

  it('shows a folded track as density alone', () => {
    const { layout } = layOut([{ from: HOUR }], createTimeScale({ fromMs: 0, toMs: DAY }, PLOT_PX), 0);
    expect(layout.marks).toEqual([]);
    expect(layout.density.mass.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
  });

  it('spreads fifty events of one day over the day', () => {
    const day = Array.from({ length: 50 }, () => ({ from: 0, to: DAY - 1 }));
    const { layout } = layOut(day, createTimeScale({ fromMs: -DAY, toMs: 2 * DAY }, PLOT_PX), 0);
    const bins = layout.density.mass.filter((mass) => mass > 0.001);
    expect(bins.length).toBeGreaterThan(40);
    expect(Math.max(...bins)).toBeLessThan(2);
  });
});

describe('layout frames', () => {
  it('serve small movements', () => {
    const scale = createTimeScale({ fromMs: 0.2 * DAY, toMs: 1.2 * DAY }, PLOT_PX);
    const nudged = createTimeScale({ fromMs: 0.21 * DAY, toMs: 1.209 * DAY }, PLOT_PX);
    expect(isSameFrame(layoutFrameFor(scale), layoutFrameFor(nudged))).toBe(true);
  });

  it('hold the window with a margin and are coarser by less than the root of two', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const frame = layoutFrameFor(scale);
        expect(frame.fromMs).toBeLessThan(scale.window.fromMs);
        expect(frame.toMs).toBeGreaterThan(scale.window.toMs);
        expect(frame.msPerPx / scale.msPerPx).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(frame.msPerPx / scale.msPerPx).toBeLessThan(Math.SQRT2 + 1e-9);
      }),
    );
  });
});

describe('speed', () => {
  it('lays out 200,000 events in well under a second', () => {
    const count = 200_000;
    const lists = { offsets: new Uint32Array(count + 1), values: new Uint32Array() };
    const table = {
      ...tableOf([]),
      dated: count,
      earliestMs: Float64Array.from({ length: count }, (_, row) => row * 10 * MINUTE),
      latestMs: Float64Array.from({ length: count }, (_, row) => row * 10 * MINUTE + (row % 3 === 0 ? DAY : MINUTE)),
      score: Float32Array.from({ length: count }, (_, row) => ((row * 7919) % 1000) / 1000),
      topics: lists,
    };
    const [track] = buildTracks(table, topicsNamed(), new Uint8Array(count).fill(1), 'none');
    if (track === undefined) throw new Error('no track');
    const scale = createTimeScale({ fromMs: 0, toMs: count * 10 * MINUTE }, PLOT_PX);
    const request = { table, frame: layoutFrameFor(scale), measureTitle, plotPx: PLOT_PX };
    const startMs = performance.now();
    const { marks, density } = layoutTrack(track, 6, request, new Set());
    expect(performance.now() - startMs).toBeLessThan(500);
    expect(marks.length).toBeLessThanOrEqual(600);
    const mass = density.mass.reduce((sum, value) => sum + value, 0);
    expect((marks.length + mass) / count).toBeCloseTo(1, 2);
  });
});
