/**
 * What tells a bar that is longer than the window from something that happens in the window: arrows where it goes on beyond the
 * edges, and in words when it happened.
 */
import { rowWhen } from '../../../wording/row-when.ts';
import { formatCount } from '../../../wording/plural.ts';
import type { PlacedMark } from '../layout/placed-mark.ts';
import type { DrawContext } from './draw-context.ts';
import type { MarkGeometry } from './mark-geometry.ts';
import type { TimelineScene } from './scene.ts';
import { SANS_FONT } from './theme.ts';

/** From the edge of the plot to the point of an arrow, and how far that points. */
const ARROW_INSET_PX = 4;
const ARROW_PX = 3.5;
const WHEN_INSET_PX = 14;

function drawArrow(ctx: DrawContext, tipX: number, y: number, directionPx: number): void {
  ctx.beginPath();
  ctx.moveTo(tipX - directionPx, y - ARROW_PX);
  ctx.lineTo(tipX, y);
  ctx.lineTo(tipX - directionPx, y + ARROW_PX);
  ctx.stroke();
}

/**
 * @param unplaced how many more events of the track last through the whole window and have no place: said on one of its bars
 */
export function drawBarEnds(
  ctx: DrawContext,
  scene: TimelineScene,
  mark: PlacedMark,
  place: MarkGeometry,
  unplaced: number,
): void {
  const { size, table, theme, zone } = scene;
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1.5;
  if (place.spanFromX < size.gutterPx) drawArrow(ctx, size.gutterPx + ARROW_INSET_PX, place.y, -ARROW_PX);
  if (place.spanToX > size.widthPx) drawArrow(ctx, size.widthPx - ARROW_INSET_PX, place.y, ARROW_PX);
  if (place.whenPx === 0) return;
  const when = rowWhen(table, mark.row, zone);
  const more = `${formatCount(unplaced)} more`;
  ctx.font = `11px ${SANS_FONT}`;
  const words = [...(unplaced > 0 ? [`${when} · ${more}`, more] : []), when];
  const widths = words.map((text) => ctx.measureText(text).width);
  const fitting = widths.findIndex((width) => width <= place.whenPx - WHEN_INSET_PX);
  if (fitting < 0) return;
  ctx.fillStyle = theme.muted;
  ctx.fillText(words[fitting] ?? '', size.widthPx - WHEN_INSET_PX - (widths[fitting] ?? 0), place.y + 4);
}
