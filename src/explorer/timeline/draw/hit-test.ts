/** What lies under a point of the canvas. */
import { densityHeight } from '../layout/density.ts';
import type { TrackLayout } from '../layout/layout.ts';
import { laneY, markGeometry } from './mark-geometry.ts';
import type { PlacedMark } from '../layout/placed-mark.ts';
import { rowsMeeting } from '../layout/row-index.ts';
import type { TimelineScene } from './scene.ts';
import { LANE_PX, trackAt } from '../layout/track-boxes.ts';

export type Hit =
  | { readonly kind: 'event'; readonly track: number; readonly row: number; readonly x: number; readonly y: number }
  | {
      /** Events that are drawn as density: how many there are, between when and when. */
      readonly kind: 'crowd';
      readonly track: number;
      readonly count: number;
      readonly fromMs: number;
      readonly toMs: number;
    };

/** How far from a mark a pointer still means it, in px. */
const REACH_PX = 5;
/** In a bin of density. */
const MOST_COUNTED = 500;

/** The marks of the lane at a canvas y. */
function marksAt(scene: TimelineScene, track: number, layout: TrackLayout, y: number): readonly PlacedMark[] {
  return layout.lanes[Math.floor((y - laneY(scene, track, -0.5)) / LANE_PX)] ?? [];
}

/** The mark nearest to the point; one that the point lies on wins. */
function hitMark(scene: TimelineScene, track: number, layout: TrackLayout, x: number, y: number): Hit | undefined {
  let nearest: Hit | undefined;
  let nearestPx = REACH_PX;
  for (const mark of marksAt(scene, track, layout, y)) {
    const place = markGeometry(scene, track, mark);
    if (place === undefined) continue;
    const distance = Math.max(0, place.fromX - x, x - place.toX);
    if (distance > nearestPx || (distance === nearestPx && nearest !== undefined)) continue;
    nearest = { kind: 'event', track, row: mark.row, x: place.x, y: place.y };
    nearestPx = distance;
  }
  return nearest;
}

/** The first event of the bar that the point lies on, beside its words. */
function hitBar(scene: TimelineScene, track: number, layout: TrackLayout, x: number, y: number): Hit | undefined {
  for (const mark of marksAt(scene, track, layout, y)) {
    const place = mark.form === 'bar' ? markGeometry(scene, track, mark) : undefined;
    if (place === undefined) continue;
    if (x >= place.spanFromX && x <= place.spanToX)
      return { kind: 'event', track, row: mark.row, x: place.x, y: place.y };
  }
  return undefined;
}

/** The events without mark around a density bin; a single one is hit as itself. */
function hitDensity(scene: TimelineScene, track: number, layout: TrackLayout, x: number, y: number): Hit | undefined {
  const { density, marks } = layout;
  const index = scene.laidOut.tracks[track];
  const ms = scene.scale.timeFromPx(x - scene.size.gutterPx);
  const bin = Math.floor((ms - density.fromMs) / density.binMs);
  if (index === undefined || densityHeight(density.mass[bin] ?? 0, scene.laidOut.fullMass) === 0) return undefined;
  const fromMs = density.fromMs + bin * density.binMs;
  const toMs = fromMs + density.binMs;
  const mass = density.mass[bin] ?? 0;
  // Crowds are counted by their density: nobody counts a thousand events, and looking at each would take long.
  if (mass > MOST_COUNTED || index.whole !== undefined)
    return { kind: 'crowd', track, count: Math.max(1, Math.round(mass)), fromMs, toMs };
  const placed = new Set(marks.map((mark) => mark.row));
  const { running, from, to } = rowsMeeting(index, scene.table, fromMs, toMs);
  const unplaced = [...running, ...index.rows.subarray(from, to)].filter((row) => !placed.has(row));
  const [only] = unplaced;
  if (only === undefined) return undefined;
  return unplaced.length === 1
    ? { kind: 'event', track, row: only, x, y }
    : { kind: 'crowd', track, count: unplaced.length, fromMs, toMs };
}

/** @returns what is under the point (canvas px), if anything */
export function hitTest(scene: TimelineScene, x: number, y: number): Hit | undefined {
  const { size, laidOut, scrollPx } = scene;
  if (x < size.gutterPx || y < size.axisPx) return undefined;
  const track = trackAt(laidOut.boxes, y - size.axisPx + scrollPx);
  const layout = track === undefined ? undefined : laidOut.layouts[track];
  if (track === undefined || layout === undefined) return undefined;
  return (
    hitMark(scene, track, layout, x, y) ?? hitBar(scene, track, layout, x, y) ?? hitDensity(scene, track, layout, x, y)
  );
}
