/** The rows that matter most: of what very many events have, the best are among them. */
export interface ImportantRows {
  /** Ascending. */
  readonly rows: Uint32Array;
  /** Every row that is neither among these nor in a tier before is less important than this. */
  readonly below: number;
}

/** The first tier has about so many rows. */
const WANTED = 16_384;
/** Each further one about so many times as many as the one before: who does not find enough goes on among these. */
const GROWTH = 4;
const TIERS = 3;
/** No tier has more than so many times as many as wanted: where very many are equally important, the tiers end. */
const MOST_TIMES = 4;
/** Importance is told apart in so many steps. */
const STEPS = 1024;

/**
 * The rows in tiers, the most important first; the last tier does not reach to the least important.
 * @param importance by row, 0–1
 */
export function importantRows(importance: Float32Array, wanted = WANTED): readonly ImportantRows[] {
  const steps = new Uint16Array(importance.length);
  const counts = new Uint32Array(STEPS + 1);
  for (let row = 0; row < steps.length; row += 1) {
    const step = Math.floor((importance[row] ?? 0) * STEPS);
    steps[row] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const tiers: ImportantRows[] = [];
  let above = STEPS + 1;
  for (let size = wanted; tiers.length < TIERS; size *= GROWTH) {
    const { lowest, length } = tierBelow(counts, above, size);
    if (length === 0) break;
    tiers.push({ rows: rowsBetween(steps, lowest, above, length), below: lowest / STEPS });
    above = lowest;
  }
  return tiers;
}

/** How far down from a step on one has to go for so many rows, and how many these are then. */
function tierBelow(
  counts: Uint32Array,
  above: number,
  wanted: number,
): { readonly lowest: number; readonly length: number } {
  let lowest = above;
  let length = 0;
  while (lowest > 0 && length < wanted) {
    const more = counts[lowest - 1] ?? 0;
    if (length + more > wanted * MOST_TIMES) break;
    lowest -= 1;
    length += more;
  }
  return { lowest, length };
}

function rowsBetween(steps: Uint16Array, lowest: number, above: number, length: number): Uint32Array {
  const rows = new Uint32Array(length);
  let at = 0;
  for (let row = 0; row < steps.length; row += 1) {
    const step = steps[row] ?? 0;
    if (step < lowest || step >= above) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
}
