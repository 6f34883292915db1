/** Draws one frame of the timeline, from the ground up. The coordinate spaces are described in scale.ts. */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import { wallFromInstant } from '../../../wording/zone-clock.ts';
import { formatClock, formatDay, formatDayWithYear } from '../../../wording/zone-format.ts';
import { AXIS_PX, drawAxis } from './draw-axis.ts';
import type { DrawContext } from './draw-context.ts';
import { drawDensity, drawMarks } from './draw-marks.ts';
import { drawUnplaced } from './draw-unplaced.ts';
import { canvasX, canvasY, type TimelineScene } from './scene.ts';
import { SANS_FONT } from './theme.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { spanMs } from '../motion/window-motion.ts';

/** Shades what lies after the last report. */
function drawFuture(ctx: DrawContext, scene: TimelineScene): void {
  if (scene.asOfMs === undefined) return;
  const { size, theme } = scene;
  const x = Math.max(size.gutterPx, canvasX(scene, scene.asOfMs));
  if (x >= size.widthPx) return;
  ctx.fillStyle = theme.accent;
  ctx.globalAlpha = 0.045;
  ctx.fillRect(x, AXIS_PX, size.widthPx - x, size.heightPx - AXIS_PX);
  ctx.globalAlpha = 1;
}

/** Height of the foot below the tracks, which do not run under its words. */
export const FOOT_PX = 20;

function drawFoot(ctx: DrawContext, { size, theme }: TimelineScene): void {
  ctx.fillStyle = theme.paper;
  ctx.fillRect(0, size.heightPx - FOOT_PX, size.widthPx, FOOT_PX);
  ctx.fillStyle = theme.line;
  ctx.fillRect(0, size.heightPx - FOOT_PX, size.widthPx, 1);
}

/** From this length on a window's axis has no days: the year of a day is not seen, and its hour is nothing that anybody asks for. */
const LONG_WINDOW_MS = 90 * MS_PER_DAY;

const momentIn = (window: TimeWindow, ms: number, zone: string): string =>
  spanMs(window) > LONG_WINDOW_MS ? formatDayWithYear(ms, zone) : `${formatDay(ms, zone)}, ${formatClock(ms, zone)}`;

/** A report that is dated by its day alone stands at that day's beginning: nobody told that hour. */
function nowInWords({ isAsKnown, scale: { window }, zone }: TimelineScene, ms: number): string {
  if (isAsKnown === true) return `as known at ${momentIn(window, ms, zone)}`;
  const isDay = wallFromInstant(ms, zone) % MS_PER_DAY === 0 && spanMs(window) <= LONG_WINDOW_MS;
  return `last report ${isDay ? formatDay(ms, zone) : momentIn(window, ms, zone)}`;
}

/** The line between past and future with its words in the foot. */
function drawNow(ctx: DrawContext, scene: TimelineScene): void {
  if (scene.asOfMs === undefined) return;
  const { size, theme } = scene;
  const x = Math.round(canvasX(scene, scene.asOfMs)) + 0.5;
  if (x < size.gutterPx || x > size.widthPx) return;
  ctx.strokeStyle = theme.accent;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, AXIS_PX);
  ctx.lineTo(x, size.heightPx);
  ctx.stroke();
  const label = nowInWords(scene, scene.asOfMs);
  ctx.font = `500 11px ${SANS_FONT}`;
  const width = ctx.measureText(label).width;
  const left = x + 5 + width < size.widthPx ? x + 5 : x - 5 - width;
  if (left < size.gutterPx) return;
  ctx.fillStyle = theme.accent;
  ctx.fillText(label, left, size.heightPx - 6);
}

function drawTracks(ctx: DrawContext, scene: TimelineScene): void {
  const { size, theme, laidOut } = scene;
  laidOut.boxes.forEach((box, track) => {
    const top = canvasY(scene, box.topPx);
    const bottom = top + box.heightPx;
    if (bottom < AXIS_PX || top > size.heightPx) return;
    ctx.fillStyle = theme.line;
    ctx.fillRect(0, Math.round(bottom) - 1, size.widthPx, 1);
    ctx.save();
    ctx.beginPath();
    ctx.rect(size.gutterPx, top, scene.scale.widthPx, box.heightPx);
    ctx.clip();
    drawDensity(ctx, scene, track);
    drawMarks(ctx, scene, track);
    ctx.restore();
  });
}

/** The stretch that is being dragged open, to zoom into it. */
function drawMarked(ctx: DrawContext, scene: TimelineScene): void {
  if (scene.marked === undefined) return;
  const from = canvasX(scene, scene.marked.fromMs);
  const to = canvasX(scene, scene.marked.toMs);
  ctx.fillStyle = scene.theme.accent;
  ctx.globalAlpha = 0.12;
  ctx.fillRect(from, 0, to - from, scene.size.heightPx);
  ctx.globalAlpha = 1;
  ctx.fillRect(from, 0, 1, scene.size.heightPx);
  ctx.fillRect(to, 0, 1, scene.size.heightPx);
}

/** @param ctx transformed so that one unit is one canvas px, on a ground of the theme's paper */
export function drawTimeline(ctx: DrawContext, scene: TimelineScene): void {
  const { size } = scene;
  drawFuture(ctx, scene);
  drawAxis(ctx, scene);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, AXIS_PX, size.widthPx, size.heightPx - AXIS_PX);
  ctx.clip();
  drawTracks(ctx, scene);
  drawFoot(ctx, scene);
  drawNow(ctx, scene);
  drawUnplaced(ctx, scene);
  ctx.restore();
  drawMarked(ctx, scene);
}
