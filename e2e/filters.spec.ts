import type { Page } from '@playwright/test';
import { emptyPair, events, manifest, mostFrequentTriple, wordOfNoTitle, type ExpectedEvent } from './dataset.ts';
import { eventsWord, expect, facetValue, foundCount, openExplorer, test } from './test.ts';

const { person, place, topic } = mostFrequentTriple();
const withPerson = (event: ExpectedEvent): boolean => event.people.has(person.id);
const withPlace = (event: ExpectedEvent): boolean => event.places.has(place.id);
const withTopic = (event: ExpectedEvent): boolean => event.topics.has(topic.id);

async function choose(page: Page, noun: string, label: string, expectedCount: number): Promise<void> {
  const value = await facetValue(page, noun, label);
  await expect(value, 'the count under the other filters').toHaveAccessibleName(
    `${label}, ${eventsWord(expectedCount)}`,
  );
  await value.click();
}

const expectFound = (page: Page, found: readonly ExpectedEvent[]): Promise<void> =>
  expect(foundCount(page)).toHaveText(`${eventsWord(found.length)} found`);

test.beforeEach(async ({ page }) => openExplorer(page));

test('by a person', async ({ page }) => {
  const found = events.filter(withPerson);
  await choose(page, 'people', person.label, found.length);
  await expectFound(page, found);
  await expect(page).toHaveURL(new RegExp(`[?&]actor=${person.id}(?:&|$)`));
});

test('by a place, with all that lies in it', async ({ page }) => {
  const found = events.filter(withPlace);
  await choose(page, 'places', place.label, found.length);
  await expectFound(page, found);
});

test('by a topic', async ({ page }) => {
  const found = events.filter(withTopic);
  await choose(page, 'topics', topic.label, found.length);
  await expectFound(page, found);
});

test('by all three, each step with the counts under the others, and back by chips and by Back', async ({ page }) => {
  const ofPerson = events.filter(withPerson);
  await choose(page, 'people', person.label, ofPerson.length);
  await expectFound(page, ofPerson);
  const ofBoth = ofPerson.filter(withPlace);
  await choose(page, 'places', place.label, ofBoth.length);
  await expectFound(page, ofBoth);
  const ofAll = ofBoth.filter(withTopic);
  await choose(page, 'topics', topic.label, ofAll.length);
  await expectFound(page, ofAll);

  const chips = page.getByRole('list', { name: 'Active filters' });
  await chips.getByRole('button', { name: `Remove the filter ${person.label}` }).click();
  await expectFound(page, events.filter(withPlace).filter(withTopic));
  await page.goBack();
  await expectFound(page, ofAll);
  await page.goBack();
  await expectFound(page, ofBoth);
  await page.goForward();
  await expectFound(page, ofAll);
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await expectFound(page, events);
});

test('the counts can cover what is in view, and follow it', async ({ page }) => {
  const value = await facetValue(page, 'people', person.label);
  const whole = `${person.label}, ${eventsWord(events.filter(withPerson).length)}`;
  await page.getByRole('button', { name: 'in view', exact: true }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(value).toHaveAccessibleName(whole);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let step = 0; step < 8; step++) await zoomIn.click();
  await expect(page.getByRole('button', { name: whole })).toHaveCount(0);
  await page.getByRole('button', { name: 'whole time', exact: true }).click();
  await expect(value).toHaveAccessibleName(whole);
});

test('what is excluded is not found', async ({ page }) => {
  await facetValue(page, 'topics', topic.label);
  await page.getByRole('button', { name: `Exclude ${topic.label}`, exact: true }).click();
  await expectFound(
    page,
    events.filter((event) => !withTopic(event)),
  );
});

test('nothing found says so and offers what to give up', async ({ page }) => {
  const pair = emptyPair();
  await openExplorer(page, `./?topic=${pair.topic}&place=${pair.place}`);
  await expect(foundCount(page)).toHaveText('0 events found');
  await expect(page.getByRole('heading', { name: 'No event has all of this' })).toBeVisible();
  await page.getByRole('button', { name: /^Without the topics: / }).click();
  await expectFound(
    page,
    events.filter((event) => event.places.has(pair.place)),
  );
});

