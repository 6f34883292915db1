/** The first picture: counts by time, for all events and for the most frequent values of the columns that make tracks. */
import { MS_PER_DAY } from '../times/calendar-day.ts';
import { listAt } from '../columns/columns.ts';
import type { OverviewFile } from '../format/packed-schemas.ts';
import type { EventTable, ListColumn } from '../format/packed.ts';

export type OverviewContent = Omit<OverviewFile, 'schemaVersion'>;

const MINUTE_MS = 60_000;
const BIN_WIDTHS_MS = [
  15 * MINUTE_MS,
  60 * MINUTE_MS,
  6 * 60 * MINUTE_MS,
  MS_PER_DAY,
  7 * MS_PER_DAY,
  30 * MS_PER_DAY,
  365 * MS_PER_DAY,
];
/** More bins with events than this are more than a first picture needs: then they are wider. */
const MOST_OCCUPIED = 2000;
/** Readers unpack a count for every bin of every track: a corpus that reaches back a century has wider bins. */
const MOST_BINS = 20_000;
const MOST_TRACKS = 20;
const TRACK_COLUMNS = ['topics', 'actors', 'places', 'sources'] as const;

/** Counts how many dated events begin in each bin. */
export function encodeOverview(table: EventTable): OverviewContent {
  const spanMs = table.dated === 0 ? 0 : (table.earliestMs[table.dated - 1] ?? 0) - (table.earliestMs[0] ?? 0);
  const binMs =
    BIN_WIDTHS_MS.find((width) => spanMs / width < MOST_BINS && occupiedBins(table, width) <= MOST_OCCUPIED) ??
    Math.max(3650 * MS_PER_DAY, Math.ceil(spanMs / MOST_BINS / MS_PER_DAY) * MS_PER_DAY);
  const fromMs = table.dated === 0 ? 0 : Math.floor((table.earliestMs[0] ?? 0) / binMs) * binMs;
  const binOf = (row: number): number => Math.floor(((table.earliestMs[row] ?? 0) - fromMs) / binMs);
  const tracksOf = (column: ListColumn) => {
    const counts = new Map(frequentValues(column, table.dated).map((value) => [value, new Map<number, number>()]));
    for (let row = 0; row < table.dated; row += 1) {
      const bin = binOf(row);
      for (const value of new Set(listAt(column, row))) addOne(counts.get(value), bin);
    }
    return Array.from(counts, ([value, bins]) => ({ value, ...packBins(bins) }));
  };
  const all = new Map<number, number>();
  for (let row = 0; row < table.dated; row += 1) addOne(all, binOf(row));
  return {
    fromMs,
    binMs,
    bins: table.dated === 0 ? 0 : binOf(table.dated - 1) + 1,
    all: packBins(all),
    tracks: Object.fromEntries(TRACK_COLUMNS.map((name) => [name, tracksOf(table[name])])),
  };
}

function occupiedBins({ earliestMs, dated }: EventTable, binMs: number): number {
  let occupied = 0;
  let last = NaN;
  for (let row = 0; row < dated; row += 1) {
    const bin = Math.floor((earliestMs[row] ?? 0) / binMs);
    if (bin !== last) occupied += 1;
    last = bin;
  }
  return occupied;
}

/** The values that most of the first `dated` rows have. */
function frequentValues(column: ListColumn, dated: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of column.values.subarray(0, column.offsets[dated])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, MOST_TRACKS)
    .map(([value]) => value);
}

export function addOne(counts: Map<number, number> | undefined, bin: number): void {
  counts?.set(bin, (counts.get(bin) ?? 0) + 1);
}

/** The bins that have events, in the order of time, as differences, and how many each has. */
export function packBins(counts: ReadonlyMap<number, number>): {
  readonly steps: readonly number[];
  readonly counts: readonly number[];
} {
  const bins = [...counts.keys()];
  return { steps: bins.map((bin, at) => bin - (bins[at - 1] ?? 0)), counts: [...counts.values()] };
}
