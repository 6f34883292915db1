/** A dataset that is too large to be held: from the navigation to the picture of all of it, and from there to the events of one day. */
import { memoryMb, withPage } from '../lib/browser.mjs';
import { recordMedians } from '../lib/record-medians.mjs';
import { medianOf } from '../lib/statistics.mjs';

const PATIENCE_MS = 120_000;
const DAY_MS = 86_400_000;
const MEGABYTE = 1_000_000;

/**
 * Waits until the timeline has drawn a picture after a moment, with all titles that it shows.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} sinceMs
 * @param {RegExp} told what the note says by then
 */
async function pictured(page, sinceMs, told) {
  const handle = await page.waitForFunction(
    ([since, words]) => {
      const note = document.querySelector('aside[aria-label="Which events are held"]')?.textContent ?? '';
      if (!new RegExp(words).test(note)) return undefined;
      return performance
        .getEntriesByName('dateline-timeline-complete')
        .map(({ startTime }) => startTime)
        .findLast((ms) => ms > since);
    },
    /** @type {const} */ ([sinceMs, told.source]),
    { timeout: PATIENCE_MS, polling: 10 },
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** @param {import('@playwright/test').Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address, { timeout: PATIENCE_MS });
  return pictured(page, 0, /too many to show/);
}

/**
 * Shows the day in the middle of the window, as Back and Forward do.
 *
 * @param {import('@playwright/test').Page} page
 */
async function showOneDay(page) {
  const sinceMs = await page.evaluate((dayMs) => {
    const url = new URL(location.href);
    const [from, to] = ['from', 'to'].map((name) => Date.parse(url.searchParams.get(name) ?? ''));
    const middleMs = Math.floor(((from ?? 0) + (to ?? 0)) / 2 / dayMs) * dayMs;
    url.searchParams.set('from', new Date(middleMs).toISOString().slice(0, 16) + 'Z');
    url.searchParams.set('to', new Date(middleMs + dayMs).toISOString().slice(0, 16) + 'Z');
    history.pushState(null, '', url);
    const now = performance.now();
    dispatchEvent(new PopStateEvent('popstate'));
    return now;
  }, DAY_MS);
  return (await pictured(page, sinceMs, /those that begin/)) - sinceMs;
}

/** @type {import('../lib/suite.ts').Suite} */
export const parts = {
  name: 'parts',
  async run({ browser, address, sizes, runs }, record) {
    for (const n of sizes) {
      const site = `${address}site-${n}/`;
      let memory;
      const visit = () =>
        withPage(browser, async (page) => {
          const firstPicture = await open(page, site);
          // Who and what there is comes behind the picture.
          await page.getByRole('button', { name: 'Topics', exact: true }).waitFor({ timeout: PATIENCE_MS });
          await page.waitForTimeout(1000);
          let bytes = 0;
          page.on('response', (response) => {
            bytes += Number(response.headers()['content-length'] ?? 0);
          });
          const oneDay = await showOneDay(page);
          const fetched = bytes / MEGABYTE;
          memory = await memoryMb(page);
          return { 'first picture': firstPicture, 'one day': oneDay, 'fetched for one day': fetched };
        });
      // The server compresses a file when it is first asked for it.
      await visit();
      const visited = await medianOf(runs, visit);
      recordMedians(record, 'parts', n, visited, (what) => (what.startsWith('fetched') ? 'MB' : 'ms'));
      record({ name: 'parts/memory', n, value: memory, unit: 'MB' });
    }
  },
};
