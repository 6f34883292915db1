/** The overview's histogram: events by strip of equal width. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { Sliced } from '../../base/slices.ts';
import type { OverviewScale } from './overview-scale.ts';

export interface OverviewBins {
  readonly all: Float64Array;
  /** Those that match the filters. */
  readonly matching: Float64Array;
}

export type Times = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/** Rows between two pauses: about a millisecond. */
const ROWS_A_SLICE = 65_536;

/** Counts by bin. An event over several bins counts evenly in each, 1 in all. */
class Histogram {
  readonly #counts: Float64Array;
  /** Of events over several bins the differences between neighbouring bins: two additions however many bins they cover. */
  readonly #steps: Float64Array;

  constructor(count: number) {
    this.#counts = new Float64Array(count);
    this.#steps = new Float64Array(count + 1);
  }

  add(first: number, last: number): void {
    if (first === last) {
      this.#counts[first] = (this.#counts[first] ?? 0) + 1;
      return;
    }
    const share = 1 / (last - first + 1);
    this.#steps[first] = (this.#steps[first] ?? 0) + share;
    this.#steps[last + 1] = (this.#steps[last + 1] ?? 0) - share;
  }

  sums(): Float64Array {
    let running = 0;
    return this.#counts.map((count, bin) => count + (running += this.#steps[bin] ?? 0));
  }
}

/**
 * How many events lie in each bin, of all and of those that match. One whose date is a span counts evenly in every bin of it.
 * @param count number of bins over the whole width
 * @param matches for each row 1 when it passes the filters
 */
export function* binOverview(
  { dated, earliestMs, latestMs }: Times,
  scale: OverviewScale,
  count: number,
  matches: Uint8Array,
): Sliced<OverviewBins> {
  const edges = Float64Array.from({ length: count + 1 }, (_, bin) => scale.timeFromShare(bin / count));
  const all = new Histogram(count);
  const matching = new Histogram(count);
  let first = 0;
  let nextEdgeMs = edges[1] ?? Infinity;
  for (let row = 0; row < dated; row++) {
    if (row % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    const startMs = earliestMs[row] ?? 0;
    while (first < count - 1 && nextEdgeMs <= startMs) nextEdgeMs = edges[++first + 1] ?? Infinity;
    const endMs = latestMs[row] ?? startMs;
    const last = endMs < nextEdgeMs || first === count - 1 ? first : binAt(edges, endMs, first);
    all.add(first, last);
    if (matches[row] === 1) matching.add(first, last);
  }
  return { all: all.sums(), matching: matching.sums() };
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
