/** Words as they are typed: Dateline's index in parts, and minisearch on the same texts. */
import { resultOf } from '../lib/page-result.mjs';
import { recordMediansOrFailure } from '../lib/record-medians.mjs';
import { medianOf, percentile } from '../lib/statistics.mjs';

/** @param {import('../peers/operations.ts').SearchTimes} times */
const summary = ({ buildMs, prefixes, pairs }) => ({
  build: buildMs,
  'prefix p50': percentile(prefixes, 0.5),
  'prefix p95': percentile(prefixes, 0.95),
  'two words p50': percentile(pairs, 0.5),
  'two words p95': percentile(pairs, 0.95),
});

/** Its index of a million events would take the better part of a minute to build. */
const ENGINES = [
  { name: 'search', page: 'dateline', most: Infinity },
  { name: 'minisearch', page: 'search', most: 100_000 },
];

/** @type {import('../lib/suite.ts').Suite} */
export const search = {
  name: 'search',
  async run({ browser, address, sizes, runs }, record) {
    for (const n of sizes) {
      for (const { name, page, most } of ENGINES) {
        if (n > most) continue;
        await recordMediansOrFailure(record, { component: name, n, missing: 'prefix p95' }, () =>
          medianOf(runs, async () =>
            summary(await resultOf(browser, `${address}peers/${page}.html?n=${n}&variant=search`)),
          ),
        );
      }
    }
  },
};
