/** What is on the screen before the explorer: in its places, without a script, and what is left out of other views. */
import type { Page } from '@playwright/test';
import { events } from './dataset.ts';
import { expect, holdBack, openExplorer, test } from './test.ts';

const EXPLORER_SCRIPT = /\/assets\/index-[^/]+\.js$/;
const keyEvents = (page: Page) => page.locator('#root [data-event]');

/** Where the key events' titles are, in whole pixels: rows that are out of sight are only as high as most are. */
const placesOf = (page: Page): Promise<readonly string[]> =>
  keyEvents(page).evaluateAll((titles) =>
    titles
      .map((title) => ({ title, box: title.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom < innerHeight)
      .map(
        ({ title, box }) =>
          `${title.textContent} ${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(box.height)}`,
      ),
  );

/** A page has boxes before it has its stylesheet: what is measured then stands elsewhere a moment later. */
const isStyled = (page: Page): Promise<boolean> =>
  page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.length > 0 && links.every((link) => (link as HTMLLinkElement).sheet !== null));

/** The page as it is before the explorer's script is there, in its styles. Returns how to let the script come. */
async function openBefore(page: Page, address: string): Promise<() => void> {
  const letCome = await holdBack(page, EXPLORER_SCRIPT);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByText('Loading the timeline…')).toBeVisible();
  await expect.poll(() => isStyled(page)).toBe(true);
  return letCome;
}

for (const [width, height] of [
  [320, 700],
  [390, 844],
  [1024, 800],
  [1440, 900],
] as const) {
  test(`${width} px: the key events are there before the explorer, and stay where they are`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // What moves when the explorer comes is asked here, not where a title breaks in another typeface.
    await page.route(/\.woff2$/, () => undefined);
    const letCome = await openBefore(page, './');
    const before = await placesOf(page);
    expect(before.length).toBeGreaterThan(0);
    letCome();
    await expect(page.getByRole('application', { name: /^Timeline of events/ })).toBeVisible();
    expect(await placesOf(page)).toEqual(before);
  });
}

test('what has the focus before the explorer comes has it afterwards', async ({ page }) => {
  const letCome = await openBefore(page, './');
  const title = await keyEvents(page).nth(1).innerText();
  await keyEvents(page).nth(1).focus();
  letCome();
  await expect(page.getByRole('button', { name: title, exact: true })).toBeFocused();
});

test('a link to something else shows no key events first', async ({ page }) => {
  const letCome = await openBefore(page, `./?event=${events[0]?.id}`);
  await expect(keyEvents(page).first()).toBeHidden();
  letCome();
  await expect(page.getByRole('heading', { name: events[0]?.title ?? '' }).first()).toBeVisible();
});

test('a frame shows the title and room for the timeline, and no rail', async ({ page }) => {
  const letCome = await openBefore(page, './?embed=1');
  await expect(page.locator('.shell-rail')).toBeHidden();
  await expect(page.locator('.shell-list')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  letCome();
  await expect(page.getByRole('link', { name: 'Open in Dateline' })).toBeVisible();
});

test('the colours that a reader has chosen hold from the first', async ({ page }) => {
  await openExplorer(page);
  await page.evaluate(() => localStorage.setItem('dateline-preferences', '{"theme":"dark","zone":"corpus"}'));
  const letCome = await openBefore(page, './');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  letCome();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the key events lead to their pages', async ({ page }) => {
    await page.goto('./');
    const first = keyEvents(page).first();
    const title = await first.innerText();
    await first.click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
