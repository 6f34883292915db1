/**
 * How many events of a large track lie before any instant, kept as running sums over equal buckets: a bin of density is then
 * the difference of two sums, whatever number of events it holds.
 */
import { startOf, type RowIndex, type Times } from './row-index.ts';

/** Shorter buckets would tell less than is drawn. */
const LEAST_BUCKET_MS = 900_000;
/** Over the whole time of a track: half as many buckets as events, within these limits. */
const FEWEST_BUCKETS = 8192;
const MOST_BUCKETS = 131_072;

export interface MassProfile {
  readonly fromMs: number;
  readonly bucketMs: number;
  /** Events before bucket i; an event whose date is a span counts evenly over it. One longer than there are buckets. */
  readonly before: Float64Array;
}

/** Adds an event's mass, 1 in all, as differences between neighbouring bins: two additions however many bins it covers. */
export function addSpread(steps: Float64Array, firstBin: number, lastBin: number, mass: number): void {
  const count = steps.length - 1;
  const share = mass / (lastBin - firstBin + 1);
  const from = Math.max(0, Math.min(count, firstBin));
  const to = Math.max(0, Math.min(count, lastBin + 1));
  steps[from] = (steps[from] ?? 0) + share;
  steps[to] = (steps[to] ?? 0) - share;
}

/** @param index at least one row */
export function createMassProfile(index: RowIndex, times: Times): MassProfile {
  const { rows, latestMs: toMs } = index;
  const { earliestMs, latestMs } = times;
  const fromMs = startOf(times, rows[0] ?? 0);
  const buckets = Math.max(FEWEST_BUCKETS, Math.min(MOST_BUCKETS, rows.length >>> 1));
  const bucketMs = Math.max(LEAST_BUCKET_MS, (toMs - fromMs + 1) / buckets);
  const count = Math.ceil((toMs - fromMs + 1) / bucketMs);
  const before = new Float64Array(count + 1);
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? 0;
    const first = Math.floor(((earliestMs[row] ?? 0) - fromMs) / bucketMs);
    const last = Math.floor(((latestMs[row] ?? 0) - fromMs) / bucketMs);
    const share = 1 / (last - first + 1);
    before[first] = (before[first] ?? 0) + share;
    before[last + 1] = (before[last + 1] ?? 0) - share;
  }
  sumTwice(before);
  return { fromMs, bucketMs, before };
}

/** What lies before each bucket, and after the last one, from what lies in each. */
export function runningMass(mass: Float64Array): Float64Array {
  const before = new Float64Array(mass.length + 1);
  for (let bucket = 0; bucket < mass.length; bucket++) before[bucket + 1] = (before[bucket] ?? 0) + (mass[bucket] ?? 0);
  return before;
}

/** In place: from the steps at each bucket to what lies before it. */
function sumTwice(steps: Float64Array): void {
  let running = 0;
  let total = 0;
  for (let bucket = 0; bucket < steps.length; bucket++) {
    running += steps[bucket] ?? 0;
    steps[bucket] = total;
    total += running;
  }
}

/** Events before an instant, in between the buckets' borders as if evenly spread. */
export function massBefore({ fromMs, bucketMs, before }: MassProfile, ms: number): number {
  const place = Math.max(0, Math.min(before.length - 1, (ms - fromMs) / bucketMs));
  const bucket = Math.floor(place);
  const low = before[bucket] ?? 0;
  return low + (place - bucket) * ((before[bucket + 1] ?? low) - low);
}
