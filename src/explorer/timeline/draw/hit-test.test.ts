import { describe, expect, it } from 'vitest';
import { hitTest } from './hit-test.ts';
import { sceneOf } from './scene.fixture.ts';
import { laneY, markGeometry } from './mark-geometry.ts';
import { DAY, MINUTE, tableOf } from '../table.fixture.ts';

describe('hitTest', () => {
  const scene = sceneOf(
    tableOf([
      { from: 2 * DAY, topics: [0] },
      { from: 7 * DAY, topics: [1] },
    ]),
  );
  const y = laneY(scene, 0, 0);

  it('finds an event by its sign and by its title', () => {
    expect(hitTest(scene, 300, y)).toMatchObject({ kind: 'event', row: 0, track: 0 });
    expect(hitTest(scene, 350, y)).toMatchObject({ kind: 'event', row: 0 });
    expect(hitTest(scene, 800, laneY(scene, 1, 0))).toMatchObject({ kind: 'event', row: 1, track: 1 });
  });

  it('finds nothing beside it, in the gutter, on the axis and below the tracks', () => {
    expect(hitTest(scene, 500, y)).toBeUndefined();
    expect(hitTest(scene, 50, y)).toBeUndefined();
    expect(hitTest(scene, 300, 10)).toBeUndefined();
    expect(hitTest(scene, 300, 299)).toBeUndefined();
  });

  it('finds what stands on a bar by its words, and the first of them by the bar itself', () => {
    const bars = sceneOf(tableOf([0.9, 0.1].map((score) => ({ from: -DAY, to: 20 * DAY, score, topics: [0] }))));
    const marks = bars.laidOut.layouts[0]?.marks ?? [];
    const queued = marks.find(({ queuedPx }) => queuedPx > 0) ?? marks[1];
    const place = queued && markGeometry(bars, 0, queued);
    expect(hitTest(bars, place?.x ?? 0, place?.y ?? 0)).toMatchObject({ kind: 'event', row: queued?.row });
    expect(hitTest(bars, 1050, laneY(bars, 0, marks[0]?.lane ?? 0))).toMatchObject({
      kind: 'event',
      row: marks[0]?.row,
    });
  });

  it('follows the tracks when they scroll', () => {
    const scrolled = { ...scene, scrollPx: 20 };
    expect(hitTest(scrolled, 800, laneY(scene, 1, 0) - 20)).toMatchObject({ row: 1 });
  });

  it('counts a crowd that is drawn as density, with the time that it spans', () => {
    const crowd = Array.from({ length: 300 }, (_, position) => ({ from: 5 * DAY + position * MINUTE, topics: [0] }));
    const dense = sceneOf(tableOf(crowd));
    const bottom = dense.size.axisPx + (dense.laidOut.boxes[0]?.heightPx ?? 0) - 2;
    const hit = hitTest(dense, 610, bottom);
    expect(hit?.kind).toBe('crowd');
    if (hit?.kind !== 'crowd') return;
    expect(hit.count).toBeGreaterThan(1);
    expect(hit.fromMs).toBeLessThanOrEqual(dense.scale.timeFromPx(510));
    expect(hit.toMs).toBeGreaterThan(dense.scale.timeFromPx(510));
  });
});
