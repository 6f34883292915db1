/** Where a placed mark comes to lie on the canvas at the scene's scale: shared by drawing and hit-testing. */
import { LANE_PX } from './track-boxes.ts';
import { BAR_INSET_PX, MARK_HALF_PX, TITLE_OFFSET_PX, type PlacedMark } from './placed-mark.ts';
import { endOf, startOf } from './row-index.ts';
import { canvasX, canvasY, type TimelineScene } from './scene.ts';

/** Titles end so far before the right edge. */
const EDGE_PX = 4;

/** All in canvas px. */
export interface MarkGeometry {
  /** Middle of the sign. */
  readonly x: number;
  readonly y: number;
  /** The span that the event may lie in. */
  readonly spanFromX: number;
  readonly spanToX: number;
  readonly titleX: number;
  /** Room for the title; 0 when it has none. */
  readonly titlePx: number;
  /** Sign and title from left to right. */
  readonly fromX: number;
  readonly toX: number;
}

/** Middle of a lane of a track, in canvas y. */
export function laneY(scene: TimelineScene, track: number, lane: number): number {
  return canvasY(scene, (scene.laidOut.boxes[track]?.lanesTopPx ?? 0) + (lane + 0.5) * LANE_PX);
}

/** The geometry of a mark, or undefined when nothing of it is in view from left to right. */
export function markGeometry(scene: TimelineScene, track: number, mark: PlacedMark): MarkGeometry | undefined {
  const { size, table } = scene;
  const spanFromX = canvasX(scene, startOf(table, mark.row));
  const spanToX = canvasX(scene, endOf(table, mark.row));
  const anchorX = canvasX(scene, mark.anchorMs);
  const titleEnd = anchorX + TITLE_OFFSET_PX + mark.titlePx;
  if (Math.min(spanFromX, anchorX - MARK_HALF_PX) > size.widthPx) return undefined;
  if (Math.max(spanToX, titleEnd, anchorX + MARK_HALF_PX) < size.gutterPx) return undefined;
  const y = laneY(scene, track, mark.lane);
  if (mark.form === 'mark') {
    const titleX = anchorX + TITLE_OFFSET_PX;
    const titlePx = Math.min(mark.titlePx, Math.max(0, size.widthPx - titleX - EDGE_PX));
    const toX = titlePx > 0 ? titleX + titlePx : anchorX + MARK_HALF_PX;
    return { x: anchorX, y, spanFromX, spanToX, titleX, titlePx, fromX: anchorX - MARK_HALF_PX, toX };
  }
  const left = Math.max(spanFromX, size.gutterPx);
  const right = Math.min(spanToX, size.widthPx);
  const x = left + mark.queuedPx + BAR_INSET_PX + MARK_HALF_PX;
  if (x + MARK_HALF_PX > right) return undefined;
  const titleX = x + TITLE_OFFSET_PX;
  const titlePx = Math.max(0, Math.min(mark.titlePx, right - titleX - MARK_HALF_PX));
  const toX = titlePx > 0 ? titleX + titlePx : x + MARK_HALF_PX;
  return { x, y, spanFromX, spanToX, titleX, titlePx, fromX: x - MARK_HALF_PX, toX };
}
