/** Draws the overview strip: histogram of all events and of those that match, narrowed stretches, labels. */
import type { OverviewBins } from './overview-bins.ts';
import type { OverviewLabel } from './overview-labels.ts';
import type { OverviewScale } from './overview-scale.ts';
import { SANS_FONT, type TimelineTheme } from '../draw/theme.ts';

/** Height of the row of labels under the bars. */
const OVERVIEW_LABELS_PX = 17;
/** Width of a bar with the gap after it. */
export const OVERVIEW_BIN_PX = 4;

export interface OverviewScene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: OverviewScale;
  readonly bins: OverviewBins;
  readonly labels: readonly OverviewLabel[];
  readonly asOfMs: number | undefined;
  readonly theme: TimelineTheme;
}

/** Square root: single events are seen beside the busiest hour, which is at full height. */
function drawBars(ctx: CanvasRenderingContext2D, scene: OverviewScene, counts: Float64Array, most: number): void {
  const bottom = scene.heightPx - OVERVIEW_LABELS_PX;
  const full = bottom - 4;
  counts.forEach((count, bin) => {
    if (count < 0.001) return;
    const height = Math.max(1, Math.sqrt(Math.min(1, count / most)) * full);
    const x = (bin / counts.length) * scene.widthPx;
    ctx.fillRect(x, bottom - height, Math.max(1, scene.widthPx / counts.length - 1), height);
  });
}

/** Half the height of the two strokes of a break, and how far they lean and stand apart. */
const BREAK_REACH_PX = 5;
const BREAK_LEAN_PX = 2;
const BREAK_GAP_PX = 4;
/** Beside many short ones the strokes would be a hatching that says nothing: their bands do. */
const LEAST_BREAK_PX = 18;

/** The ground line, which breaks off where time is narrowed: with the two slanted strokes of a broken axis where they have room. */
function drawGround(ctx: CanvasRenderingContext2D, scene: OverviewScene): void {
  const ground = scene.heightPx - OVERVIEW_LABELS_PX;
  ctx.beginPath();
  for (const { fromShare, toShare, isNarrowed } of scene.scale.segments) {
    const [fromX, toX] = [fromShare * scene.widthPx, toShare * scene.widthPx];
    if (!isNarrowed) {
      ctx.moveTo(fromX, ground + 0.5);
      ctx.lineTo(toX, ground + 0.5);
      continue;
    }
    if (toX - fromX < LEAST_BREAK_PX) continue;
    const middleX = (fromX + toX) / 2;
    for (const x of [middleX - BREAK_GAP_PX / 2, middleX + BREAK_GAP_PX / 2]) {
      ctx.moveTo(x - BREAK_LEAN_PX, ground + BREAK_REACH_PX);
      ctx.lineTo(x + BREAK_LEAN_PX, ground - BREAK_REACH_PX);
    }
  }
  ctx.stroke();
}

const BAND_ALPHA = 0.7;

/** What is narrowed lies in a band, so that its few bars are not read in the scale of those around it. */
function drawBands(ctx: CanvasRenderingContext2D, { scale, widthPx, heightPx, theme }: OverviewScene): void {
  ctx.fillStyle = theme.line;
  ctx.globalAlpha = BAND_ALPHA;
  for (const { fromShare, toShare, isNarrowed } of scale.segments) {
    if (isNarrowed)
      ctx.fillRect(fromShare * widthPx, 0, (toShare - fromShare) * widthPx, heightPx - OVERVIEW_LABELS_PX);
  }
  ctx.globalAlpha = 1;
}

/** @param ctx transformed so that one unit is one canvas px */
export function drawOverview(ctx: CanvasRenderingContext2D, scene: OverviewScene): void {
  const { widthPx, heightPx, scale, bins, labels, asOfMs, theme } = scene;
  ctx.clearRect(0, 0, widthPx, heightPx);
  drawBands(ctx, scene);
  const most = bins.all.reduce((highest, count) => Math.max(highest, count), 0.001);
  ctx.fillStyle = theme.line;
  drawBars(ctx, scene, bins.all, most);
  ctx.fillStyle = theme.muted;
  drawBars(ctx, scene, bins.matching, most);
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  drawGround(ctx, scene);
  ctx.font = `11px ${SANS_FONT}`;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = theme.muted;
  for (const { text, share } of labels) {
    const x = Math.round(share * widthPx);
    ctx.fillRect(x, heightPx - OVERVIEW_LABELS_PX, 1, 4);
    ctx.fillText(text, x + 3, heightPx - 4);
  }
  if (asOfMs !== undefined) {
    ctx.fillStyle = theme.accent;
    ctx.fillRect(Math.round(scale.shareFromTime(asOfMs) * widthPx), 0, 1, heightPx - OVERVIEW_LABELS_PX);
  }
}
