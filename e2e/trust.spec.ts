/** Who says what, in which words, and where it stands: from the front page to the sentence, without typing. */
import type { Page } from '@playwright/test';
import { events, manifest, mostFrequentTriple, someEvent } from './dataset.ts';
import { eventsWord, expect, facetValue, foundCount, listedEvents, openExplorer, test } from './test.ts';

const { person, place } = mostFrequentTriple();
const ofPerson = events.filter((event) => event.people.has(person.id));

/** Counts what is pressed from here on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const count = { clicks: 0 };
    addEventListener('click', () => (count.clicks += 1), { capture: true });
    return count;
  });
  return () => counter.evaluate(({ clicks }) => clicks);
}

test('from the front page to who said how many aircraft were hit, and in which words, in at most 4 clicks', async ({
  page,
}) => {
  test.skip(process.env['DATELINE_DATASET'] !== undefined, 'asks about the bundled corpus');
  await openExplorer(page);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: /^Disagreements/ }).click();
  const card = page.getByRole('article').filter({ hasText: /aircraft hit/i });
  // the list draws what is on the screen
  await page.getByRole('heading', { name: 'Where sources differ', level: 2 }).hover();
  await expect(async () => {
    await page.mouse.wheel(0, 500);
    await expect(card).toBeVisible({ timeout: 500 });
    // What has been scrolled past leaves the list, which may be in the middle of it.
    await card.scrollIntoViewIfNeeded({ timeout: 500 });
  }).toPass();
  const figure = card.getByRole('listitem').filter({ hasText: 'at least 13 planes' }).first();
  await expect(figure).toContainText('Andriy Kovalenko');
  await expect(figure.getByRole('blockquote').first()).toContainText(/at least 13 planes were destroyed/i);
  await expect(card).toContainText('Security Service of Ukraine');
  await figure.getByRole('button').first().click();
  await expect(
    page
      .getByRole('dialog')
      .getByText(/at least 13 planes were destroyed/i)
      .first(),
  ).toBeInViewport();
  expect(await clicks()).toBeLessThanOrEqual(4);
});

test('the disagreements are as many as the dataset says, and the facet finds the same', async ({ page }) => {
  const { disagreements } = manifest.counts;
  test.skip(disagreements === 0, 'no sources of this dataset differ');
  await openExplorer(page, './?page=disagreements');
  await expect(page.getByText(`${eventsWord(disagreements)} on which sources differ`)).toBeVisible();
  await (await facetValue(page, 'figures', 'Sources differ')).click();
  await expect(foundCount(page)).toHaveText(`${eventsWord(disagreements)} found`);
  await expect(page).toHaveURL(/[?&]figures=differ(?:&|$)/);
});

test('one click from an event to its sentence in the source, and one back', async ({ page }) => {
  const event = someEvent();
  await openExplorer(page, `./?event=${event.id}`);
  const pane = page.getByRole('complementary', { name: 'Event' });
  const quote = await pane.getByRole('blockquote').last().innerText();
  await pane.getByRole('button', { name: 'Read in the source' }).last().click();
  const sentence = page
    .getByRole('dialog')
    .getByRole('link', { name: quote.slice(0, 80) })
    .first();
  await expect(sentence).toBeInViewport();
  await sentence.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(pane.getByRole('heading', { level: 2 })).toBeVisible();
});

test('the front page tells what happened before anybody asks; a name there filters', async ({ page }) => {
  await openExplorer(page);
  await expect(page.getByRole('button', { name: 'Key events' })).toHaveAttribute('aria-pressed', 'true');
  await expect(listedEvents(page).first()).toBeVisible();
  const name = page.getByRole('region', { name: 'Events' }).getByRole('button', { name: person.label, exact: true });
  test.skip((await name.count()) === 0, 'the most frequent person is in no key event');
  await name.first().click();
  await expect(foundCount(page)).toHaveText(`${eventsWord(ofPerson.length)} found`);
});

test('a person’s page tells their events, and leads to them on the timeline', async ({ page }) => {
  await openExplorer(page, `./?page=actor:${person.id}`);
  const article = page.getByRole('main').getByRole('article');
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(person.label);
  await expect(article.getByText(eventsWord(ofPerson.length), { exact: true })).toBeVisible();
  await article.getByRole('link', { name: 'Show them on the timeline' }).click();
  await expect(foundCount(page)).toHaveText(`${eventsWord(ofPerson.length)} found`);
  await expect(page).not.toHaveURL(/[?&]page=/);
  await page.goBack();
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(person.label);
});

test('a page that the dataset does not have is said in a sentence, above the timeline', async ({ page }) => {
  await openExplorer(page, './?page=actor:no-such-person');
  await expect(page.getByText('This timeline has no person or group “no-such-person”.')).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page).not.toHaveURL(/[?&]page=/);
});

test('a place on the map’s list filters, and so does a box dragged over the map', async ({ page }) => {
  await openExplorer(page, './?page=map');
  const figure = page.getByRole('figure', { name: 'Map of the places' });
  await expect(figure).toBeVisible();
  const button = page.getByRole('button', { name: new RegExp(`^Only events in ${place.label}, `) });
  if ((await button.count()) > 0) {
    await button.click();
    await expect(page).toHaveURL(new RegExp(`[?&]place=${place.id}(?:&|$)`));
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).not.toHaveURL(/[?&]place=/);
  }
  // The list lies below the map: a click in it has scrolled the map away.
  await figure.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const map = await figure.boundingBox();
  if (map === null) throw new Error('The map has no place on the page.');
  await page.mouse.move(map.x + 4, map.y + 4);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width - 4, map.y + map.height - 4, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]place=/);
});
