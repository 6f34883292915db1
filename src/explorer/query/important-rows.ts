/** The rows that matter most: of what very many events have, the best are among them. */
export interface ImportantRows {
  /** Ascending. */
  readonly rows: Uint32Array;
  /** Every other row is less important than this. */
  readonly below: number;
}

/** About so many rows. */
const WANTED = 16_384;
/** No more than so many times as many: where very many are equally important, the list ends before them. */
const MOST_TIMES = 4;
/** Importance is told apart in so many steps. */
const STEPS = 1024;

/** @param importance by row, 0–1 */
export function importantRows(importance: Float32Array, wanted = WANTED): ImportantRows {
  const stepOf = (row: number): number => Math.floor((importance[row] ?? 0) * STEPS);
  const counts = new Uint32Array(STEPS + 1);
  for (let row = 0; row < importance.length; row += 1) {
    const step = stepOf(row);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let lowest = STEPS + 1;
  let length = 0;
  while (lowest > 0 && length < wanted) {
    const more = counts[lowest - 1] ?? 0;
    if (length + more > wanted * MOST_TIMES) break;
    lowest -= 1;
    length += more;
  }
  const rows = new Uint32Array(length);
  let at = 0;
  for (let row = 0; row < importance.length; row += 1) {
    if (stepOf(row) < lowest) continue;
    rows[at] = row;
    at += 1;
  }
  return { rows, below: lowest / STEPS };
}
