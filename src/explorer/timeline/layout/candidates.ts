/** Which events of a track try for a mark of their own: all of a small track, else the most important near the window. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { LayoutFrame } from './layout-frame.ts';
import type { MeetingRows, RowIndex } from './row-index.ts';

/** Tracks up to this size are laid out whole: then panning cannot change a single place. */
export const WHOLE_TRACK_ROWS = 400;
/** Of larger tracks so many try, and so many more for each lane: more than there is room for, also where many want the same. */
const CANDIDATES = 100;
const CANDIDATES_PER_LANE = 100;
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
function firstInFrame(ranked: Uint32Array, table: ScoredTimes, frame: LayoutFrame, most: number): number[] {
  const { earliestMs, latestMs } = table;
  const { fromMs, toMs } = frame;
  const found: number[] = [];
  for (let place = 0; place < ranked.length && found.length < most; place++) {
    const row = ranked[place] ?? 0;
    if ((earliestMs[row] ?? toMs) < toMs && (latestMs[row] ?? 0) >= fromMs) found.push(row);
  }
  return found;
}

/** The rows that meet the frame, without those of steps of importance that have no chance. */
function bestInFrame({ rows }: RowIndex, { score }: ScoredTimes, meeting: MeetingRows, most: number): number[] {
  const { running, from, to } = meeting;
  const count = running.length + to - from;
  const steps = new Uint8Array(count);
  const counts = new Uint32Array(SCORE_STEPS);
  const rowAt = (at: number): number => (at < running.length ? running[at] : rows[from + at - running.length]) ?? 0;
  for (let at = 0; at < count; at++) {
    const step = stepOf(score[rowAt(at)] ?? 0);
    steps[at] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let last = 0;
  for (let better = counts[0] ?? 0; better < most && last < SCORE_STEPS; better += counts[last] ?? 0) last++;
  const best: number[] = [];
  for (let at = 0; at < count; at++) if ((steps[at] ?? 0) <= last) best.push(rowAt(at));
  return best;
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

/**
 * The rows in the order in which they choose their places: importance, then table order.
 * @param meeting the rows that meet the frame
 * @param laneCount rows of marks that there is room for
 */
export function rankedCandidates(
  source: CandidateSource,
  table: ScoredTimes,
  frame: LayoutFrame,
  meeting: MeetingRows,
  laneCount: number,
): readonly number[] {
  const { rows, ranked } = source;
  const isWhole = rows.length <= WHOLE_TRACK_ROWS && frame.seen === undefined;
  if (isWhole || (ranked === undefined && rows.length > WHOLE_TRACK_ROWS)) return byImportance(rows, table);
  const most = Math.min(MOST_CANDIDATES, CANDIDATES + laneCount * CANDIDATES_PER_LANE);
  const best =
    ranked !== undefined && meeting.to - meeting.from > rows.length * LARGE_SHARE
      ? firstInFrame(ranked, table, frame, most)
      : bestInFrame(source, table, meeting, most);
  return byImportance(best, table).slice(0, most);
}
