import { gzipSync } from 'node:zlib';
import { events, manifest } from './dataset.ts';
import { expect, foundCount, listedEvents, openExplorer, test } from './test.ts';

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

test(`the first events need no more than ${MOST_SCRIPT_KB} kB of JavaScript`, async ({ page }) => {
  let showEvents = (): void => {};
  const eventsShown = new Promise<void>((resolve) => {
    showEvents = resolve;
  });
  let bytes = 0;
  // A script that would go over the limit waits until the events are there: if they need it, they never come.
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    const size = gzipSync(await response.body()).length;
    if (bytes + size > MOST_SCRIPT_KB * 1000) await eventsShown;
    else bytes += size;
    await route.fulfill({ response });
  });
  await openExplorer(page);
  await expect(listedEvents(page).first()).toBeVisible();
  showEvents();
  expect(bytes).toBeGreaterThan(0);
  await page.unrouteAll({ behavior: 'wait' });
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

test('what stands above the list stays there while an event is brought into view', async ({ page }) => {
  // Within a day: a sentence above the list says that its events may be of another hour.
  const [from, to] = ['10:00', '11:00'].map((time) => `2025-06-02T${time}Z`);
  await openExplorer(page, `./?from=${from}&to=${to}&order=oldest`);
  await expect(page.getByText(/may have happened outside it\.$/)).toBeVisible();
  const id = await listedEvents(page).last().getAttribute('data-event');
  await openExplorer(page, `./?from=${from}&to=${to}&order=oldest&event=${id}`);
  await expect(listedEvents(page).and(page.locator('[aria-current=true]'))).toBeInViewport();
  await expect(page.getByRole('button', { name: /^In view/ })).toBeInViewport({ ratio: 1 });
});

test('hyphens between words are not as wide as figures: only figures that stand below each other are of one width', async ({
  page,
}) => {
  await openExplorer(page);
  const figuresOf = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontVariantNumeric);
  // The canvas draws titles with what it inherits.
  expect(await figuresOf('.tl-canvas')).toBe('normal');
  expect(await figuresOf('[data-event]')).toBe('normal');
  expect(await figuresOf('aside[aria-label=Filters] [aria-pressed] > span:last-child')).toBe('tabular-nums');
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
