/** What Back does after each thing that is opened, and where the focus is then. */
import type { Page } from '@playwright/test';
import { expect, listedEvents, openExplorer, test } from './test.ts';

const heading = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
const reader = (page: Page) => page.getByRole('dialog').filter({ hasText: 'Underlined sentences tell an event' });
const event = (page: Page) => page.getByRole('dialog', { name: 'Event' });
/** Of the event: recaps have such a button too, which is there before the event's sentences. */
const readInSource = (page: Page) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .getByRole('button', { name: 'Read in the source' })
    .last();

/** Opens an event of the list that has another after it with the same people or place. */
async function openSomeEvent(page: Page): Promise<string> {
  await openExplorer(page);
  await listedEvents(page).first().click();
  await expect(heading(page)).toBeVisible();
  return heading(page).innerText();
}

const isPhone = (): boolean => test.info().project.name === 'phone';

test('Back closes the document that is read, and the event stays; its link opens both', async ({ page }) => {
  const title = await openSomeEvent(page);
  await readInSource(page).click();
  await expect(reader(page).locator('[data-current]')).toBeInViewport();
  await expect(page).toHaveURL(/[?&]event=[^&]+&read=/);

  await page.reload();
  await expect(reader(page).locator('[data-current]')).toBeInViewport();

  await page.goBack();
  await expect(reader(page)).toBeHidden();
  await expect(heading(page)).toHaveText(title);
  await page.goForward();
  await expect(reader(page)).toBeVisible();
  await reader(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/read=/);
  await page.goBack();
  await expect(heading(page)).toBeHidden();
});

test('the focus comes back to where the document was opened', async ({ page }) => {
  await openSomeEvent(page);
  await readInSource(page).press('Enter');
  await expect(reader(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader(page)).toBeHidden();
  await expect(readInSource(page)).toBeFocused();
});

test('from a marked sentence to its event, and back to the sentence', async ({ page }) => {
  await openSomeEvent(page);
  await readInSource(page).click();
  await reader(page).getByTitle('Open the event').first().click();
  await expect(reader(page)).toBeHidden();
  await expect(heading(page)).toBeVisible();
  await page.goBack();
  await expect(reader(page).locator('[data-current]')).toBeInViewport();
});

test('the headlines of a long document lead to their posts', async ({ page }) => {
  await openSomeEvent(page);
  await readInSource(page).click();
  await expect(reader(page).getByRole('article').first()).toBeVisible();
  const contents = reader(page).getByText(/^Contents: /);
  test.skip((await contents.count()) === 0, 'this document has few headlines');
  await contents.click();
  const last = reader(page).getByRole('listitem').last().getByRole('button');
  const headline = (await last.locator('.text-link').innerText()).trim();
  await last.click();
  const post = reader(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: headline }) });
  await expect(post.last()).toBeInViewport();
  await expect(post.last()).toBeFocused();
});

test('in colours of the system, too, the passage that was opened stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSomeEvent(page);
  await readInSource(page).click();
  const passage = reader(page).locator('[data-current]').first();
  await expect(passage).toBeInViewport();
  const [own, around, letters] = await passage.evaluate((mark) => [
    getComputedStyle(mark).backgroundColor,
    getComputedStyle(mark.closest('dialog') ?? mark).backgroundColor,
    getComputedStyle(mark).color,
  ]);
  expect(own).not.toBe(around);
  expect(own).not.toBe(letters);
});

test('a link to a document that is not there says so, and opens the rest', async ({ page }) => {
  await openExplorer(page, './?read=no-such-document:3-9');
  await expect(page.getByText('This timeline has no document “no-such-document”.')).toBeVisible();
});

test('what is shared or exported does not stay over another view', async ({ page }) => {
  test.skip(isPhone(), 'there the event covers it');
  await openSomeEvent(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('with keys: into the event, on to the next, and out again to where it was opened', async ({ page }) => {
  test.skip(isPhone(), 'there the event is a dialog, which holds the focus');
  await openExplorer(page);
  const opener = listedEvents(page).first();
  await opener.press('Enter');
  await expect(heading(page)).toBeFocused();
  const title = await heading(page).innerText();
  await page
    .getByRole('navigation', { name: /same people or place/ })
    .getByRole('button')
    .last()
    .press('Enter');
  await expect(heading(page)).not.toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('every page has a title of its own', async ({ page }) => {
  await openExplorer(page, './?page=map');
  await expect(page).toHaveTitle(/^Map · /);
  const whole = await page.title();
  await page.getByRole('link', { name: /^Disagreements/ }).click();
  await expect(page).toHaveTitle(whole.replace('Map', 'Disagreements'));
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page).toHaveTitle(whole.replace('Map · ', ''));
});

test.describe('on a phone', () => {
  test.skip(() => !isPhone());

  test('the arrow goes back to the list, after several events too, and Back leaves the site', async ({ page }) => {
    await page.goto('about:blank');
    const title = await openSomeEvent(page);
    const later = event(page).getByRole('button', { name: /^Later/ });
    const earlier = event(page).getByRole('button', { name: /^Earlier/ });
    const way = (await later.getAttribute('aria-disabled')) === 'true' ? earlier : later;
    await way.click();
    await expect(heading(page)).not.toHaveText(title);
    await event(page).getByRole('button', { name: 'Back', exact: true }).click();
    await expect(event(page)).toBeHidden();
    await expect(page).not.toHaveURL(/event=/);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  test('who comes by a link to one event leaves it for the list, and Back leads to where they came from', async ({
    page,
  }) => {
    await openExplorer(page);
    const id = await listedEvents(page).first().getAttribute('data-event');
    await page.goto('about:blank');
    await page.goto(`./?event=${id}`);
    await event(page).getByRole('button', { name: 'Back', exact: true }).click();
    await expect(event(page)).toBeHidden();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  test('a name in an event leads to its page, and Back to the event', async ({ page }) => {
    const title = await openSomeEvent(page);
    await event(page).getByRole('definition').getByRole('link').first().click();
    await expect(event(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeInViewport();
    await page.goBack();
    await expect(event(page)).toBeVisible();
    await expect(heading(page)).toHaveText(title);
  });

  test('the next event begins at its beginning', async ({ page }) => {
    await openSomeEvent(page);
    const ways = event(page).getByRole('navigation', { name: /same people or place/ });
    await ways.getByRole('button').last().click();
    await expect(heading(page)).toBeInViewport();
  });
});
