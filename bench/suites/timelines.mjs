/** Other timelines with the same events, at the sizes at which they still answer and the next larger ones. */
import { launchBrowser, measureFrames, pan, withPage } from '../lib/browser.mjs';
import { recordMediansOrFailure } from '../lib/record-medians.mjs';
import { medianOf } from '../lib/statistics.mjs';
import { within } from '../lib/within.mjs';

const PATIENCE_MS = 30_000;
/** What is drawn may still freeze when it is moved. */
const MOVED_PATIENCE_MS = 60_000;
/** At a million events none of them has ever answered. */
const MOST_EVENTS = 100_000;

/**
 * How a component is moved: by its own scroll bar, by turning the wheel sideways, or by dragging; and with how many events it
 * is quick enough to be measured several times.
 */
const TIMELINES = [
  { name: 'vis-timeline', page: 'vis-timeline', variant: 'stack', moves: 'drag', most: 1000 },
  { name: 'vis-timeline without stacking', page: 'vis-timeline', variant: 'flat', moves: 'drag', most: 10_000 },
  { name: 'TimelineJS3', page: 'timelinejs', variant: '', moves: 'drag', most: 1000 },
  { name: 'react-chrono', page: 'react-chrono', variant: '', moves: 'scroll', most: 1000 },
  { name: '@gravity-ui/timeline', page: 'gravity-timeline', variant: '', moves: 'sideways', most: 100_000 },
];

const GESTURE_MS = 3000;

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} moves
 */
async function move(page, moves) {
  const area = { x: 0, y: 0, width: 1400, height: 800 };
  if (moves === 'drag') return pan(page, area);
  await page.mouse.move(area.width / 2, area.height / 3);
  const endMs = performance.now() + GESTURE_MS;
  while (performance.now() < endMs) {
    await page.mouse.wheel(moves === 'sideways' ? 8 : 0, moves === 'sideways' ? 0 : 8);
    await page.waitForTimeout(8);
  }
}

/**
 * One visit to a component's page.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} moves
 */
function visit(browser, url, moves) {
  return withPage(browser, async (page) => {
    page.setDefaultTimeout(PATIENCE_MS);
    /** @type {Error[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(url);
    const complete = await page.waitForFunction(
      () => performance.getEntriesByName('peer-complete')[0]?.startTime,
      undefined,
      { polling: 20 },
    );
    const firstPicture = await complete.jsonValue();
    const { p50, p95, worst, workPerFrame } = await measureFrames(page, () => move(page, moves));
    // A component that fails draws nothing, and that quickly.
    if (errors[0] !== undefined) throw errors[0];
    return {
      'first picture': firstPicture ?? Number.NaN,
      'frame p50': p50,
      'frame p95': p95,
      'frame worst': worst,
      'work per frame': workPerFrame,
    };
  });
}

/** @type {import('../lib/suite.ts').Suite} */
export const timelines = {
  name: 'timelines',
  async run({ address, sizes, runs }, record) {
    for (const { name, page, variant, moves, most } of TIMELINES) {
      for (const n of sizes.filter((size) => size <= MOST_EVENTS)) {
        // Each has a browser of its own: a page that hangs is ended with it, and slows down nobody else.
        const browser = await launchBrowser(() => undefined);
        const url = `${address}peers/${page}.html?n=${n}&variant=${variant}`;
        await recordMediansOrFailure(record, { component: name, n, missing: 'first picture' }, () =>
          medianOf(n > most ? 1 : runs, () => within(PATIENCE_MS + MOVED_PATIENCE_MS, visit(browser, url, moves))),
        );
        await browser.close();
      }
    }
  },
};
