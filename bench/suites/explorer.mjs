/** Dateline's own page: from the navigation to the picture, under the fingers, and in memory. */
import { measureFrames, memoryMb, pan, withPage, zoom } from '../lib/browser.mjs';
import { recordMedians } from '../lib/record-medians.mjs';
import { medianOf, percentile } from '../lib/statistics.mjs';
import { typeTexts } from '../lib/typing.mjs';

const PATIENCE_MS = 120_000;

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} n
 * @param {string} address
 */
async function open(page, n, address) {
  await page.goto(`${address}site-${n}/`, { timeout: PATIENCE_MS });
  const firstPicture = await page.waitForFunction(
    () => performance.getEntriesByName('dateline-timeline-complete')[0]?.startTime,
    undefined,
    { timeout: PATIENCE_MS, polling: 10 },
  );
  const ready = await page.waitForFunction(
    (total) => {
      const told = [...document.querySelectorAll('output')].map(({ textContent }) => textContent.replaceAll(',', ''));
      return told.includes(`${total} events found`) ? performance.now() : undefined;
    },
    n,
    { timeout: PATIENCE_MS, polling: 20 },
  );
  return {
    'first picture': (await firstPicture.jsonValue()) ?? Number.NaN,
    'facets and search ready': (await ready.jsonValue()) ?? Number.NaN,
  };
}

/** @type {import('../lib/suite.ts').Suite} */
export const explorer = {
  name: 'explorer',
  async run({ browser, address, sizes, runs }, record) {
    for (const n of sizes) {
      let memory;
      // The server compresses a file when it is first asked for it.
      await withPage(browser, (page) => open(page, n, address));
      const opened = await medianOf(runs, () => withPage(browser, (page) => open(page, n, address)));
      recordMedians(record, 'explorer', n, opened);
      const moved = await medianOf(runs, () =>
        withPage(browser, async (page) => {
          await open(page, n, address);
          memory = await memoryMb(page);
          await page.waitForTimeout(1000);
          const area = await page.locator('.tl-surface').boundingBox();
          if (area === null) throw new Error('The timeline is not on the page.');
          const panned = await measureFrames(page, () => pan(page, area));
          await page.waitForTimeout(500);
          const zoomed = await measureFrames(page, () => zoom(page, area));
          return {
            'pan frame p50': panned.p50,
            'pan frame p95': panned.p95,
            'pan frame worst': panned.worst,
            'pan work per frame': panned.workPerFrame,
            'zoom frame p50': zoomed.p50,
            'zoom frame p95': zoomed.p95,
            'zoom frame worst': zoomed.worst,
            'zoom work per frame': zoomed.workPerFrame,
          };
        }),
      );
      recordMedians(record, 'explorer', n, moved);
      const typed = await medianOf(runs, () =>
        withPage(browser, async (page) => {
          await open(page, n, address);
          const times = await typeTexts(page);
          return { 'key to results p50': percentile(times, 0.5), 'key to results p95': percentile(times, 0.95) };
        }),
      );
      recordMedians(record, 'explorer', n, typed);
      record({
        name: 'explorer/memory',
        n,
        value: memory,
        unit: 'MB',
        ...(memory === undefined && { note: 'not told by this browser' }),
      });
    }
  },
};
