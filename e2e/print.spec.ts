/** What comes out on paper. */
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

test('a list on paper says which timeline it is of, how many events are not on it, from where and when', async ({
  page,
}) => {
  await openExplorer(page, './?from=2025-06-02&to=2025-06-03&order=oldest');
  await expect(listedEvents(page).first()).toBeVisible();
  await page.mouse.move(300, 300);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('main').getByText(manifest.title)).toBeVisible();
  await expect(
    page.getByText(/^[\d,]+ events? from .* \(.*\)(?:; [\d,]+ more lie outside of that time .*)?$/),
  ).toBeVisible();
  await expect(page.getByText(/order=oldest.*, printed on /)).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(/\/event\//)
      .first(),
  ).toBeVisible();
});
