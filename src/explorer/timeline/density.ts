/**
 * How many events that have no mark of their own lie where. An event counts 1 in all; one whose date is a span is spread
 * evenly over the bins of the span, so that fifty events "on Monday" make a low plateau and not a peak at midnight.
 */
import type { LayoutFrame } from './layout-frame.ts';
import { endOf, startOf, visitOverlapping, type RowIndex, type Times } from './row-index.ts';

/** Width of a bin at the layout's resolution. */
export const BIN_PX = 6;
/** Mass of a bin that is drawn at full height. */
const FULL_MASS = 48;

export interface DensityBins {
  readonly fromMs: number;
  readonly binMs: number;
  /** Events by bin. */
  readonly mass: Float32Array;
}

/** @param isPlaced rows that have a mark and are left out */
export function binDensity(
  index: RowIndex,
  times: Times,
  frame: LayoutFrame,
  isPlaced: (row: number) => boolean,
): DensityBins {
  const binMs = BIN_PX * frame.msPerPx;
  const count = Math.ceil((frame.toMs - frame.fromMs) / binMs);
  // Differences between neighbouring bins: a span costs two additions however many bins it covers.
  const steps = new Float64Array(count + 1);
  visitOverlapping(index, times, frame.fromMs, frame.toMs, (row) => {
    if (isPlaced(row)) return;
    const first = Math.floor((startOf(times, row) - frame.fromMs) / binMs);
    const last = Math.floor((endOf(times, row) - frame.fromMs) / binMs);
    const share = 1 / (last - first + 1);
    const from = Math.max(0, first);
    const to = Math.min(count, last + 1);
    steps[from] = (steps[from] ?? 0) + share;
    steps[to] = (steps[to] ?? 0) - share;
  });
  const mass = new Float32Array(count);
  let running = 0;
  for (let bin = 0; bin < count; bin++) {
    running += steps[bin] ?? 0;
    mass[bin] = running;
  }
  return { fromMs: frame.fromMs, binMs, mass };
}

/** Height of a bin from 0 to 1: logarithmic and absolute, so that it neither jumps while panning nor hides single events. */
export function densityHeight(mass: number): number {
  // Below a thousandth is what rounding leaves of spans that ended.
  return mass < 0.001 ? 0 : Math.min(1, Math.log2(1 + mass) / Math.log2(1 + FULL_MASS));
}
