/** Medians and percentiles of measured values. */

/**
 * @param {readonly number[]} values at least one
 * @param {number} share 0–1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {readonly number[]} values at least one */
export const median = (values) => percentile(values, 0.5);

/**
 * Runs something several times and sums up what it gave, key by key.
 *
 * @param {number} runs
 * @param {(run: number) => Promise<Record<string, number>>} measure
 * @returns {Promise<Record<string, { value: number, spread: [number, number] }>>} medians, the least and the greatest
 */
export async function medianOf(runs, measure) {
  /** @type {Record<string, number[]>} */
  const values = {};
  for (let run = 0; run < runs; run++) {
    for (const [key, value] of Object.entries(await measure(run))) (values[key] ??= []).push(value);
  }
  return Object.fromEntries(
    Object.entries(values).map(([key, list]) => [
      key,
      { value: median(list), spread: /** @type {[number, number]} */ ([Math.min(...list), Math.max(...list)]) },
    ]),
  );
}
