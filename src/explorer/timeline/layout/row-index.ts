/**
 * Finds the events that meet a stretch of time among rows sorted by their start: those that start within it by binary search,
 * and those that began earlier and still run by the maximum end of each block of rows, so that whole blocks are passed over.
 */
import type { EventTable } from '../../../dataset/format/packed.ts';

/** Small, so that one long event among many short ones makes few rows to be looked at. */
const BLOCK_ROWS = 8;

export interface RowIndex {
  /** Rows of the event table in table order, dated ones only: ascending by earliestMs. */
  readonly rows: Uint32Array;
  /** The latest end within each block of BLOCK_ROWS rows. */
  readonly blockLatestMs: Float64Array;
  /** The latest end of all. */
  readonly latestMs: number;
}

export type Times = Pick<EventTable, 'earliestMs' | 'latestMs'>;

export const startOf = (times: Times, row: number): number => times.earliestMs[row] ?? Number.NaN;
export const endOf = (times: Times, row: number): number => times.latestMs[row] ?? Number.NaN;

/** @param rows dated rows in table order */
export function createRowIndex(rows: Uint32Array, times: Times): RowIndex {
  const { latestMs: ends } = times;
  const blockLatestMs = new Float64Array(Math.ceil(rows.length / BLOCK_ROWS));
  let latestMs = -Infinity;
  for (let block = 0; block < blockLatestMs.length; block++) {
    const end = Math.min(rows.length, (block + 1) * BLOCK_ROWS);
    let blockMs = -Infinity;
    for (let position = block * BLOCK_ROWS; position < end; position++) {
      const endMs = ends[rows[position] ?? 0] ?? Number.NaN;
      if (endMs > blockMs) blockMs = endMs;
    }
    blockLatestMs[block] = blockMs;
    if (blockMs > latestMs) latestMs = blockMs;
  }
  return { rows, blockLatestMs, latestMs };
}

/** The first position whose row starts at `ms` or later. */
export function firstStartingFrom(index: RowIndex, times: Times, ms: number): number {
  const { rows } = index;
  const { earliestMs } = times;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((earliestMs[rows[middle] ?? 0] ?? Number.NaN) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows whose spans meet a stretch of time. */
export interface MeetingRows {
  /** Those that began before it and still run, in table order. */
  readonly running: readonly number[];
  /** Positions [from, to) in the index of those that begin within it. */
  readonly from: number;
  readonly to: number;
}

/** The rows whose spans meet [fromMs, toMs), ends included. */
export function rowsMeeting(index: RowIndex, times: Times, fromMs: number, toMs: number): MeetingRows {
  const { rows, blockLatestMs } = index;
  const { latestMs } = times;
  const from = firstStartingFrom(index, times, fromMs);
  const running: number[] = [];
  for (let block = 0; block * BLOCK_ROWS < from; block++) {
    if ((blockLatestMs[block] ?? -Infinity) < fromMs) continue;
    const end = Math.min(from, (block + 1) * BLOCK_ROWS);
    for (let position = block * BLOCK_ROWS; position < end; position++) {
      const row = rows[position] ?? 0;
      if ((latestMs[row] ?? Number.NaN) >= fromMs) running.push(row);
    }
  }
  return { running, from, to: Math.max(from, firstStartingFrom(index, times, toMs)) };
}

/** Whether a row is among those of an index. */
export function holdsRow({ rows }: RowIndex, row: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}
