/**
 * What is asked of each figure: the table of docs/performance.md.
 *
 * @typedef {object} Figure
 * @property {string} name `<suite>/<what>`
 * @property {number} n how many events; of ingest, how many documents
 * @property {number | undefined} value absent when it could not be measured
 * @property {string} unit
 * @property {number} [limit]
 * @property {boolean} [ok] absent without a limit
 * @property {[number, number]} [spread] least and greatest of all runs
 * @property {string} [note] why there is no value, or what was measured instead
 */

const MILLION = 1_000_000;
/** Of these the explorer holds a part at a time. */
export const MANY = 10 * MILLION;

/** @type {readonly { name: string, n?: number, most?: number, least?: number }[]} */
const LIMITS = [
  { name: 'explorer/pan frame p95', n: MILLION, most: 17.5 },
  { name: 'explorer/pan frame worst', n: MILLION, most: 50 },
  { name: 'explorer/zoom frame p95', n: MILLION, most: 17.5 },
  { name: 'explorer/zoom frame worst', n: MILLION, most: 50 },
  { name: 'explorer/first picture', n: MILLION, most: 1000 },
  { name: 'explorer/facets and search ready', n: MILLION, most: 3000 },
  { name: 'explorer/memory', n: MILLION, most: 250 },
  { name: 'parts/first picture', n: MANY, most: 2000 },
  { name: 'parts/one day', n: MANY, most: 1000 },
  { name: 'parts/fetched for one day', n: MANY, most: 2 },
  { name: 'filters/toggle p50', n: MILLION, most: 8 },
  { name: 'filters/toggle p95', n: MILLION, most: 33 },
  { name: 'filters/brush first', n: MILLION, most: 50 },
  { name: 'filters/brush next p95', n: MILLION, most: 16 },
  { name: 'search/prefix p95', n: MILLION, most: 20 },
  { name: 'search/two words p95', n: MILLION, most: 20 },
  { name: 'payload/core gzip', n: MILLION, most: 12 },
  { name: 'ratio/frame work beside the best peer at 100,000', least: 8 },
  { name: 'ratio/first picture beside vis-timeline at 1,000', most: 1 },
  { name: 'ratio/toggle beside crossfilter2', least: 8 },
  { name: 'ratio/brush first beside crossfilter2', least: 3 },
  { name: 'ratio/search beside minisearch at 100,000', least: 5 },
  { name: 'ratio/core beside row JSON, gzip', most: 0.25 },
  { name: 'ratio/frame work at 1,000,000 beside 10,000', most: 1.5 },
  { name: 'ratio/toggle at 1,000,000 beside 10,000', most: 100 },
  { name: 'pipeline/reading', least: 0.5 },
  { name: 'pipeline/ingest', least: 1 },
  { name: 'pipeline/ingest again, one document changed', most: 5 },
];

/**
 * Puts the limit beside a figure that has one.
 *
 * @param {Omit<Figure, 'limit' | 'ok'>} figure
 * @returns {Figure}
 */
export function judge(figure) {
  const found = LIMITS.find(({ name, n }) => name === figure.name && (n === undefined || n === figure.n));
  if (found === undefined) return figure;
  const limit = found.most ?? found.least ?? Number.NaN;
  const { value } = figure;
  const ok = value !== undefined && (found.most === undefined ? value >= limit : value <= limit);
  return { ...figure, limit, ok };
}

/**
 * One line a figure, for other programs.
 *
 * @param {Figure} figure
 */
export function toJsonLine({ name, n, value, unit, limit, ok }) {
  const round = value === undefined ? null : Number(value.toPrecision(4));
  return JSON.stringify({ name, n, value: round, unit, limit: limit ?? null, ok: ok ?? null });
}
