/** What comes out on paper. */
import type { Page } from '@playwright/test';
import { manifest } from './dataset.ts';
import { expect, listedEvents, openExplorer, test } from './test.ts';

/** A sheet of A4, in px. */
const SHEET_PX = 1123;

/** How many sheets a PDF has. */
function sheetsOf(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
  return Math.max(...counts);
}

test('an open event is printed alone, with its reference', async ({ page }) => {
  await openExplorer(page);
  await listedEvents(page).first().click();
  await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('main')).toBeHidden();
  await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
  await expect(page.getByText(/Told by .*event\//)).toBeVisible();
});

test('a document that is read is printed whole', async ({ page }) => {
  await openExplorer(page);
  await listedEvents(page).first().click();
  await page.getByRole('button', { name: 'Read in the source' }).first().click();
  const posts = page.getByRole('dialog').getByRole('article');
  await expect(posts.first()).toBeVisible();
  const heights = await posts.evaluateAll((all) => all.map((post) => post.getBoundingClientRect().height));
  const totalPx = heights.reduce((sum, height) => sum + height, 0);
  // On paper lines are longer.
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(totalPx / SHEET_PX / 2);
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** Asks for paper, which no test has, and leaves the page laid out for it. */
async function onPaper(page: Page, ask: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await ask();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

const printedEvents = (page: Page) => page.getByRole('region', { name: 'Events' }).getByRole('article');

test('a list on paper says which timeline it is of, how many events are not on it, from where and when', async ({
  page,
}) => {
  await openExplorer(page, './?from=2025-06-02&to=2025-06-03&order=oldest');
  await expect(listedEvents(page).first()).toBeVisible();
  await onPaper(page, () => page.keyboard.press('Control+p'));
  await expect(page.getByRole('banner').getByText(manifest.title)).toBeVisible();
  await expect(
    page.getByText(/^[\d,]+ events? from .* \(.*\)(?:; [\d,]+ more lie outside of that time .*)?$/),
  ).toBeVisible();
  await expect(page.getByText('Oldest first', { exact: true })).toBeVisible();
  await expect(page.getByText(/order=oldest.*, printed on /)).toBeVisible();
});

test('a list on paper is a brief: each event with its sentences, who published them, and its address', async ({
  page,
}) => {
  await openExplorer(page, './?from=2025-06-02&to=2025-06-03&order=oldest');
  await expect(listedEvents(page).first()).toBeVisible();
  await onPaper(page, () => page.keyboard.press('Control+p'));
  const printed = printedEvents(page);
  await expect(printed.first()).toBeVisible();
  const texts = await printed.evaluateAll((all) =>
    all.map((event) => ({
      sentences: [...event.querySelectorAll('blockquote')].map((told) => told.innerText.split(/\n+/)),
      whole: (event as HTMLElement).innerText,
    })),
  );
  expect(texts.length).toBeGreaterThan(1);
  for (const { sentences, whole } of texts) {
    expect(sentences.length, whole).toBeGreaterThan(0);
    for (const [quote = '', origin = ''] of sentences) {
      expect(quote, whole).not.toBe('');
      expect(origin, whole).toMatch(/ · .*2025/);
    }
    expect(whole).toContain('/event/');
  }
  await expect(page.getByText('print again')).toBeHidden();
});

test('figures on which sources differ stand side by side on paper, each with who gives it', async ({ page }) => {
  await openExplorer(page, './?figures=differ');
  await page.getByRole('button', { name: /^In view/ }).click();
  await expect(listedEvents(page).first()).toBeVisible();
  await onPaper(page, () => page.keyboard.press('Control+p'));
  await expect(
    printedEvents(page)
      .getByText(/, on which sources differ: .+ \(.+\), .+ \(.+\)/)
      .first(),
  ).toBeVisible();
});

test.describe('without the files of the sentences', () => {
  test.use({ provokedErrors: /ERR_FAILED/ });

  test('the list can be printed from the export, and says that its sentences have not come', async ({ page }) => {
    await page.route(/\/details\//, (route) => route.abort());
    await openExplorer(page);
    await page.getByRole('button', { name: 'Export' }).click();
    await onPaper(page, () => page.getByRole('button', { name: 'Print the list in view' }).click());
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(printedEvents(page).first().getByText('/event/')).toBeVisible();
    await expect(page.getByText(/^The sentences of \d+ events had not been loaded yet/)).toBeVisible();
  });
});
