import { eventsWord, expect, holdBack, openExplorer, test, timeline } from './test.ts';
import { events, mostFrequentTriple } from './dataset.ts';

test('from page load to an opened event with nothing but keys', async ({ page }) => {
  await openExplorer(page);
  await expect(timeline(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the timeline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(timeline(page)).toBeFocused();
  await page.keyboard.press('.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]event=/);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  // Once to leave the mark, once to close the event.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/[?&]event=/);
});

test('search opens with / and with Ctrl+K, finds an event, opens it with Enter', async ({ page }) => {
  await openExplorer(page);
  const box = page.getByRole('combobox', { name: /^Search events/ });
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  const title = events.find((event) => event.title.split(' ').length > 5)?.title ?? '';
  await box.fill(title);
  await expect(page.getByRole('option', { name: title.slice(0, 30) }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(`${eventsWord(events.length)} found`)).toBeAttached();
});

test('the screen answers to its keys as soon as it is there', async ({ page }) => {
  // Within the browser: by the time a test has seen the screen from outside, a slower one would have become ready too.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const isThere = [...document.querySelectorAll('output')].some(({ textContent }) =>
        textContent.endsWith(' found'),
      );
      if (!isThere) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await openExplorer(page);
  await expect(page.getByRole('combobox', { name: /^Search events/ })).toBeFocused();
});

test('what is typed while the search is on its way is in its box, and what follows stands behind it', async ({
  page,
}) => {
  const letCome = await holdBack(page, /\/assets\/SearchDialog-[^/]+\.js$/);
  await openExplorer(page);
  const box = page.getByRole('combobox', { name: /^Search events/ });
  await page.keyboard.press('/');
  await page.keyboard.type('kyx');
  await page.keyboard.press('Backspace');
  letCome();
  await expect(box).toHaveValue('ky');
  await page.keyboard.type('iv');
  await expect(box).toHaveValue('kyiv');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('/');
  await expect(box).toHaveValue('');
});

test('what is typed while the box of the search appears is in it, whole', async ({ page }) => {
  await openExplorer(page);
  await expect(page.getByRole('button', { name: 'Topics', exact: true })).toBeVisible();
  await page.keyboard.press('/');
  // Between its code and the box on the screen React lets up to 300 ms pass: so many letters that some fall into that time.
  const letters = 'the talks in istanbul are to go on, say those who were there';
  await page.keyboard.type(letters, { delay: 8 });
  await expect(page.getByRole('combobox', { name: /^Search events/ })).toHaveValue(letters);
});

test('Esc gives up a search that is on its way, and a question mark typed for it is no command', async ({ page }) => {
  const letCome = await holdBack(page, /\/assets\/SearchDialog-[^/]+\.js$/);
  await openExplorer(page);
  const box = page.getByRole('combobox', { name: /^Search events/ });
  await page.keyboard.type('/?');
  await page.keyboard.press('Escape');
  letCome();
  await page.keyboard.type('/who?');
  await expect(box).toHaveValue('who?');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('? lists the keys, and Esc closes the list', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('whoever takes filters away with keys stays where they are', async ({ page }) => {
  const { person, topic } = mostFrequentTriple();
  await openExplorer(page, `./?actor=${person.id}&topic=${topic.id}`);
  const chip = (label: string) => page.getByRole('button', { name: `Remove the filter ${label}` });
  await chip(person.label).press('Enter');
  await expect(chip(person.label)).toBeHidden();
  await expect(chip(topic.label)).toBeFocused();
  await page.getByRole('button', { name: 'Clear all', exact: true }).press('Enter');
  await expect(chip(topic.label)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('what can be done is found in the search box too', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill('map');
  await expect(page.getByRole('option', { name: /Show the map/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]page=map/);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill('download');
  await expect(page.getByRole('option', { name: /Export the events/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});
