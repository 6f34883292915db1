/** The overview's histogram: events by strip of equal width, all of them and those that match the filters. */
import type { EventTable } from '../../dataset/packed.ts';
import { addSpread } from './mass-profile.ts';
import type { OverviewScale } from './overview-scale.ts';

export interface OverviewBins {
  readonly all: Float64Array;
  readonly matching: Float64Array;
}

type Times = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/**
 * An event whose date is a span counts evenly in every bin of it, 1 in all.
 * @param count number of bins over the whole width
 */
export function binOverview(table: Times, matches: Uint8Array, scale: OverviewScale, count: number): OverviewBins {
  const edges = Float64Array.from({ length: count + 1 }, (_, bin) => scale.timeFromShare(bin / count));
  // Differences between neighbouring bins, summed up at the end.
  const all = new Float64Array(count + 1);
  const matching = new Float64Array(count + 1);
  const endBin = (ms: number, from: number): number => {
    let [low, high] = [from, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((edges[middle] ?? Infinity) <= ms) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  let first = 0;
  for (let row = 0; row < table.dated; row++) {
    const startMs = table.earliestMs[row] ?? 0;
    while (first < count - 1 && (edges[first + 1] ?? Infinity) <= startMs) first++;
    const endMs = table.latestMs[row] ?? startMs;
    const last = endMs < (edges[first + 1] ?? Infinity) ? first : endBin(endMs, first);
    addSpread(all, first, last, 1);
    if (matches[row] === 1) addSpread(matching, first, last, 1);
  }
  for (const bins of [all, matching]) {
    for (let bin = 1; bin <= count; bin++) bins[bin] = (bins[bin] ?? 0) + (bins[bin - 1] ?? 0);
  }
  return { all: all.subarray(0, count), matching: matching.subarray(0, count) };
}
