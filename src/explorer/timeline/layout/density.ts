/**
 * How many events that have no mark of their own lie where. An event counts 1 in all; one whose date is a span is spread
 * evenly over the bins of the span, so that fifty events "on Monday" make a low plateau and not a peak at midnight.
 */
import type { LayoutFrame } from './layout-frame.ts';
import { addSpread, massBefore, type MassProfile } from './mass-profile.ts';
import { startOf, type MeetingRows, type RowIndex, type Times } from './row-index.ts';

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
  /** Of a track whose rows are its most important alone: how many it has in all, and from when to when they last. */
  readonly whole?: { readonly count: number; readonly earliestMs: number; readonly latestMs: number };
}

/**
 * @param placed rows that have a mark and are left out
 * @param meeting the rows that meet the frame
 */
export function binDensity(
  source: DensitySource,
  times: Times,
  frame: LayoutFrame,
  placed: ReadonlySet<number>,
  meeting: MeetingRows,
): DensityBins {
  const binMs = BIN_PX * frame.msPerPx;
  const count = Math.ceil((frame.toMs - frame.fromMs) / binMs);
  const grid: StepGrid = { steps: new Float64Array(count + 1), fromMs: frame.fromMs, binMs };
  const { profile, whole } = source;
  const isFine = profile !== undefined && binMs >= LEAST_BUCKETS_A_BIN * profile.bucketMs;
  const usesProfile = profile !== undefined && (isFine || whole !== undefined);
  if (!usesProfile) {
    addRows(grid, times, meeting.running, 1);
    addRows(grid, times, source.rows.subarray(meeting.from, meeting.to), 1);
  }
  addRows(grid, times, [...placed], -1);
  const mass = new Float32Array(count);
  let running = 0;
  let before = usesProfile ? massBefore(profile, frame.fromMs) : 0;
  for (let bin = 0; bin < count; bin++) {
    running += grid.steps[bin] ?? 0;
    const after = usesProfile ? massBefore(profile, frame.fromMs + (bin + 1) * binMs) : 0;
    // A profile spreads within its buckets: what a mark took away may have been counted next door.
    mass[bin] = Math.max(0, running + after - before);
    before = after;
  }
  return { fromMs: frame.fromMs, binMs, mass };
}

/** How the mass changes from each bin to the next; one more than there are bins. */
interface StepGrid {
  readonly steps: Float64Array;
  readonly fromMs: number;
  readonly binMs: number;
}

/**
 * Adds the mass of rows as differences between neighbouring bins. One plain loop over columns: at a million events it runs
 * over a hundred thousand rows and more for one layout.
 */
function addRows(
  { steps, fromMs, binMs }: StepGrid,
  { earliestMs, latestMs }: Times,
  rows: ArrayLike<number>,
  mass: number,
): void {
  const count = steps.length - 1;
  const binsPerMs = 1 / binMs;
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? 0;
    const first = Math.floor(((earliestMs[row] ?? 0) - fromMs) * binsPerMs);
    const last = Math.floor(((latestMs[row] ?? 0) - fromMs) * binsPerMs);
    if (last >= 0 && first < count) addSpread(steps, first, last, mass);
  }
}

/**
 * The mass that is drawn at full height at a resolution: the same for all tracks, and the same wherever the window is, so
 * that heights compare and do not jump while panning.
 */
export function fullMassAt(sources: readonly DensitySource[], times: Times, msPerPx: number): number {
  const perBin = sources.map(({ rows, latestMs, whole }) => {
    const spanMs = (whole?.latestMs ?? latestMs) - (whole?.earliestMs ?? startOf(times, rows[0] ?? 0));
    return ((whole?.count ?? rows.length) * BIN_PX * msPerPx) / Math.max(spanMs, BIN_PX * msPerPx);
  });
  return Math.max(FULL_MASS, FULL_OVER_AVERAGE * Math.max(0, ...perBin));
}

/** Height of a bin from 0 to 1: logarithmic, so that single events are seen beside crowds. */
export function densityHeight(mass: number, fullMass: number): number {
  return mass < NO_MASS ? 0 : Math.min(1, Math.log2(1 + mass) / Math.log2(1 + fullMass));
}
