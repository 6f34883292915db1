/** Which events of a track try for a mark of their own: all of a small track, else the most important near the window. */
import type { EventTable } from '../../dataset/packed.ts';
import type { LayoutFrame } from './layout-frame.ts';
import { endOf, firstStartingFrom, startOf, visitOverlapping, type RowIndex } from './row-index.ts';

/** Tracks up to this size are laid out whole: then panning cannot change a single place. */
export const WHOLE_TRACK_ROWS = 1500;
/** Of larger tracks this many try; more than a screen has room for. */
const MOST_CANDIDATES = 600;
/** Where the frame holds more than this share of a track, the most important of all are soon found to lie in it. */
const LARGE_SHARE = 0.05;
const SCORE_STEPS = 256;

export type ScoredTimes = Pick<EventTable, 'earliestMs' | 'latestMs' | 'score'>;

/** A track's rows, and for a large one the same rows in order of importance. */
export interface CandidateSource extends RowIndex {
  readonly ranked?: Uint32Array;
}

/** Rows by importance in steps, the most important first and equal ones in their order: a counting sort. */
export function rankRows(rows: Uint32Array, { score }: ScoredTimes): Uint32Array {
  const steps = new Uint8Array(rows.length);
  const next = new Uint32Array(SCORE_STEPS + 1);
  for (let position = 0; position < rows.length; position++) {
    const step =
      SCORE_STEPS -
      1 -
      Math.max(0, Math.min(SCORE_STEPS - 1, Math.floor((score[rows[position] ?? 0] ?? 0) * SCORE_STEPS)));
    steps[position] = step;
    next[step + 1] = (next[step + 1] ?? 0) + 1;
  }
  for (let step = 1; step <= SCORE_STEPS; step++) next[step] = (next[step] ?? 0) + (next[step - 1] ?? 0);
  const ranked = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position++) {
    const step = steps[position] ?? 0;
    const place = next[step] ?? 0;
    ranked[place] = rows[position] ?? 0;
    next[step] = place + 1;
  }
  return ranked;
}

/** The first rows of a ranking that meet the frame. */
function firstInFrame(ranked: Uint32Array, table: ScoredTimes, frame: LayoutFrame): number[] {
  const found: number[] = [];
  for (const row of ranked) {
    if (startOf(table, row) < frame.toMs && endOf(table, row) >= frame.fromMs) found.push(row);
    if (found.length === MOST_CANDIDATES) break;
  }
  return found;
}

function rowsInFrame(index: RowIndex, table: ScoredTimes, frame: LayoutFrame): Uint32Array {
  const rows: number[] = [];
  visitOverlapping(index, table, frame.fromMs, frame.toMs, (row) => rows.push(row));
  return Uint32Array.from(rows);
}

/** The rows in the order in which they choose their places: importance, then table order. */
export function rankedCandidates(source: CandidateSource, table: ScoredTimes, frame: LayoutFrame): readonly number[] {
  const byImportance = (a: number, b: number): number => (table.score[b] ?? 0) - (table.score[a] ?? 0) || a - b;
  const { rows, ranked } = source;
  if (rows.length <= WHOLE_TRACK_ROWS || ranked === undefined) return Array.from(rows).toSorted(byImportance);
  const starting = firstStartingFrom(source, table, frame.toMs) - firstStartingFrom(source, table, frame.fromMs);
  const order = starting > rows.length * LARGE_SHARE ? ranked : rankRows(rowsInFrame(source, table, frame), table);
  return firstInFrame(order, table, frame).toSorted(byImportance);
}
