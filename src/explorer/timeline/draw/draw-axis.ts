/** Draws the axis: a row of context ("June 2025") that stays in view, and a row of ticks ("Mon 2") whose lines run down. */
import type { DrawContext } from './draw-context.ts';
import { canvasX, type TimelineScene } from './scene.ts';
import { contextLabels, tickLabel } from '../layout/tick-labels.ts';
import { SANS_FONT } from './theme.ts';
import { axisTicks, type AxisTicks } from '../layout/ticks.ts';

/** Height of both rows. */
export const AXIS_PX = 48;
const CONTEXT_BASELINE_PX = 18;
const TICK_BASELINE_PX = 39;
const LABEL_INSET_PX = 6;

function drawGridLines(ctx: DrawContext, scene: TimelineScene, axis: AxisTicks): void {
  const { size, theme } = scene;
  const contextStarts = new Set(axis.context.map((span) => span.fromMs));
  ctx.strokeStyle = theme.line;
  ctx.lineWidth = 1;
  for (const { ms } of axis.ticks) {
    const x = Math.round(canvasX(scene, ms)) + 0.5;
    const starts = contextStarts.has(ms);
    ctx.globalAlpha = starts ? 1 : 0.55;
    ctx.beginPath();
    ctx.moveTo(x, starts ? 4 : AXIS_PX - 22);
    ctx.lineTo(x, size.heightPx);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

function drawContextRow(ctx: DrawContext, scene: TimelineScene, axis: AxisTicks): void {
  const { size, theme } = scene;
  ctx.font = `600 13px ${SANS_FONT}`;
  ctx.fillStyle = theme.ink;
  for (const span of axis.context) {
    const x = Math.max(canvasX(scene, span.fromMs), size.gutterPx) + LABEL_INSET_PX;
    const end = Math.min(canvasX(scene, span.toMs), size.widthPx);
    const label = contextLabels(span.wallMs, axis.contextStep).find(
      (candidate) => x + ctx.measureText(candidate).width <= end - LABEL_INSET_PX,
    );
    if (label !== undefined) ctx.fillText(label, x, CONTEXT_BASELINE_PX);
  }
}

function drawTickRow(ctx: DrawContext, scene: TimelineScene, axis: AxisTicks): void {
  const { size, theme, scale } = scene;
  const gapPx = axis.step.lengthMs / scale.msPerPx;
  ctx.font = `12px ${SANS_FONT}`;
  ctx.fillStyle = theme.muted;
  let freeFrom = size.gutterPx;
  for (const { ms, wallMs } of axis.ticks) {
    const label = tickLabel(wallMs, axis.step, gapPx);
    const x = canvasX(scene, ms) + LABEL_INSET_PX;
    const end = x + ctx.measureText(label).width;
    if (x < freeFrom || end > size.widthPx) continue;
    ctx.fillText(label, x, TICK_BASELINE_PX);
    freeFrom = end + LABEL_INSET_PX;
  }
}

/** Draws labels, tick lines and the line under the axis. Lines come first: marks are drawn over them. */
export function drawAxis(ctx: DrawContext, scene: TimelineScene): void {
  const axis = axisTicks(scene.scale, scene.zone);
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  ctx.save();
  ctx.beginPath();
  ctx.rect(scene.size.gutterPx, 0, scene.scale.widthPx, scene.size.heightPx);
  ctx.clip();
  drawGridLines(ctx, scene, axis);
  drawContextRow(ctx, scene, axis);
  drawTickRow(ctx, scene, axis);
  ctx.restore();
  ctx.fillStyle = scene.theme.line;
  ctx.fillRect(0, AXIS_PX - 1, scene.size.widthPx, 1);
}
