/** Draws the selected event, and the one that the keyboard is on, where they found no place of their own: over the density. */
import { markColour, signRadius, titleFont } from './draw-marks.ts';
import { drawSign } from './draw-sign.ts';
import { MARK_HALF_PX, MOST_TITLE_PX, TITLE_OFFSET_PX } from './layout.ts';
import { markStyleOfCodes } from './mark-style.ts';
import { endOf, holdsRow, startOf } from './row-index.ts';
import { canvasX, canvasY, type TimelineScene } from './scene.ts';

/** Where an event without mark is in the scene, in canvas px: the middle of its span on the first track that holds it. */
export function unplacedAt(
  scene: TimelineScene,
  row: number,
): { readonly track: number; readonly x: number; readonly y: number } | undefined {
  const { tracks, boxes } = scene.laidOut;
  const track = tracks.findIndex((candidate) => holdsRow(candidate, row));
  const box = boxes[track];
  if (box === undefined) return undefined;
  const middleMs = (startOf(scene.table, row) + endOf(scene.table, row)) / 2;
  return { track, x: canvasX(scene, middleMs), y: canvasY(scene, box.topPx + box.heightPx / 2) };
}

function drawLabel(ctx: CanvasRenderingContext2D, scene: TimelineScene, row: number): void {
  const place = unplacedAt(scene, row);
  const { size, table, theme } = scene;
  if (place === undefined || place.x < size.gutterPx || place.x > size.widthPx) return;
  const score = table.score[row] ?? 0;
  ctx.font = titleFont(score);
  const text = scene.titleWithin(row, MOST_TITLE_PX);
  const widthPx = TITLE_OFFSET_PX + ctx.measureText(text).width + 2 * MARK_HALF_PX;
  const { track, x, y } = place;
  ctx.beginPath();
  ctx.roundRect(x - MARK_HALF_PX - 4, y - 11, widthPx + 4, 22, 11);
  ctx.fillStyle = theme.paper;
  ctx.fill();
  ctx.strokeStyle = row === scene.selected ? theme.accent : theme.muted;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.fillStyle = theme.ink;
  ctx.fillText(text, x + TITLE_OFFSET_PX, y + 4.5);
  const style = markStyleOfCodes(table.kind[row] ?? 0, table.status[row] ?? 0);
  drawSign(ctx, style, x, y, signRadius(score), { colour: markColour(scene, track, row), paper: theme.paper });
}

/** @param ctx transformed so that one unit is one canvas px */
export function drawUnplaced(ctx: CanvasRenderingContext2D, scene: TimelineScene): void {
  const { selected, hovered, laidOut } = scene;
  const isPlaced = (row: number): boolean =>
    laidOut.layouts.some(({ marks }) => marks.some((mark) => mark.row === row));
  for (const row of new Set([selected, hovered])) {
    if (row !== undefined && !isPlaced(row)) drawLabel(ctx, scene, row);
  }
}
