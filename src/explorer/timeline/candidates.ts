/** Which events of a track try for a mark of their own: all of a small track, else the most important near the window. */
import type { EventTable } from '../../dataset/packed.ts';
import type { LayoutFrame } from './layout-frame.ts';
import { visitOverlapping, type RowIndex } from './row-index.ts';

/** Tracks up to this size are laid out whole: then panning cannot change a single place. */
const WHOLE_TRACK_ROWS = 1500;
/** Of larger tracks this many try; more than a screen has room for. */
const MOST_CANDIDATES = 600;
const SCORE_STEPS = 256;

export type ScoredTimes = Pick<EventTable, 'earliestMs' | 'latestMs' | 'score'>;

const scoreStep = (score: number): number => Math.max(0, Math.min(SCORE_STEPS - 1, Math.floor(score * SCORE_STEPS)));

/** The lowest score step of which all events, with those above, stay within the limit. */
function lowestStep(counts: Uint32Array, limit: number): number {
  let total = 0;
  for (let step = SCORE_STEPS - 1; step >= 0; step--) {
    total += counts[step] ?? 0;
    if (total > limit) return step;
  }
  return 0;
}

/** The rows in the order in which they choose their places: importance, then table order. */
export function rankedCandidates(index: RowIndex, table: ScoredTimes, frame: LayoutFrame): readonly number[] {
  const scoreOf = (row: number): number => table.score[row] ?? 0;
  const byImportance = (a: number, b: number): number => scoreOf(b) - scoreOf(a) || a - b;
  if (index.rows.length <= WHOLE_TRACK_ROWS) return Array.from(index.rows).toSorted(byImportance);
  const counts = new Uint32Array(SCORE_STEPS);
  visitOverlapping(index, table, frame.fromMs, frame.toMs, (row) => {
    const step = scoreStep(scoreOf(row));
    counts[step] = (counts[step] ?? 0) + 1;
  });
  const lowest = lowestStep(counts, MOST_CANDIDATES);
  const rows: number[] = [];
  let spare = MOST_CANDIDATES;
  for (let step = SCORE_STEPS - 1; step > lowest; step--) spare -= counts[step] ?? 0;
  visitOverlapping(index, table, frame.fromMs, frame.toMs, (row) => {
    const step = scoreStep(scoreOf(row));
    if (step > lowest || (step === lowest && spare-- > 0)) rows.push(row);
  });
  return rows.toSorted(byImportance);
}
