/** Where a placed mark comes to lie on the canvas at the scene's scale: shared by drawing and hit-testing. */
import { LANE_PX } from '../layout/track-boxes.ts';
import { BAR_INSET_PX, MARK_HALF_PX, TITLE_OFFSET_PX, type PlacedMark } from '../layout/placed-mark.ts';
import { endOf, startOf } from '../layout/row-index.ts';
import { canvasX, canvasY, type TimelineScene } from './scene.ts';

/** Titles end so far before the right edge. */
const EDGE_PX = 4;
/** A sign that leaves at the left takes its title along, which has faded when nothing of the sign is left to see. */
const LEAVING_PX = MARK_HALF_PX;
/** What is left of the title of a sign that keeps in view shrinks in steps: each other width is another cut of the words. */
const SHRINKING_STEP_PX = 8;

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
  /** From 0 to 1: less than 1 while its sign leaves the plot. Without the sign, the end of a title says nothing. */
  readonly titleAlpha: number;
  /** From the right edge of the plot: kept for when it happened, where the whole window lies within a bar; else 0. */
  readonly whenPx: number;
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
  if (Math.min(spanFromX, anchorX - MARK_HALF_PX) > size.widthPx) return undefined;
  const span = { y: laneY(scene, track, mark.lane), spanFromX, spanToX };
  return mark.form === 'mark' ? signGeometry(scene, mark, anchorX, span) : barGeometry(scene, mark, span);
}

type SpanGeometry = Pick<MarkGeometry, 'y' | 'spanFromX' | 'spanToX'>;

/** A sign stands where it was placed, and keeps in view within its span for as long as its title leaves it room. */
function signGeometry(
  { size: { gutterPx, widthPx } }: TimelineScene,
  { titlePx: placedPx }: PlacedMark,
  anchorX: number,
  span: SpanGeometry,
): MarkGeometry | undefined {
  const farthestX = Math.min(span.spanToX - MARK_HALF_PX, anchorX + placedPx);
  const x = Math.max(anchorX, Math.min(gutterPx + BAR_INSET_PX + MARK_HALF_PX, farthestX));
  const titleAlpha = Math.max(0, Math.min(1, 1 - (gutterPx - x) / LEAVING_PX));
  if (Math.max(span.spanToX, x + MARK_HALF_PX) < gutterPx && titleAlpha === 0) return undefined;
  const titleX = x + TITLE_OFFSET_PX;
  const leftPx = Math.floor((placedPx - (x - anchorX)) / SHRINKING_STEP_PX) * SHRINKING_STEP_PX;
  const roomPx = Math.min(x > anchorX ? leftPx : placedPx, widthPx - titleX - EDGE_PX);
  const titlePx = titleAlpha > 0 ? Math.max(0, roomPx) : 0;
  const toX = titlePx > 0 ? titleX + titlePx : x + MARK_HALF_PX;
  return { ...span, x, titleX, titlePx, titleAlpha, whenPx: 0, fromX: x - MARK_HALF_PX, toX };
}

/** A bar that goes on beyond the left edge shows an arrow there, before its sign. */
const ARROW_ROOM_PX = 8;
/** What the words on when it happened take, and the plot in which they have room beside a title. */
const WHEN_PX = 210;
const LEAST_PLOT_FOR_WHEN_PX = 560;

/** The sign of a bar stands at its visible left end, behind those of the events before it on the same bar. */
function barGeometry(
  { size: { gutterPx, widthPx } }: TimelineScene,
  mark: PlacedMark,
  span: SpanGeometry,
): MarkGeometry | undefined {
  const right = Math.min(span.spanToX, widthPx);
  const arrowPx = Math.max(0, Math.min(ARROW_ROOM_PX, gutterPx - span.spanFromX));
  const x = Math.max(span.spanFromX, gutterPx) + arrowPx + mark.queuedPx + BAR_INSET_PX + MARK_HALF_PX;
  if (x + MARK_HALF_PX > right) return undefined;
  const holdsWindow = span.spanFromX <= gutterPx && span.spanToX >= widthPx;
  const whenPx = holdsWindow && widthPx - gutterPx >= LEAST_PLOT_FOR_WHEN_PX ? WHEN_PX : 0;
  const titleX = x + TITLE_OFFSET_PX;
  const titlePx = Math.max(0, Math.min(mark.titlePx, right - whenPx - titleX - MARK_HALF_PX));
  const toX = titlePx > 0 ? titleX + titlePx : x + MARK_HALF_PX;
  return { ...span, x, titleX, titlePx, titleAlpha: 1, whenPx, fromX: x - MARK_HALF_PX, toX };
}
