/** Hundreds of attack strings in one dataset, in a browser: each event looks like that of "hello", and nothing of it runs. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { attackStrings, chosenStrings, isThorough } from '../fixtures/attack-strings.ts';
import { hostileEventId, hostileRecords, inPlaceOfHello } from '../fixtures/hostile-records.ts';
import { cliCommand, runCommand } from '../scripts/run-command.mjs';
import { listenFrom } from '../src/cli/serve/listen.ts';
import { createStaticServer } from '../src/cli/serve/static-server.ts';
import { encodeDataset } from '../src/dataset/encode.ts';

const BUILT = resolve('.cache/e2e-site');
const SITE = resolve('.cache/e2e-attack');
/** So many strings are a sample. */
const SAMPLE = 400;
/** Of so many events one is opened: src/explorer/app/attack.test.tsx renders them all, lists have them all. */
const OPENED = isThorough ? 40 : 14;
/** Of so many strings one is typed into the search box. */
const TYPED = 60;
const TITLE_LETTERS = /\p{L}{4}/u;

/** A title has something to see, and a half character is none. */
const readable = attackStrings().filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
const STRINGS = [
  'hello',
  ...chosenStrings(readable, Math.ceil(readable.length / SAMPLE)).filter((text) => text !== 'hello'),
];

async function buildSite(): Promise<void> {
  rmSync(SITE, { recursive: true, force: true });
  cpSync(BUILT, SITE, {
    recursive: true,
    filter: (path) => !/[/\\](?:data|event)(?:[/\\]|$)/.test(path.slice(BUILT.length)),
  });
  const meta = {
    title: STRINGS[1] ?? '',
    description: STRINGS[2] ?? '',
    timezone: 'Europe/Kyiv',
    offsetMinutesAt: () => 180,
    credits: STRINGS.slice(3, 6),
  };
  const fingerprint = (text: string) => ({
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  for (const { path, text } of encodeDataset(hostileRecords(STRINGS), meta, fingerprint)) {
    const file = join(SITE, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { exitCode, output } = await runCommand(
    cliCommand('pages', ['--dir', SITE, '--pictures', '0', '--keep', '.cache/e2e-pictures-attack']),
  );
  expect(output, output).toMatch(/Pages/);
  expect(exitCode).toBe(0);
}

/** Elements without their values, and every text with them: what a person meets of the open event. */
const readEvent = (page: Page) =>
  page.getByRole('complementary', { name: 'Event' }).evaluate((pane) => {
    const structureOf = (element: Element): string =>
      `${element.tagName}[${element.getAttributeNames().join(' ')}](${[...element.children].map(structureOf).join('')})`;
    const texts: string[] = [];
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
    return { structure: structureOf(pane.querySelector('article') ?? pane), texts };
  });

/** Opens another event the way a step in the browser's history does. */
async function follow(page: Page, position: number): Promise<void> {
  await page.evaluate((id) => {
    history.pushState(null, '', `?event=${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, hostileEventId(position));
  await page.waitForFunction(
    (text) =>
      document.querySelector('#event-title')?.textContent === text &&
      document.querySelectorAll('article blockquote').length >= 4 &&
      document.querySelector('article figure path') !== null,
    STRINGS[position],
  );
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
      scroller.scrollTop += scroller.clientHeight;
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

test('hundreds of attack strings at once are shown as they are, and nothing of them runs', async ({ browser }) => {
  test.setTimeout(180_000 + STRINGS.length * 300);
  await buildSite();
  const server = createStaticServer(SITE);
  const port = await listenFrom(server, 30_000 + (process.pid % 20_000), '127.0.0.1');
  const root = `http://127.0.0.1:${port}/`;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('data:')) complaints.push(`another host: ${url}`);
  });

  await page.goto(`${root}?event=${hostileEventId(0)}`);
  await follow(page, 0);
  const hello = await readEvent(page);
  const broken: string[] = [];
  for (const [position, text] of STRINGS.entries()) {
    if (position % OPENED !== 0) continue;
    await follow(page, position);
    const { structure, texts } = await readEvent(page);
    const expected = hello.texts.map((shown) => inPlaceOfHello(shown, text));
    if (structure !== hello.structure || texts.join('\n') !== expected.join('\n')) broken.push(text);
  }
  expect(broken).toEqual([]);

  await page.goto(`${root}?order=oldest`);
  await page.getByRole('button', { name: /^In view/ }).click();
  const listed = Object.entries(await readList(page));
  expect(listed.length).toBeGreaterThanOrEqual(Math.min(STRINGS.length, 200));
  expect(listed.filter(([id, title]) => STRINGS[Number(id.replace('hostile-', ''))] !== title)).toEqual([]);

  await page.keyboard.press('/');
  for (const [position, text] of STRINGS.entries()) {
    if (position % TYPED !== 1 || !TITLE_LETTERS.test(text)) continue;
    const offered = await suggestedFor(page, text.slice(0, 200));
    expect(offered.filter((label) => !STRINGS.includes(label))).toEqual([]);
  }

  await page.goto(`${root}?page=map`);
  const places = page.getByRole('button', { name: /^Only events in/ });
  await expect(places).toHaveCount(STRINGS.length);
  const named = await places.evaluateAll((all) => all.map((place) => place.firstElementChild?.textContent ?? ''));
  expect(named.toSorted()).toEqual(STRINGS.toSorted());

  for (const view of ['?page=disagreements', '?page=map', '?page=actor:actor-7', '?page=place:place-8', '?q=alert']) {
    await page.goto(root + view);
    await expect(page.getByText(/^[\d,]+ events? found$/)).toHaveText(/event/);
    await expect(page.getByRole('main')).toContainText(/event/);
  }
  for (const position of [1, 9, 77]) {
    await page.goto(`${root}event/${hostileEventId(position)}/`);
    await expect(page.getByRole('heading', { level: 2, name: STRINGS[position]?.trim() ?? '' }).first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
  await page.close();
  server.close();
});
