import type { EventTable, Manifest } from '../../../dataset/format/packed.ts';

export interface ReportExtent {
  readonly firstMs: number;
  /** When the last post was published, or the last event first reported. */
  readonly lastMs: number;
  /** How many events have no report with a time. */
  readonly untimedCount: number;
}

/** From the first report to the last; undefined when no report has a time: then there is but one clock. */
export function reportExtent({ reportedMs }: EventTable, { asOfMs }: Manifest): ReportExtent | undefined {
  let [firstMs, lastMs, untimedCount] = [Infinity, asOfMs ?? -Infinity, 0];
  for (const ms of reportedMs) {
    if (Number.isNaN(ms)) untimedCount += 1;
    else {
      firstMs = Math.min(firstMs, ms);
      lastMs = Math.max(lastMs, ms);
    }
  }
  return firstMs === Infinity ? undefined : { firstMs, lastMs, untimedCount };
}

/** How many events had been reported by a time. */
export function countKnown({ reportedMs }: EventTable, knownMs: number): number {
  let count = 0;
  for (const ms of reportedMs) if (ms <= knownMs) count += 1;
  return count;
}
