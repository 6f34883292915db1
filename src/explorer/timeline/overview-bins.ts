/** The overview's histogram: events by strip of equal width. */
import type { EventTable } from '../../dataset/packed.ts';
import type { OverviewScale } from './overview-scale.ts';

export interface OverviewBins {
  readonly all: Float64Array;
  /** Those that match the filters. */
  readonly matching: Float64Array;
}

type Times = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/**
 * How many events lie in each bin. One whose date is a span counts evenly in every bin of it, 1 in all.
 * @param count number of bins over the whole width
 * @param matches for each row 1 when it is to be counted; absent: all are
 */
export function binOverview(table: Times, scale: OverviewScale, count: number, matches?: Uint8Array): Float64Array {
  const { dated, earliestMs, latestMs } = table;
  const edges = Float64Array.from({ length: count + 1 }, (_, bin) => scale.timeFromShare(bin / count));
  // Events within one bin, and of longer ones the differences between neighbouring bins, which are summed up at the end.
  const bins = new Float64Array(count);
  const steps = new Float64Array(count + 1);
  let first = 0;
  let nextEdgeMs = edges[1] ?? Infinity;
  for (let row = 0; row < dated; row++) {
    if (matches !== undefined && matches[row] !== 1) continue;
    const startMs = earliestMs[row] ?? 0;
    while (first < count - 1 && nextEdgeMs <= startMs) nextEdgeMs = edges[++first + 1] ?? Infinity;
    const endMs = latestMs[row] ?? startMs;
    if (endMs < nextEdgeMs || first === count - 1) {
      bins[first] = (bins[first] ?? 0) + 1;
      continue;
    }
    const last = binAt(edges, endMs, first);
    const share = 1 / (last - first + 1);
    steps[first] = (steps[first] ?? 0) + share;
    steps[last + 1] = (steps[last + 1] ?? 0) - share;
  }
  let running = 0;
  for (let bin = 0; bin < count; bin++) {
    running += steps[bin] ?? 0;
    bins[bin] = (bins[bin] ?? 0) + running;
  }
  return bins;
}

/** The last bin that begins at `ms` or before, from `low` on. */
function binAt(edges: Float64Array, ms: number, low: number): number {
  let from = low;
  let to = edges.length - 2;
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((edges[middle] ?? Infinity) <= ms) from = middle;
    else to = middle - 1;
  }
  return from;
}
