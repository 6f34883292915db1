import { mostFrequentTriple, someEvent, events } from './dataset.ts';
import { expect, foundCount, listedEvents, openExplorer, test } from './test.ts';

const event = someEvent();

test('a deep link opens its event in a new window', async ({ page }) => {
  await openExplorer(page, `./?event=${event.id}`);
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp('^' + event.title.slice(0, 20).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
});

test('the address of an opened event opens it elsewhere', async ({ page, browser }) => {
  await openExplorer(page);
  await listedEvents(page).first().click();
  await expect(page).toHaveURL(/[?&]event=/);
  const title = await page.getByRole('article').getByRole('heading', { level: 2 }).innerText();
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title);
  await context.close();
});

test('Back closes the event, Forward opens it again', async ({ page }) => {
  await openExplorer(page);
  await listedEvents(page).first().click();
  const heading = page.getByRole('article').getByRole('heading', { level: 2 });
  const title = await heading.innerText();
  await page.goBack();
  await expect(heading).toBeHidden();
  await page.goForward();
  await expect(heading).toHaveText(title);
});

test('an event that the filters hide is opened, and that is said', async ({ page }) => {
  const { topic } = mostFrequentTriple();
  const hidden = events.find(({ topics }) => !topics.has(topic.id));
  test.skip(hidden === undefined, 'every event of this dataset has the topic');
  await openExplorer(page, `./?event=${hidden?.id}&topic=${topic.id}`);
  await expect(page.getByRole('heading', { level: 2, name: hidden?.title ?? '' })).toBeVisible();
  await expect(page.getByText('The filters hide the open event.')).toBeVisible();
});

test('an unknown event is said in a sentence, and the rest of the link is kept', async ({ page }) => {
  const { topic } = mostFrequentTriple();
  await openExplorer(page, `./?event=no-such-event&topic=${topic.id}`);
  await expect(page.getByText(/no event “no-such-event”/)).toBeVisible();
  const found = events.filter(({ topics }) => topics.has(topic.id));
  await expect(foundCount(page)).toHaveText(new RegExp(`^${found.length} `));
});

test('each broken part of a link is said in a sentence, until they are dismissed', async ({ page }) => {
  await openExplorer(
    page,
    './?from=yesterday&to=2025-06-02&status=maybe&tracks=colour&zone=Nowhere/Town&v=99&colour=red',
  );
  const sentences = [
    /no readable “from”/,
    /status that does not exist/,
    /“tracks” can be/,
    /does not know the time zone/,
    /newer Dateline/,
    /does not know: “colour”/,
  ];
  for (const sentence of sentences) await expect(page.getByText(sentence)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  for (const sentence of sentences) await expect(page.getByText(sentence)).toBeHidden();
});

test('a link to the list in an order opens that list', async ({ page }) => {
  await openExplorer(page, './?order=oldest');
  await expect(page.getByRole('combobox', { name: 'Order of the list' })).toHaveValue('oldest');
});
