/** Draws the sign of one event: shape and fill of its mark style. Used on the timeline and in the legend. */
import type { DrawContext } from './draw-context.ts';
import type { MarkFill, MarkShape, MarkStyle } from './mark-style.ts';

export interface SignColours {
  readonly colour: string;
  /** What hollow signs are filled with: the ground they stand on. */
  readonly paper: string;
}

const OUTLINE_PX = 1.6;

function traceDisc(ctx: DrawContext, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}

function traceDiamond(ctx: DrawContext, x: number, y: number, radius: number): void {
  const reach = radius * 1.2;
  ctx.beginPath();
  ctx.moveTo(x, y - reach);
  ctx.lineTo(x + reach, y);
  ctx.lineTo(x, y + reach);
  ctx.lineTo(x - reach, y);
  ctx.closePath();
}

/** A speech bubble: a wide rounded box whose tail points down to the left. */
function traceBubble(ctx: DrawContext, x: number, y: number, radius: number): void {
  const [left, right] = [x - radius * 1.15, x + radius * 1.15];
  const [top, bottom] = [y - radius * 0.95, y + radius * 0.6];
  const corner = radius * 0.45;
  ctx.beginPath();
  ctx.moveTo(left + corner, top);
  ctx.arcTo(right, top, right, bottom, corner);
  ctx.arcTo(right, bottom, left, bottom, corner);
  ctx.lineTo(x + radius * 0.05, bottom);
  ctx.lineTo(left + radius * 0.35, y + radius * 1.25);
  ctx.lineTo(left + radius * 0.35, bottom);
  ctx.arcTo(left, bottom, left, top, corner);
  ctx.arcTo(left, top, right, top, corner);
  ctx.closePath();
}

const TRACERS: Readonly<Record<MarkShape, typeof traceDisc>> = {
  disc: traceDisc,
  diamond: traceDiamond,
  bubble: traceBubble,
};

/** Colours the left half of the shape that was traced. */
function fillLeftHalf(ctx: DrawContext, x: number, y: number, radius: number): void {
  ctx.save();
  ctx.clip();
  ctx.fillRect(x - 2 * radius, y - 2 * radius, 2 * radius, 4 * radius);
  ctx.restore();
}

function strokeSlash(ctx: DrawContext, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.moveTo(x - radius * 1.15, y + radius * 1.15);
  ctx.lineTo(x + radius * 1.15, y - radius * 1.15);
  ctx.stroke();
}

/** Two strokes that lead on to the right of the shape. */
function strokeArrow(ctx: DrawContext, x: number, y: number, radius: number): void {
  const tip = x + radius * 1.15 + 3.5;
  ctx.beginPath();
  ctx.moveTo(tip - 2.5, y - 2.8);
  ctx.lineTo(tip, y);
  ctx.lineTo(tip - 2.5, y + 2.8);
  ctx.stroke();
}

function paintFill(ctx: DrawContext, fill: MarkFill, x: number, y: number, radius: number): void {
  switch (fill) {
    case 'full':
    case 'arrow':
      ctx.fill();
      if (fill === 'arrow') strokeArrow(ctx, x, y, radius);
      return;
    case 'dashed':
      ctx.setLineDash([2.2, 1.8]);
      ctx.stroke();
      ctx.setLineDash([]);
      return;
    case 'half':
      ctx.stroke();
      fillLeftHalf(ctx, x, y, radius);
      return;
    case 'crossed':
      ctx.stroke();
      strokeSlash(ctx, x, y, radius);
      return;
    case 'hollow':
      ctx.stroke();
  }
}

/** Where a sign stands with its middle, and how large it is, in px. */
export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Draws a sign. */
export function drawSign(
  ctx: DrawContext,
  style: MarkStyle,
  { x, y, radius }: SignPlace,
  { colour, paper }: SignColours,
): void {
  const isFull = style.fill === 'full' || style.fill === 'arrow';
  const traced = isFull ? radius : radius - OUTLINE_PX / 2;
  TRACERS[style.shape](ctx, x, y, traced);
  if (!isFull) {
    ctx.fillStyle = paper;
    ctx.fill();
  }
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = OUTLINE_PX;
  paintFill(ctx, style.fill, x, y, traced);
}
