/** After the first visit the site opens without a network. */
import type { Page } from '@playwright/test';
import { events } from './dataset.ts';
import { expect, foundCount, openExplorer, test, timeline } from './test.ts';

// Browsers complain of what they cannot fetch.
test.use({ serviceWorkers: 'allow', provokedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/ });

/** Which of the site's files are kept, by their names. */
const keptNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

/** The code, styles and fonts that the page has loaded and that are not kept yet. */
async function notKept(page: Page): Promise<readonly string[]> {
  const kept = new Set(await keptNames(page));
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return loaded.filter((path) => path.startsWith('/assets/') && !kept.has(path));
}

/** A visit after which everything is kept that it showed. */
async function visit(page: Page): Promise<void> {
  await openExplorer(page);
  await expect(timeline(page)).toBeVisible();
  await page.mouse.move(300, 300);
  await expect.poll(async () => (await keptNames(page)).join(' '), { timeout: 30_000 }).toMatch(/EventPane/);
  await expect.poll(async () => (await keptNames(page)).join(' ')).toMatch(/manifest\.json/);
  await expect.poll(async () => (await keptNames(page)).join(' ')).toMatch(/50m/);
  // Files are kept side by side: the fonts may come after the dataset.
  await expect.poll(() => notKept(page)).toEqual([]);
}

test('opens again without a network, with its timeline', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.reload();
  await expect(foundCount(page)).toHaveText(/event/);
  await expect(timeline(page)).toBeVisible();
});

test('a shared event that was not read before opens in the explorer', async ({ page, context }) => {
  const event = events.find(({ title }) => title !== '');
  await visit(page);
  await context.setOffline(true);
  await page.goto(`./event/${event?.id}/`);
  await expect(page.getByRole('heading', { name: event?.title ?? '' }).first()).toBeVisible();
});

test('the map has its countries, though nobody looked at it before', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.goto('./?page=map');
  const map = page.getByRole('figure', { name: 'Map of the places' });
  await expect(map.locator('path').first()).toBeAttached();
  await expect(map.getByText(/could not be loaded/)).toHaveCount(0);
});

test('with a network the newest dataset is shown, not the one that was kept', async ({ page, context }) => {
  await visit(page);
  const asked: string[] = [];
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) asked.push(new URL(response.url()).pathname);
  });
  await page.reload();
  await expect(foundCount(page)).toHaveText(/event/);
  expect(asked).toContain('/data/manifest.json');
  expect(asked.filter((path) => path.startsWith('/assets/'))).toEqual([]);
});

test('a visit of a few seconds in which nobody touches anything is enough', async ({ page, context }) => {
  await openExplorer(page);
  await page.waitForTimeout(4_000);
  await context.setOffline(true);
  await page.reload();
  await expect(foundCount(page)).toHaveText(/event/);
  await expect(timeline(page)).toBeVisible();
});
