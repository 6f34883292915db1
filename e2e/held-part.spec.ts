/** A dataset that says that few of its events may be held at a time: what one of very many does. */
import type { Page } from '@playwright/test';
import { records, serveDataset, syntheticFiles } from './synthetic.ts';
import { expect, listedEvents, openExplorer, test } from './test.ts';

const MOST_HELD = 400;
const files = syntheticFiles(MOST_HELD);

test.beforeEach(({ page }) => serveDataset(page, files));

const note = (page: Page) => page.getByRole('complementary', { name: 'Which events are held' });

test('the whole is told by counts; zoomed in, events are listed, and it is said of how many', async ({ page }) => {
  await openExplorer(page);
  await expect(note(page)).toContainText('3,000 events are too many to show one by one');
  await expect(page.getByText('too many events in this stretch of time to list them')).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in to events' }).click();
  await expect(note(page)).toContainText(/of \d+ of 3,000 events: those that begin from .+ to /);
  // The rest of a window's events may still come: what is said is read until it stays.
  const held = async (): Promise<number> => Number(/of (\d+) of 3,000/.exec(await note(page).innerText())?.[1]);
  await expect.poll(held).toBeGreaterThan(0);
  await expect.poll(held).toBeLessThanOrEqual(MOST_HELD);
  await expect(listedEvents(page).first()).toBeVisible();
});

test('pages claim nothing of events that are not held', async ({ page }) => {
  for (const address of ['./?page=disagreements', './?page=map']) {
    await openExplorer(page, address);
    await expect(page.getByText('too many events in this stretch of time to count them')).toBeVisible();
    await expect(page.getByText(/No source contradicts another/)).toBeHidden();
  }
  const [actor] = records.actors;
  await openExplorer(page, `./?page=actor:${actor?.id}`);
  await expect(page.getByRole('heading', { level: 2, name: actor?.name ?? '' })).toBeVisible();
  await expect(page.getByText('too many events in this stretch of time to count them')).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in to events' }).click();
  await expect(page.getByRole('article').getByText(/^\d+ events?$/)).toBeVisible();
});

test('moved to another time, other events are held', async ({ page }) => {
  const windowOf = (month: string) => `./?from=2032-${month}-05T00:00Z&to=2032-${month}-08T00:00Z`;
  await openExplorer(page, windowOf('03'));
  await expect(note(page)).toContainText('of 3,000 events: those that begin');
  await expect(note(page)).toContainText('2032');
  const spring = await note(page).innerText();
  await openExplorer(page, windowOf('10'));
  await expect(async () => {
    const autumn = await note(page).innerText();
    expect(autumn).toContain('of 3,000 events: those that begin');
    expect(autumn).not.toBe(spring);
  }).toPass();
});

for (const isDated of [true, false]) {
  test(`a link opens its event ${isDated ? 'wherever it lies' : 'when nothing dates it'}`, async ({ page }) => {
    const event = records.events.findLast(({ when }) => (when !== undefined) === isDated);
    await page.goto(`./?event=${event?.id}`);
    await expect(page.getByRole('heading', { level: 2, name: event?.title ?? '' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
    await expect(page.getByRole('article')).toContainText(event?.evidence[0]?.quote ?? '—');
  });
}

test('words are searched in what is held', async ({ page }) => {
  await openExplorer(page, './?from=2032-03-05T00:00Z&to=2032-03-08T00:00Z');
  await expect(note(page)).toContainText('those that begin');
  await page
    .getByRole('button', { name: /^Search/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: /^Search events/ }).fill('prisoners');
  await expect(page.getByRole('option').filter({ hasText: 'prisoners' }).first()).toBeVisible();
});
