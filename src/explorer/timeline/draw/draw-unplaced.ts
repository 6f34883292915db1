/** Draws the selected event, and the one that the keyboard is on, where they found no place of their own: over the density. */
import type { DrawContext } from './draw-context.ts';
import { markColour, signRadius, titleFont } from './draw-marks.ts';
import { drawSign } from './draw-sign.ts';
import { BAR_INSET_PX, MARK_HALF_PX, MOST_TITLE_PX, TITLE_OFFSET_PX } from '../layout/placed-mark.ts';
import { markStyleOf } from './mark-style.ts';
import { endOf, holdsRow, startOf } from '../layout/row-index.ts';
import { canvasX, canvasY, type TimelineScene } from './scene.ts';

/**
 * Where an event without mark is in the scene, in canvas px: on the first track that holds it, in the middle of its span, or at the
 * window's left edge where it began before and still lasts.
 */
export function unplacedAt(
  scene: TimelineScene,
  row: number,
): { readonly track: number; readonly x: number; readonly y: number } | undefined {
  const { tracks, boxes } = scene.laidOut;
  const track = tracks.findIndex((candidate) => holdsRow(candidate, row));
  const box = boxes[track];
  if (box === undefined) return undefined;
  const [startMs, endMs] = [startOf(scene.table, row), endOf(scene.table, row)];
  const { fromMs, toMs } = scene.scale.window;
  const holdsWindow = startMs <= fromMs && endMs >= toMs;
  const x = holdsWindow ? scene.size.gutterPx + BAR_INSET_PX + 2 * MARK_HALF_PX : canvasX(scene, (startMs + endMs) / 2);
  return { track, x, y: canvasY(scene, box.topPx + box.heightPx / 2) };
}

function drawLabel(ctx: DrawContext, scene: TimelineScene, row: number): void {
  const place = unplacedAt(scene, row);
  const { size, table, theme } = scene;
  if (place === undefined || place.x < size.gutterPx || place.x > size.widthPx) return;
  const { track, x, y } = place;
  const score = table.score[row] ?? 0;
  ctx.font = titleFont(score);
  const roomPx = Math.max(x - size.gutterPx, size.widthPx - x) - TITLE_OFFSET_PX - 2 * MARK_HALF_PX;
  const text = scene.titleWithin(row, Math.min(MOST_TITLE_PX, roomPx));
  const textPx = ctx.measureText(text).width;
  // The words stand behind the sign, or before it where the right edge is near.
  const isNearEdge = x + TITLE_OFFSET_PX + textPx + MARK_HALF_PX > size.widthPx;
  const textX = isNearEdge ? x - TITLE_OFFSET_PX - textPx : x + TITLE_OFFSET_PX;
  const fromX = Math.min(x, textX) - MARK_HALF_PX - 4;
  const toX = Math.max(x, textX + textPx) + MARK_HALF_PX + 4;
  ctx.beginPath();
  ctx.roundRect(fromX, y - 11, toX - fromX, 22, 11);
  ctx.fillStyle = theme.paper;
  ctx.fill();
  ctx.strokeStyle = row === scene.selected ? theme.accent : theme.muted;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.fillStyle = theme.ink;
  ctx.fillText(text, textX, y + 4.5);
  const style = markStyleOf(table, row);
  const colours = { colour: markColour(scene, track, row), paper: theme.paper };
  drawSign(ctx, style, { x, y, radius: signRadius(score) }, colours);
}

/** @param ctx transformed so that one unit is one canvas px */
export function drawUnplaced(ctx: DrawContext, scene: TimelineScene): void {
  const { selected, hovered, laidOut } = scene;
  const isPlaced = (row: number): boolean =>
    laidOut.layouts.some(({ marks }) => marks.some((mark) => mark.row === row));
  for (const row of new Set([selected, hovered])) {
    if (row !== undefined && !isPlaced(row)) drawLabel(ctx, scene, row);
  }
}
