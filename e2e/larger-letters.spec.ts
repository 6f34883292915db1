/** Somebody who set larger letters in the browser: all of the page follows, the timeline too. */
import type { Page } from '@playwright/test';
import { someEvent } from './dataset.ts';
import { expect, openExplorer, shownWindow, test, timeline } from './test.ts';

/** As in the browser's settings; 16 px is what browsers come with. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

test('the timeline grows with the letters, and what is under the cursor stays there', async ({ page }) => {
  await page.setViewportSize({ width: 1800, height: 900 });
  await openExplorer(page);
  const label = page.getByTitle(/: fold;/).first();
  const usual = await label.boundingBox();
  await setLetters(page, 24);
  await openExplorer(page);
  const larger = await label.boundingBox();
  expect((larger?.height ?? 0) / (usual?.height ?? 1)).toBeCloseTo(1.5, 0);

  const box = await timeline(page).boundingBox();
  if (box === null) throw new Error('The timeline has no place on the page.');
  const before = await shownWindow(page);
  // Almost at the right end: it is the left one that moves.
  await page.mouse.move(box.x + box.width * 0.98, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await shownWindow(page)).fromMs).toBeGreaterThan(before.fromMs);
  const zoomed = await shownWindow(page);
  expect(before.toMs - zoomed.toMs).toBeLessThan((zoomed.fromMs - before.fromMs) / 10);
});

test('letters that are set while the page is open are followed at once', async ({ page }) => {
  await openExplorer(page);
  const label = page.getByTitle(/: fold;/).first();
  const heightOf = async (): Promise<number> => (await label.boundingBox())?.height ?? 0;
  await expect(label).toBeVisible();
  const usual = await heightOf();
  await setLetters(page, 20);
  await expect.poll(async () => (await heightOf()) / usual).toBeCloseTo(1.25, 1);
});

test('twice as large letters fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await setLetters(page, 32);
  for (const address of ['./', './?page=disagreements', './?page=map']) {
    await openExplorer(page, address);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('header *, main nav, main button, main a')]
        .filter((element) => element.checkVisibility() && element.closest('nav, .tl-scroller, .sr-only') === null)
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(outside).toEqual([]);
  }
});

test('what is to be done with an event goes below its heading where both have no room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await setLetters(page, 24);
  await openExplorer(page, `./?event=${someEvent().id}`);
  const event = page.getByRole('dialog', { name: 'Event' });
  const heading = await event.getByRole('heading', { name: 'Event', exact: true }).boundingBox();
  // One line of it.
  expect(heading?.height).toBeLessThan(50);
  const outside = await event.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(outside).toBeLessThanOrEqual(0);
});
