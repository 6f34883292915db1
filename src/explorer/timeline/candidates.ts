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

/** From 0 for what matters most. */
const stepOf = (score: number): number =>
  SCORE_STEPS - 1 - Math.max(0, Math.min(SCORE_STEPS - 1, Math.floor(score * SCORE_STEPS)));

/** Rows by importance in steps, the most important first and equal ones in their order: a counting sort. */
export function rankRows(rows: Uint32Array, { score }: ScoredTimes): Uint32Array {
  const steps = new Uint8Array(rows.length);
  const next = new Uint32Array(SCORE_STEPS + 1);
  for (let position = 0; position < rows.length; position++) {
    const step = stepOf(score[rows[position] ?? 0] ?? 0);
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
  for (let place = 0; place < ranked.length && found.length < MOST_CANDIDATES; place++) {
    const row = ranked[place] ?? 0;
    if (startOf(table, row) < frame.toMs && endOf(table, row) >= frame.fromMs) found.push(row);
  }
  return found;
}

/** The rows that meet the frame, without those of steps of importance that have no chance. */
function bestInFrame(index: RowIndex, table: ScoredTimes, frame: LayoutFrame): number[] {
  const { score } = table;
  const rows: number[] = [];
  const counts = new Uint32Array(SCORE_STEPS);
  visitOverlapping(index, table, frame.fromMs, frame.toMs, (row) => {
    rows.push(row);
    const step = stepOf(score[row] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  });
  if (rows.length <= MOST_CANDIDATES) return rows;
  let last = 0;
  for (let better = counts[0] ?? 0; better < MOST_CANDIDATES; better += counts[last] ?? 0) last++;
  return rows.filter((row) => stepOf(score[row] ?? 0) <= last);
}

/** Rows fit into this many bits of a sorting key; the importance stands above them. */
const ROW_RANGE = 2 ** 32;
const SCORE_RANGE = 2 ** 20;

/** By importance, then in table order; sorted as plain numbers, since a layout sorts thousands. */
function byImportance(rows: ArrayLike<number>, { score }: ScoredTimes): readonly number[] {
  const keys = new Float64Array(rows.length);
  for (let position = 0; position < keys.length; position++) {
    const row = rows[position] ?? 0;
    keys[position] = Math.round((1 - (score[row] ?? 0)) * SCORE_RANGE) * ROW_RANGE + row;
  }
  keys.sort();
  const sorted: number[] = [];
  for (const key of keys) sorted.push(key % ROW_RANGE);
  return sorted;
}

/** The rows in the order in which they choose their places: importance, then table order. */
export function rankedCandidates(source: CandidateSource, table: ScoredTimes, frame: LayoutFrame): readonly number[] {
  const { rows, ranked } = source;
  if (rows.length <= WHOLE_TRACK_ROWS || ranked === undefined) return byImportance(rows, table);
  const starting = firstStartingFrom(source, table, frame.toMs) - firstStartingFrom(source, table, frame.fromMs);
  const best =
    starting > rows.length * LARGE_SHARE ? firstInFrame(ranked, table, frame) : bestInFrame(source, table, frame);
  return byImportance(best, table).slice(0, MOST_CANDIDATES);
}
