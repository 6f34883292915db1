/**
 * How many events that have no mark of their own lie where. An event counts 1 in all; one whose date is a span is spread
 * evenly over the bins of the span, so that fifty events "on Monday" make a low plateau and not a peak at midnight.
 */
import type { LayoutFrame } from './layout-frame.ts';
import { addSpread, massBefore, type MassProfile } from './mass-profile.ts';
import { endOf, startOf, visitOverlapping, type RowIndex, type Times } from './row-index.ts';

/** Width of a bin at the layout's resolution. */
export const BIN_PX = 6;
/** Mass of a bin that is drawn at full height. */
const FULL_MASS = 48;
/** A profile is fine enough for bins of so many of its buckets. */
const LEAST_BUCKETS_A_BIN = 4;
/** Below this is what rounding leaves of spans that ended. */
const NO_MASS = 0.001;

export interface DensityBins {
  readonly fromMs: number;
  readonly binMs: number;
  /** Events by bin. */
  readonly mass: Float32Array;
}

/** What density is made of: a track, with a profile when it is large. */
export interface DensitySource extends RowIndex {
  readonly profile?: MassProfile;
}

/** @param placed rows that have a mark and are left out */
export function binDensity(
  source: DensitySource,
  times: Times,
  frame: LayoutFrame,
  placed: ReadonlySet<number>,
): DensityBins {
  const binMs = BIN_PX * frame.msPerPx;
  const count = Math.ceil((frame.toMs - frame.fromMs) / binMs);
  const steps = new Float64Array(count + 1);
  const add = (row: number, mass: number): void => {
    const first = Math.floor((startOf(times, row) - frame.fromMs) / binMs);
    const last = Math.floor((endOf(times, row) - frame.fromMs) / binMs);
    if (last >= 0 && first < count) addSpread(steps, first, last, mass);
  };
  const { profile } = source;
  const usesProfile = profile !== undefined && binMs >= LEAST_BUCKETS_A_BIN * profile.bucketMs;
  if (usesProfile) for (const row of placed) add(row, -1);
  else {
    visitOverlapping(source, times, frame.fromMs, frame.toMs, (row) => {
      if (!placed.has(row)) add(row, 1);
    });
  }
  const massOf = (bin: number): number =>
    usesProfile
      ? massBefore(profile, frame.fromMs + (bin + 1) * binMs) - massBefore(profile, frame.fromMs + bin * binMs)
      : 0;
  const mass = new Float32Array(count);
  let running = 0;
  for (let bin = 0; bin < count; bin++) {
    running += steps[bin] ?? 0;
    // A profile spreads within its buckets: what a mark took away may have been counted next door.
    mass[bin] = Math.max(0, running + massOf(bin));
  }
  return { fromMs: frame.fromMs, binMs, mass };
}

/** Height of a bin from 0 to 1: logarithmic and absolute, so that it neither jumps while panning nor hides single events. */
export function densityHeight(mass: number): number {
  return mass < NO_MASS ? 0 : Math.min(1, Math.log2(1 + mass) / Math.log2(1 + FULL_MASS));
}
