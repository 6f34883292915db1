import { gzipSync } from 'node:zlib';
import { events, manifest } from './dataset.ts';
import { expect, foundCount, openExplorer, test } from './test.ts';

const MOST_SCRIPT_KB = 130;

test('the built page forbids everything but its own files', async ({ page }) => {
  await openExplorer(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
  ]) {
    expect(policy).toContain(part);
  }
});

test(`at most ${MOST_SCRIPT_KB} kB of JavaScript come before the first events`, async ({ page }) => {
  // Notes when the events are there; what the page asks for afterwards is no part of the first screen.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!/events? found/.test(document.body?.textContent ?? '')) return;
      performance.mark('first events');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => bodies.set(response.url(), response.body()));
  await openExplorer(page);
  const scripts = await page.evaluate(() => {
    const [{ startTime: shownAt } = { startTime: 0 }] = performance.getEntriesByName('first events');
    return performance
      .getEntriesByType('resource')
      .filter((entry) => /\.js(?:\?|$)/.test(entry.name) && entry.startTime + entry.duration < shownAt)
      .map((entry) => entry.name);
  });
  expect(scripts.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync((await bodies.get(script)) ?? '').length;
  expect(bytes / 1000).toBeLessThanOrEqual(MOST_SCRIPT_KB);
});

test('says whose data it shows', async ({ page }) => {
  await openExplorer(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(manifest.title);
  for (const credit of manifest.credits) await expect(page.getByText(credit)).toBeVisible();
});

test('undated events have a place of their own', async ({ page }) => {
  const undated = events.filter(({ isDated }) => !isDated);
  test.skip(undated.length === 0, 'every event of this dataset has a date');
  await openExplorer(page);
  const choice = page.getByText(`Without a date ${undated.length}`);
  await choice.click();
  await expect(
    page
      .getByRole('region', { name: 'Events' })
      .getByText(undated[0]?.title ?? '')
      .first(),
  ).toBeVisible();
});

test('the colours can be switched, and stay switched', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openExplorer(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /Switch to light/ }).click();
  await page.getByRole('button', { name: /Switch to dark/ }).click();
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect(foundCount(page)).toBeVisible();
  expect(await paper()).not.toBe(light);
});
