/**
 * Attack strings in a browser, hundreds in one dataset: each event looks like that of "hello", and nothing of it runs. The suite
 * takes a sample; with ATTACK_STRINGS=all every string is opened on every screen, some hundreds in a dataset at a time.
 */
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { chosenStrings, isThorough, readableStrings } from '../fixtures/attack-strings.ts';
import { hostileEventId, inPlaceOfHello } from '../fixtures/hostile-records.ts';
import { serveHostileSite } from './hostile-site.ts';
import { readPages, readScreens, type ReadScreen, type Screen } from './read-screens.ts';
import { isComplaint } from './test.ts';

/** Without ATTACK_STRINGS so many strings are a sample, in one dataset. */
const SAMPLE = 200;
/** So many are in one dataset otherwise. */
const AT_ONCE = 800;
/** Of so many events of a sample one is opened: src/explorer/app/attack.test.tsx renders more of them, lists have them all. */
const OPENED = isThorough ? 1 : 14;
/** Of so many strings one is typed into the search box. */
const TYPED = 60;
/** Of so many pages one starts the explorer. */
const STARTED_AT = 150;
/** Of one string all screens take so long on a machine that does other things besides. */
const MS_EACH = isThorough ? 2_500 : 400;
/** An atlas (TopoJSON) of an empty world. */
const NO_COUNTRIES = {
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
};
const TITLE_LETTERS = /\p{L}{4}/u;

const readable = readableStrings().filter((text) => text !== 'hello');
const chosen = chosenStrings(readable, Math.ceil(readable.length / SAMPLE));
const batches = Array.from({ length: Math.ceil(chosen.length / AT_ONCE) }, (_, batch) => [
  'hello',
  ...chosen.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE),
]);

/** Every screen that shows one event, or one of the things that it names; the timeline, where all lie, is left out. */
function screensOf(position: number, text: string): readonly Screen[] {
  const addressOf = (kind: string) => `?page=${kind}:${kind}-${position}&event=${hostileEventId(position)}`;
  const entityPage = (kind: string): Screen => ({
    address: addressOf(kind),
    part: 'main article',
    heading: 'h2',
    text,
    complete: [['section li', 1]],
  });
  const event: Screen = {
    address: addressOf('topic'),
    part: 'aside[aria-label="Event"] article',
    heading: '#event-title',
    text,
    // one sentence of two sources, and who said each of two figures
    complete: [
      ['blockquote', 3],
      ['figure circle', 1],
    ],
  };
  const reader = { button: 'Read in the source', complete: 'article [data-current]' } as const;
  return [
    event,
    { ...event, opens: { ...reader, which: 'first' } },
    { ...event, opens: { ...reader, which: 'last' } },
    ...['topic', 'actor', 'place'].map(entityPage),
  ];
}

/** What a screen shows otherwise than that of "hello" with the text in place of it: its elements, or the first text. */
function differenceFrom(
  hello: ReadScreen | undefined,
  shown: ReadScreen | undefined,
  text: string,
): string | undefined {
  if (shown === undefined || hello === undefined) return `nothing for ${text}`;
  if (shown.structure !== hello.structure) {
    const at = [...hello.structure].findIndex((letter, position) => letter !== shown.structure[position]);
    return `${shown.structure.slice(at, at + 60)} in place of ${hello.structure.slice(at, at + 60)} for ${text}`;
  }
  const expected = hello.texts.map((one) => inPlaceOfHello(one, text));
  const at = expected.findIndex((one, position) => one !== shown.texts[position]);
  return at < 0 && expected.length === shown.texts.length
    ? undefined
    : `${shown.texts[at]} in place of ${expected[at]}`;
}

/** Titles of the event list by the ids of the events, read while it is scrolled to its end. */
const readList = (page: Page) =>
  page.getByRole('region', { name: 'Events' }).evaluate(async (list) => {
    const titles: Record<string, string> = {};
    let scroller: Element | null = null;
    for (let last = -1; scroller === null || scroller.scrollTop !== last;) {
      const rows = [...list.querySelectorAll<HTMLElement>('button[data-event]')];
      for (const row of rows) {
        titles[row.dataset['event'] ?? ''] = row.querySelector('.font-serif')?.firstChild?.nodeValue ?? '';
      }
      scroller ??= rows[0]?.closest('.overflow-y-auto') ?? document.documentElement;
      last = scroller.scrollTop;
      // A slow machine may draw the rows of one step too late: those of the next overlap them.
      scroller.scrollTop += scroller.clientHeight / 2;
      await new Promise((framed) => requestAnimationFrame(() => requestAnimationFrame(framed)));
      await new Promise((drawn) => setTimeout(drawn, 40));
    }
    return titles;
  });

