/** A browser without a graphics processor, and how frames are measured in it. */
import { chromium } from '@playwright/test';
import { provideBrowser } from '../../scripts/find-browser.mjs';
import { percentile } from './statistics.mjs';

export const VIEWPORT = { width: 1440, height: 900 };
const GESTURE_MS = 3000;

/** Software GL would make a canvas slower than plain memory. */
const ARGUMENTS = ['--disable-gpu', '--enable-blink-features=ForceEagerMeasureMemory'];

/** @param {(line: string) => void} log */
export async function launchBrowser(log) {
  return chromium.launch({ executablePath: await provideBrowser(log, 'whole'), args: ARGUMENTS });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 * @returns {Promise<T>}
 * @template T
 */
export async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/**
 * Of the page with its workers; undefined where the browser does not tell.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function memoryMb(page) {
  const bytes = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory } =
      /** @type {{ measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> }} */ (
        /** @type {unknown} */ (performance)
      );
    try {
      return (await measureUserAgentSpecificMemory?.call(performance))?.bytes;
    } catch (error) {
      // The headless shell has the function and refuses it.
      if (error instanceof DOMException && error.name === 'SecurityError') return undefined;
      throw error;
    }
  });
  return bytes === undefined ? undefined : bytes / 1_000_000;
}

/**
 * Frames while something is done: how long each took to come, and how much processor time the page's main thread spent on
 * one, which does not grow when other programs are busy.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 */
export async function measureFrames(page, act) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    const bench = { times, isOver: false };
    Object.assign(globalThis, { bench });
    /** @param {number} now */
    const onFrame = (now) => {
      times.push(now);
      if (!bench.isOver) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
  const busyBefore = await busy();
  await act();
  const workMs = (await busy()) - busyBefore;
  const times = await page.evaluate(() => {
    const { bench } = /** @type {{ bench: { times: number[], isOver: boolean } }} */ (
      /** @type {unknown} */ (globalThis)
    );
    bench.isOver = true;
    return bench.times;
  });
  await cdp.detach();
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  return {
    p50: percentile(gaps, 0.5),
    p95: percentile(gaps, 0.95),
    worst: Math.max(...gaps),
    workPerFrame: workMs / gaps.length,
  };
}

/**
 * Drags to the left for three seconds, letting go and taking hold again where the room ends.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} area
 */
export async function pan(page, area) {
  const y = area.y + area.height * 0.4;
  const right = area.x + area.width * 0.95;
  const left = area.x + area.width * 0.3;
  const endMs = performance.now() + GESTURE_MS;
  let x = right;
  await page.mouse.move(x, y);
  await page.mouse.down();
  while (performance.now() < endMs) {
    x -= 8;
    if (x < left) {
      await page.mouse.up();
      x = right;
      await page.mouse.move(x, y);
      await page.mouse.down();
    }
    await page.mouse.move(x, y);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
}

/**
 * Turns the wheel for three seconds: half of the time into the picture, half of it out again.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} area
 */
export async function zoom(page, area) {
  await page.mouse.move(area.x + area.width * 0.6, area.y + area.height * 0.4);
  await page.keyboard.down('Control');
  for (const deltaY of [-40, 40]) {
    const endMs = performance.now() + GESTURE_MS / 2;
    while (performance.now() < endMs) {
      await page.mouse.wheel(0, deltaY);
      await page.waitForTimeout(8);
    }
  }
  await page.keyboard.up('Control');
}
