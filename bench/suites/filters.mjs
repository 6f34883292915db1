/** A change of a filter until the counts of all facets are new: Dateline's engine, and crossfilter2 on the same work. */
import { resultOf } from '../lib/page-result.mjs';
import { recordMediansOrFailure } from '../lib/record-medians.mjs';
import { median, medianOf, percentile } from '../lib/statistics.mjs';

/** @param {import('../peers/operations.ts').FilterTimes} times */
const summary = ({ buildMs, toggles, brush: [first = Number.NaN, ...next] }) => ({
  build: buildMs,
  'toggle p50': median(toggles),
  'toggle p95': percentile(toggles, 0.95),
  'brush first': first,
  'brush next p95': percentile(next, 0.95),
});

const ENGINES = [
  { name: 'filters', page: 'dateline' },
  { name: 'crossfilter2', page: 'facets' },
];

/** @type {import('../lib/suite.ts').Suite} */
export const filters = {
  name: 'filters',
  async run({ browser, address, sizes, runs }, record) {
    for (const n of sizes) {
      for (const { name, page } of ENGINES) {
        await recordMediansOrFailure(record, { component: name, n, missing: 'toggle p50' }, () =>
          medianOf(runs, async () =>
            summary(await resultOf(browser, `${address}peers/${page}.html?n=${n}&variant=filters`)),
          ),
        );
      }
    }
  },
};
