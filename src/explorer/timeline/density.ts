/**
 * How many events that have no mark of their own lie where. An event counts 1 in all; one whose date is a span is spread
 * evenly over the bins of the span, so that fifty events "on Monday" make a low plateau and not a peak at midnight.
 */
import type { LayoutFrame } from './layout-frame.ts';
import { addSpread, massBefore, type MassProfile } from './mass-profile.ts';
import { endOf, startOf, visitOverlapping, type RowIndex, type Times } from './row-index.ts';

/** Width of a bin at the layout's resolution. */
const BIN_PX = 6;
/** Mass of a bin that is drawn at full height, unless bins hold many more on average. */
const FULL_MASS = 48;
/** So many times the average is full height. */
const FULL_OVER_AVERAGE = 4;
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
  if (!usesProfile) visitOverlapping(source, times, frame.fromMs, frame.toMs, (row) => add(row, 1));
  for (const row of placed) add(row, -1);
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

/**
 * The mass that is drawn at full height at a resolution: the same for all tracks, and the same wherever the window is, so
 * that heights compare and do not jump while panning.
 */
export function fullMassAt(sources: readonly DensitySource[], times: Times, msPerPx: number): number {
  const perBin = sources.map(({ rows, latestMs }) => {
    const spanMs = latestMs - startOf(times, rows[0] ?? 0);
    return (rows.length * BIN_PX * msPerPx) / Math.max(spanMs, BIN_PX * msPerPx);
  });
  return Math.max(FULL_MASS, FULL_OVER_AVERAGE * Math.max(0, ...perBin));
}

/** Height of a bin from 0 to 1: logarithmic, so that single events are seen beside crowds. */
export function densityHeight(mass: number, fullMass: number): number {
  return mass < NO_MASS ? 0 : Math.min(1, Math.log2(1 + mass) / Math.log2(1 + fullMass));
}
