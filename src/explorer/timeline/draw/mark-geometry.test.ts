import { describe, expect, it } from 'vitest';
import { markGeometry } from './mark-geometry.ts';
import { createTimeScale } from '../layout/scale.ts';
import { sceneOf } from './scene.fixture.ts';
import { DAY, HOUR, tableOf, type SketchedEvent } from '../table.fixture.ts';

/** The geometry of one event in a window of ten days, 100 px each behind a gutter of 100 px, moved on by so many hours. */
function geometryOf(event: SketchedEvent, movedHours: number) {
  const scene = sceneOf(tableOf([{ topics: [0], ...event }]));
  const [mark] = scene.laidOut.layouts[0]?.marks ?? [];
  const movedMs = movedHours * HOUR;
  const scale = createTimeScale({ fromMs: movedMs, toMs: 10 * DAY + movedMs }, scene.scale.widthPx);
  const place = mark && markGeometry({ ...scene, scale }, 0, mark);
  return place && { ...place, x: Math.round(place.x), titlePx: Math.round(place.titlePx) };
}

describe('markGeometry, where the window’s left edge cuts an event', () => {
  const moment: SketchedEvent = { from: DAY, precision: 'minute' };
  const day: SketchedEvent = { from: DAY, to: 2 * DAY - 1, precision: 'day' };

  it('takes the title away with its sign: the end of a title says nothing', () => {
    expect(geometryOf(moment, 24)).toMatchObject({ x: 100, titlePx: 60, titleAlpha: 1 });
    const leaving = geometryOf(moment, 25);
    expect(leaving?.titlePx).toBe(60);
    expect(leaving?.titleAlpha).toBeGreaterThan(0);
    expect(leaving?.titleAlpha).toBeLessThan(1);
    // Its sign is 12 px to the left: nothing of it is seen.
    expect(geometryOf(moment, 27)).toBeUndefined();
  });

  it('keeps the sign in view within the span, with what is left of its title', () => {
    expect(geometryOf(day, 0)).toMatchObject({ x: 210, titlePx: 60 });
    // 20 px are left, of which whole steps are used.
    expect(geometryOf(day, 33)).toMatchObject({ x: 112, titlePx: 16, titleAlpha: 1 });
  });

  it('lets it go where another event may stand', () => {
    const gone = geometryOf(day, 46);
    expect(gone?.spanToX).toBeGreaterThan(100);
    expect(gone?.titlePx).toBe(0);
  });
});