test('a name typed into the search box becomes a filter', async ({ page }) => {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill(person.label);
  await page
    .getByRole('option', { name: new RegExp(`^${person.label}`) })
    .first()
    .click();
  await expectFound(page, events.filter(withPerson));
});

/** A name as a hurried hand types it: two neighbouring letters of its longest word change places. */
function mistyped(name: string): string {
  const word = name.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  return `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
}

test('a mistyped name is asked back, and the filters stay where they are', async ({ page }) => {
  await openExplorer(page, `./?q=${mistyped(person.label)}`);
  await expect(foundCount(page)).toHaveText('0 events found');
  await expect(await facetValue(page, 'people', person.label)).toHaveAccessibleName(`${person.label}, 0 events`);
  await page.getByRole('button', { name: `Did you mean ${person.label}?` }).click();
  await expectFound(page, events.filter(withPerson));
});

test('the search box asks back too', async ({ page }) => {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill(mistyped(person.label));
  await page.getByRole('option', { name: `Did you mean ${person.label}?` }).click();
  await expectFound(page, events.filter(withPerson));
});

test('of several words, those that are mistyped are asked back', async ({ page }) => {
  const word = person.label.split(' ').at(-1) ?? '';
  const text = `${mistyped(word)} ${place.label}`;
  const asked = page.getByText(/^Did you mean “.+”\?$/);
  await openExplorer(page, `./?q=${text}`);
  await expect(asked).toHaveText(`Did you mean “${word} ${place.label}”?`);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill(text);
  await page.getByRole('option', { name: /^Did you mean/ }).click();
  await expect(foundCount(page)).not.toHaveText('0 events found');
});

test('words that somebody sets in quotation marks are named in ours alone', async ({ page }) => {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill(`"${person.label}"`);
  await expect(page.getByRole('option', { name: `Show every event with “${person.label}”` })).toBeVisible();
});

test('the search box shows the sentence that has a word which no title has', async ({ page }) => {
  const word = wordOfNoTitle();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search events/ }).fill(word);
  const sentence = page.getByRole('option').locator('span.font-serif mark');
  await expect(sentence.first()).toHaveText(word, { ignoreCase: true });
});

test('before a second person or group is chosen, it can be said that events must have both', async ({ page }) => {
  await choose(page, 'people', person.label, events.filter(withPerson).length);
  await page.getByRole('button', { name: 'all', exact: true }).click();
  await expect(page).toHaveURL(/[?&]match=all/);
  await expectFound(page, events.filter(withPerson));
});

test('the disagreements are counted under the filters', async ({ page }) => {
  const tab = page.getByRole('link', { name: /^Disagreements/ });
  await expect(tab).toHaveAccessibleName(`Disagreements ${manifest.counts.disagreements} events`);
  await openExplorer(page, './?figures=-differ');
  await expect(tab).toHaveAccessibleName('Disagreements 0 events');
});

test('two filters stand beside the tabs, more on a line of their own', async ({ page }) => {
  const chips = page.getByRole('list', { name: 'Active filters' });
  const isBelowTabs = async (): Promise<boolean> => {
    const tabs = await page.getByRole('navigation', { name: 'Ways to look at the events' }).boundingBox();
    const list = await chips.boundingBox();
    return (list?.y ?? NaN) >= (tabs?.y ?? NaN) + (tabs?.height ?? NaN);
  };
  await openExplorer(page, `./?topic=${topic.id}&status=-planned`);
  expect(await isBelowTabs()).toBe(false);
  await openExplorer(page, `./?topic=${topic.id}&status=-planned,-denied`);
  expect(await isBelowTabs()).toBe(true);
  const lines = await chips
    .getByRole('listitem')
    .evaluateAll((all) => new Set(all.map((chip) => chip.getBoundingClientRect().top)).size);
  expect(lines).toBe(1);
});
