import { manifest } from './dataset.ts';
import { eventsWord, expect, foundCount, openExplorer, test } from './test.ts';

const asOfMs = manifest.asOfMs ?? 0;
/** Before the last report, so that something is not yet known. */
const known = new Date(asOfMs - 12 * 3_600_000).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');

test('events are laid out by when they were reported, in the link too', async ({ page }) => {
  await openExplorer(page);
  const clock = page.getByRole('combobox', { name: 'Clock: lay events out by' });
  await clock.selectOption('report');
  await expect(page).toHaveURL(/[?&]clock=report/);
  await page.reload();
  await expect(clock).toHaveValue('report');
  await page.goBack();
  await expect(clock).toHaveValue('event');
});

test('what was known at a time is told by a banner, and one click leads back', async ({ page }) => {
  await openExplorer(page);
  const all = await foundCount(page).innerText();
  await openExplorer(page, `./?known=${known}&clock=report`);
  // The link opens where something had been reported.
  await expect(page.getByRole('button', { name: /^In view [1-9]/ })).toBeVisible();
  const banner = page.getByRole('region', { name: 'As known at' });
  await expect(banner).toContainText('had been reported');
  await expect(foundCount(page)).not.toHaveText(all);
  await banner.getByRole('button', { name: 'Show all that is known' }).click();
  await expect(banner).toBeHidden();
  await expect(foundCount(page)).toHaveText(all);
  await expect(page).not.toHaveURL(/known=/);
});

test('the time of knowledge is moved from the keyboard', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'As known at…' }).click();
  const slider = page.getByRole('slider', { name: /What was known/ });
  const latest = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).not.toHaveValue(latest);
  await expect(page).toHaveURL(/[?&]known=/);
});

test('what was known at a time cuts search, map and disagreements too', async ({ page }) => {
  await openExplorer(page, `./?known=${known}&page=disagreements`);
  const tab = page.getByRole('link', { name: /^Disagreements/ });
  const count = Number((await tab.innerText()).replaceAll(/\D/g, ''));
  expect(count).toBeLessThanOrEqual(manifest.counts.disagreements);
  await expect(
    page.getByText(count === 0 ? /^No source contradicts another/ : `${eventsWord(count)} on which sources differ`),
  ).toBeVisible();
  await tab.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill('a');
  const found = page.getByRole('option', { name: /^Show every event with/ });
  await expect(found).toContainText(/\d+ events?/);
  const cut = await found.innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show all that is known' }).click();
  await tab.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill('a');
  await expect(found).not.toHaveText(cut);
});