/** What the search box offers for a text, without what kind of thing each is. */
async function suggestedFor(page: Page, text: string): Promise<readonly string[]> {
  await page.getByRole('combobox', { name: /^Search events/ }).fill(text);
  const options = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  const filter = options.filter({ hasText: /^Show every event with/ });
  await expect(filter).toContainText(/\d events?$/);
  return options
    .filter({ hasNot: page.getByText(/^Show every event with/) })
    .evaluateAll((all) => all.map((option) => option.querySelector('.leading-snug')?.textContent ?? ''));
}

/** Notes whatever a page does that no text should bring about. */
function watch(page: Page, root: string): readonly string[] {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('data:')) complaints.push(`another host: ${url}`);
  });
  return complaints;
}

async function checkScreens(page: Page, root: string, strings: readonly string[]): Promise<void> {
  const asked = strings.flatMap((text, position) =>
    position % OPENED === 0 ? screensOf(position, text).map((screen, kind) => ({ text, kind, screen })) : [],
  );
  await page.goto(`${root}?event=${hostileEventId(0)}`);
  await expect(page.locator('#event-title')).toHaveText('hello');
  // What is fetched when it is first shown is there at the second time.
  const screens = asked.map(({ screen }) => screen);
  await readScreens(page, screensOf(0, 'hello'));
  const read = await readScreens(page, screens);
  const broken = asked.flatMap(({ text, kind, screen }, at) => {
    const difference = differenceFrom(read[kind], read[at], text);
    return difference === undefined ? [] : [`${screen.address}: ${difference}`];
  });
  expect(broken).toEqual([]);
}

async function checkLists(page: Page, root: string, strings: readonly string[]): Promise<void> {
  await page.goto(`${root}?order=oldest`);
  await page.getByRole('button', { name: /^In view/ }).click();
  const listed = Object.entries(await readList(page));
  expect(listed.length).toBeGreaterThanOrEqual(Math.min(strings.length, 200));
  expect(listed.filter(([id, title]) => strings[Number(id.replace('hostile-', ''))] !== title)).toEqual([]);

  await page.keyboard.press('/');
  for (const [position, text] of strings.entries()) {
    if (position % TYPED !== 1 || !TITLE_LETTERS.test(text)) continue;
    const offered = await suggestedFor(page, text.slice(0, 200));
    expect(offered.filter((label) => !strings.includes(label))).toEqual([]);
  }

  await page.goto(`${root}?page=map`);
  const places = page.getByRole('button', { name: /^Only events in/ });
  await expect(places).toHaveCount(strings.length);
  const named = await places.evaluateAll((all) => all.map((place) => place.firstElementChild?.textContent ?? ''));
  expect(named.toSorted()).toEqual(strings.toSorted());

  for (const view of ['?page=disagreements', '?page=map', '?q=alert']) {
    await page.goto(root + view);
    await expect(page.getByText(/^[\d,]+ events? found$/)).toHaveText(/event/);
    await expect(page.getByRole('main')).toContainText(/event/);
  }
}

/** The prerendered pages, as a browser reads them before the explorer is there. */
async function checkPages(page: Page, root: string, strings: readonly string[]): Promise<void> {
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route(`${root}frames`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${root}frames`);
  const positions = [...strings.keys()].filter((position) => position % OPENED === 0);
  const read = await readPages(
    page,
    positions.map((position) => `${root}event/${hostileEventId(position)}/`),
  );
  const broken = positions.map((position, at) => differenceFrom(read[0], read[at], strings[position] ?? ''));
  expect(broken.filter((difference) => difference !== undefined)).toEqual([]);
}

for (const [batch, strings] of batches.entries()) {
  test(`attack strings are shown as they are, and nothing of them runs (${batch + 1} of ${batches.length})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000 + strings.length * MS_EACH);
    const folder = resolve('.cache/e2e-attack', String(batch));
    const site = await serveHostileSite(strings, folder);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const complaints = watch(page, site.address);
    // Countries are none of the strings, and drawing them for each would take most of the time.
    await page.route(/\/50m-\w+\.json$/, (route) => route.fulfill({ json: NO_COUNTRIES }));
    await checkScreens(page, site.address, strings);
    await checkLists(page, site.address, strings);
    for (const [position, text] of strings.entries()) {
      if (position % STARTED_AT !== 1) continue;
      await page.goto(`${site.address}event/${hostileEventId(position)}/`);
      await expect(page.locator('#event-title')).toHaveText(text);
    }
    await checkPages(page, site.address, strings);
    expect(complaints).toEqual([]);
    await page.close();
    site.close();
  });
}
