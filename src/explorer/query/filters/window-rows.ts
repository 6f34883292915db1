import type { EventTable } from '../../../dataset/format/packed.ts';
import type { TimeWindow } from '../../view/view-state.ts';

const BUCKETS = 1 << 16;

/**
 * Which events may enter or leave a window that is dragged. By their starts rows are in order already; by their ends they are
 * put into buckets of equal time, the first time that somebody drags.
 */
export class WindowRows {
  readonly #table: EventTable;
  #ends: EndBuckets | undefined;

  constructor(table: EventTable) {
    this.#table = table;
  }

  /** By row 1 where the event may have happened within the window. */
  meeting(window: TimeWindow): Uint8Array {
    const { count, dated } = this.#table;
    const rows = new Uint8Array(count);
    for (let row = 0; row < dated; row += 1) if (this.#meets(row, window)) rows[row] = 1;
    return rows;
  }

  /** The dated rows that can be in one of the windows and not in the other, some twice, by whether they meet the second. */
  changed(before: TimeWindow, after: TimeWindow): { readonly inside: Uint32Array; readonly outside: Uint32Array } {
    const { earliestMs, dated } = this.#table;
    const [low, high] = [Math.min(before.toMs, after.toMs), Math.max(before.toMs, after.toMs)];
    const [inside, outside]: [number[], number[]] = [[], []];
    const sort = (row: number): void => void (this.#meets(row, after) ? inside : outside).push(row);
    const startsUntil = firstAbove(earliestMs, dated, high);
    for (let row = firstAbove(earliestMs, dated, low); row < startsUntil; row += 1) sort(row);
    this.#ends ??= bucketEnds(this.#table);
    visitEnds(this.#ends, Math.min(before.fromMs, after.fromMs), Math.max(before.fromMs, after.fromMs), sort);
    return { inside: Uint32Array.from(inside), outside: Uint32Array.from(outside) };
  }

  #meets(row: number, { fromMs, toMs }: TimeWindow): boolean {
    return (this.#table.earliestMs[row] ?? NaN) <= toMs && (this.#table.latestMs[row] ?? NaN) >= fromMs;
  }
}

interface EndBuckets {
  readonly fromMs: number;
  readonly bucketMs: number;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

function bucketEnds({ latestMs, dated }: EventTable): EndBuckets {
  let [fromMs, toMs] = [Infinity, -Infinity];
  for (let row = 0; row < dated; row += 1) {
    fromMs = Math.min(fromMs, latestMs[row] ?? Infinity);
    toMs = Math.max(toMs, latestMs[row] ?? -Infinity);
  }
  const bucketMs = Math.max(1, (toMs - fromMs) / (BUCKETS - 1));
  const offsets = new Uint32Array(BUCKETS + 1);
  const bucketOf = (row: number): number => Math.floor(((latestMs[row] ?? fromMs) - fromMs) / bucketMs);
  for (let row = 0; row < dated; row += 1) offsets[bucketOf(row) + 1] = (offsets[bucketOf(row) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + (offsets[bucket] ?? 0);
  }
  const next = offsets.slice();
  const rows = new Uint32Array(dated);
  for (let row = 0; row < dated; row += 1) {
    const bucket = bucketOf(row);
    rows[next[bucket] ?? 0] = row;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  return { fromMs, bucketMs, offsets, rows };
}

function visitEnds(ends: EndBuckets, lowMs: number, highMs: number, visit: (row: number) => void): void {
  const bucketOf = (ms: number): number =>
    Math.max(0, Math.min(BUCKETS - 1, Math.floor((ms - ends.fromMs) / ends.bucketMs)));
  if (lowMs === highMs || ends.rows.length === 0) return;
  const until = ends.offsets[bucketOf(highMs) + 1] ?? 0;
  for (let at = ends.offsets[bucketOf(lowMs)] ?? 0; at < until; at += 1) visit(ends.rows[at] ?? 0);
}

/** The first of the first `count` ascending values that is greater than `limit`. */
function firstAbove(values: Float64Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
