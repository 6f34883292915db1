/** A change of a filter until the counts of all facets are new: Dateline's engine, and crossfilter2 on the same work. */
import { withPage } from '../lib/browser.mjs';
import { median, medianOf, percentile } from '../lib/statistics.mjs';

const PATIENCE_MS = 180_000;

/**
 * What a page of peers/ puts into `result`.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function resultOf(browser, address) {
  return withPage(browser, async (page) => {
    /** @type {(error: Error) => void} */
    let fail = () => undefined;
    const failed = new Promise((_, reject) => (fail = reject));
    page.on('pageerror', (error) => fail(error));
    page.on('crash', () => fail(new Error('the page crashed')));
    await page.goto(address, { timeout: PATIENCE_MS });
    const handle = page.waitForFunction(() => /** @type {{ result?: object }} */ (globalThis).result, undefined, {
      timeout: PATIENCE_MS,
      polling: 100,
    });
    const settled = await Promise.race([handle, failed]);
    return /** @type {import('@playwright/test').JSHandle} */ (settled).jsonValue();
  });
}

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
        try {
          const values = await medianOf(runs, async () =>
            summary(await resultOf(browser, `${address}peers/${page}.html?n=${n}&variant=filters`)),
          );
          for (const [what, { value, spread }] of Object.entries(values))
            record({ name: `${name}/${what}`, n, value, unit: 'ms', spread });
        } catch (error) {
          record({
            name: `${name}/toggle p50`,
            n,
            value: undefined,
            unit: 'ms',
            note: `no result: ${String(error).split('\n')[0]}`,
          });
        }
      }
    }
  },
};
