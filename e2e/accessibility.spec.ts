/** axe with the rules of WCAG 2.2 AA on every state of the screen, in light and dark, on a desktop and on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { emptyPair, mostFrequentTriple, someEvent } from './dataset.ts';
import { expect, openExplorer, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const { person, place, topic } = mostFrequentTriple();
const pair = emptyPair();

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 1024;

const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the timeline', (page) => openExplorer(page)],
  ['a filtered timeline', (page) => openExplorer(page, `./?topic=${topic.id}`)],
  [
    'an opened event',
    async (page) => {
      await openExplorer(page, `./?event=${someEvent().id}`);
      await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
    },
  ],
  [
    'what is shared',
    async (page) => {
      await openExplorer(page, `./?event=${someEvent().id}`);
      // On a phone the event covers the page, once it has opened, with a button of its own.
      const opened = isPhone(page) ? page.getByRole('dialog', { name: 'Event' }) : page;
      await opened.getByRole('button', { name: 'Share' }).last().click();
      await expect(page.getByRole('button', { name: 'Copy as BibTeX' }).first()).toBeVisible();
    },
  ],
  [
    'an empty result',
    async (page) => {
      await openExplorer(page, `./?topic=${pair.topic}&place=${pair.place}`);
      await expect(page.getByRole('heading', { name: 'No event has all of this' })).toBeVisible();
    },
  ],
  [
    'the filters',
    async (page) => {
      await openExplorer(page);
      if (isPhone(page)) await page.getByRole('button', { name: 'Filters' }).click();
      await expect(page.getByRole('button', { name: 'Topics', exact: true })).toBeVisible();
    },
  ],
  [
    'the search box',
    async (page) => {
      await openExplorer(page);
      await page
        .getByRole('button', { name: /^Search/ })
        .first()
        .click();
      await page.getByRole('combobox', { name: /^Search events/ }).fill(topic.label);
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'the disagreements',
    async (page) => {
      await openExplorer(page, './?page=disagreements');
      await expect(page.getByRole('heading', { name: 'Where sources differ', level: 2 })).toBeVisible();
    },
  ],
  [
    'the map',
    async (page) => {
      await openExplorer(page, './?page=map');
      await expect(page.getByRole('figure', { name: 'Map of the places' })).toBeVisible();
    },
  ],
  [
    'the page of a person',
    async (page) => {
      await openExplorer(page, `./?page=actor:${person.id}`);
      await expect(page.getByRole('heading', { level: 2, name: person.label })).toBeVisible();
    },
  ],
  [
    'the page of a place',
    async (page) => {
      await openExplorer(page, `./?page=place:${place.id}`);
      await expect(page.getByRole('heading', { level: 2, name: place.label })).toBeVisible();
    },
  ],
  [
    'the source reader',
    async (page) => {
      await openExplorer(page, `./?event=${someEvent().id}`);
      await page.getByRole('button', { name: 'Read in the source' }).first().click();
      await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
    },
  ],
];

const violationsOf = async (axe: AxeBuilder): Promise<readonly string[]> => {
  // The page has no frames: axe need not open a second page to put their results together.
  // What keeps the rules is not listed one by one: that takes a third of the time.
  const { violations } = await axe
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** What can be pressed or followed has a name that browsers tell: text within a status is none, which axe takes for one. */
async function namelessIn(page: Page): Promise<readonly string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.filter((line) => /^\s*- (?:button|link)(?: \[[^\]]*\])*:?$/.test(line));
}

/** States in which the filters and the list of events stand as in another one, where they are looked at. */
const SAME_SIDES = new Set([
  'an opened event',
  'what is shared',
  'the search box',
  'the disagreements',
  'the map',
  'the page of a person',
  'the page of a place',
  'the source reader',
]);
const SIDES = ['aside[aria-label="Filters"]', 'section[aria-label="Events"]'];

test.use({ colorScheme: 'light' });
for (const [name, open] of STATES) {
  test(`${name} breaks no rule, light or dark`, async ({ page }) => {
    test.skip(name === 'the filters' && !isPhone(page), 'they are part of every wide screen');
    await open(page);
    const axe = (): AxeBuilder =>
      SAME_SIDES.has(name)
        ? SIDES.reduce((builder, side) => builder.exclude(side), new AxeBuilder({ page }))
        : new AxeBuilder({ page });
    expect(await violationsOf(axe().withTags(RULES))).toEqual([]);
    expect(await namelessIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // The colours are all that differs.
    expect(await violationsOf(axe().withRules('color-contrast'))).toEqual([]);
  });
}
