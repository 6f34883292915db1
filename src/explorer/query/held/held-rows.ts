/**
 * Of a dataset too large for memory some chunks of the table are held, and everything works on those as if they were all:
 * which chunks a window wants, and how the rows of the held table and those of the whole one lead to each other.
 */
import type { CoreChunkRef } from '../../../dataset/format/packed.ts';
import type { TimeWindow } from '../../view/view-state.ts';

/** Neighbouring chunks by position: from the first to before the second. */
export interface ChunkRange {
  readonly first: number;
  readonly end: number;
}

/** The rows of the held table beside those of the whole. */
export interface HeldRows {
  /** The same for the same rows of a dataset alone. */
  readonly key: string;
  readonly count: number;
  /** How many of them are dated. */
  readonly dated: number;
  /** The held chunks, in the order of the table; `from` and `to` are rows of the held table. */
  readonly chunks: readonly CoreChunkRef[];
  /** The row of the whole table. */
  readonly wholeRow: (row: number) => number;
  /** The row of the held table; undefined where that row is not held. */
  readonly heldRow: (wholeRow: number) => number | undefined;
  /** Whether any of the rows [from, to) of the whole table is held. */
  readonly holdsAny: (from: number, to: number) => boolean;
}

/**
 * @param all the chunks of the whole table
 * @param positions of those that are held, ascending
 * @param dated the number of dated rows of the whole table
 */
export function holdRows(all: readonly CoreChunkRef[], positions: readonly number[], dated: number): HeldRows {
  const chunks: CoreChunkRef[] = [];
  /** By chunk: its first row in the whole table. */
  const origins: number[] = [];
  let count = 0;
  let heldDated = 0;
  for (const position of positions) {
    const ref = all[position];
    if (ref === undefined) continue;
    const length = ref.to - ref.from;
    chunks.push({ ...ref, from: count, to: count + length });
    origins.push(ref.from);
    count += length;
    heldDated += Math.max(0, Math.min(ref.to, dated) - ref.from);
  }
  const originAt = (at: number): number => origins[at] ?? 0;
  return {
    key: positions.join(),
    count,
    dated: heldDated,
    chunks,
    wholeRow: (row) => {
      const at = chunks.findLastIndex(({ from }) => from <= row);
      return originAt(at) + row - (chunks[at]?.from ?? 0);
    },
    heldRow: (wholeRow) => {
      const at = origins.findLastIndex((origin) => origin <= wholeRow);
      const chunk = chunks[at];
      const row = wholeRow - originAt(at) + (chunk?.from ?? 0);
      return chunk !== undefined && row < chunk.to ? row : undefined;
    },
    holdsAny: (from, to) =>
      chunks.some((chunk, at) => originAt(at) < to && originAt(at) + chunk.to - chunk.from > from),
  };
}

/** The chunks of dated events that begin in a window; those that began before it and still run are in earlier ones. */
export function chunksOfWindow(chunks: readonly CoreChunkRef[], { fromMs, toMs }: TimeWindow): ChunkRange {
  const end = chunks.findLastIndex(({ earliestMs }) => earliestMs !== undefined && earliestMs <= toMs) + 1;
  const before = chunks.findLastIndex(({ earliestMs }) => earliestMs !== undefined && earliestMs < fromMs);
  return { first: Math.max(0, Math.min(before, end)), end };
}

/** The number of rows of these chunks. */
export function rowsOfChunks(chunks: readonly CoreChunkRef[], { first, end }: ChunkRange): number {
  return end <= first ? 0 : (chunks[end - 1]?.to ?? 0) - (chunks[first]?.from ?? 0);
}

/**
 * The chunks of a window with those beside it, as far as the window is long on either side, as long as they have no more rows
 * than that; undefined when those of the window alone have more.
 */
export function chunksAround(
  chunks: readonly CoreChunkRef[],
  { fromMs, toMs }: TimeWindow,
  mostRows: number,
): ChunkRange | undefined {
  const wanted = chunksOfWindow(chunks, { fromMs, toMs });
  if (rowsOfChunks(chunks, wanted) > mostRows) return undefined;
  const spanMs = toMs - fromMs;
  const widest = chunksOfWindow(chunks, { fromMs: fromMs - spanMs, toMs: toMs + spanMs });
  let range = wanted;
  for (;;) {
    const later = { first: range.first, end: Math.min(widest.end, range.end + 1) };
    const earlier = { first: Math.max(widest.first, range.first - 1), end: range.end };
    const isLaterDue = range.end - wanted.end <= wanted.first - range.first;
    const wider = (isLaterDue ? [later, earlier] : [earlier, later]).find((next) => {
      const rows = rowsOfChunks(chunks, next);
      return rows > rowsOfChunks(chunks, range) && rows <= mostRows;
    });
    if (wider === undefined) return range;
    range = wider;
  }
}
