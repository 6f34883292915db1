/** What the pages of peers/ measure by themselves. */
import { withPage } from './browser.mjs';

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
