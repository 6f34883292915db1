/** The prerendered pages: every one of them as a file, and some as people meet them, with and without JavaScript. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listenFrom } from '../src/cli/serve/listen.ts';
import { createStaticServer } from '../src/cli/serve/static-server.ts';
import { TRIAL } from '../scripts/build-site.mjs';
import { parsePage } from '../fixtures/parsed-page.ts';
import { events, manifest, someEvent } from './dataset.ts';
import { expect, foundCount, test } from './test.ts';

const SITE = TRIAL.folder;
const event = someEvent();
const pageOf = (path: string): string => readFileSync(join(SITE, path), 'utf8');
const EVENT_PAGES = (): readonly string[] =>
  readdirSync(join(SITE, 'event'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `event/${name}/index.html`);

test.describe('every page', () => {
  test('is valid HTML', async () => {
    test.setTimeout(300_000);
    const rules = {
      // Of taste: a title is as long as what happened, and parse5 writes its own way.
      'long-title': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
    } as const;
    const loader = new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:standard'],
      rules,
    });
    const validator = new HtmlValidate(loader);
    const paths = ['index.html', 'event/index.html', ...EVENT_PAGES()];
    expect(paths.length).toBeGreaterThanOrEqual(events.length + 2);
    for (const path of paths) {
      const { results } = await validator.validateString(pageOf(path), path);
      const told = results.flatMap(({ messages }) => messages.map(({ line, message }) => `${path}:${line} ${message}`));
      expect(told).toEqual([]);
    }
  });

  test('has all its tags, structured data that parses, and a picture', () => {
    for (const { id, title } of events) {
      const page = parsePage(pageOf(`event/${id}/index.html`));
      const data = page.textsOf('script').filter((text) => text.startsWith('{'));
      expect(data.map((json): unknown => JSON.parse(json))).toMatchObject([{ '@type': 'WebPage', name: title }]);
      expect(page.valuesOf('property')).toEqual(
        expect.arrayContaining(['og:title', 'og:type', 'og:url', 'og:image', 'og:description', 'og:image:alt']),
      );
      expect(page.valuesOf('name')).toEqual(
        expect.arrayContaining(['description', 'twitter:card', 'twitter:title', 'twitter:image', 'dateline-event']),
      );
      expect(page.valuesOf('rel')).toEqual(expect.arrayContaining(['canonical', 'stylesheet', 'icon']));
      expect(page.valuesOf('style')).toEqual([]);
      expect(page.textsOf('h1')).toEqual([title]);
      const answer = JSON.parse(pageOf(`event/${id}/oembed.json`)) as { readonly html: string };
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, width: 640, height: 640 });
      expect(parsePage(answer.html).valuesOf('src')).toEqual([expect.stringMatching(`^http.*\\?event=${id}&embed=1$`)]);
    }
    // scripts/e2e-site.mjs has pictures drawn for the most important events; the others show the site's.
    const drawn = events.filter(({ id }) => existsSync(join(SITE, 'event', id, 'picture.png')));
    expect(drawn).toHaveLength(Math.min(events.length, 6));
    for (const { id } of events) {
      const [image = ''] = parsePage(pageOf(`event/${id}/index.html`))
        .valuesOf('content')
        .filter((value) => value.endsWith('/picture.png'));
      expect(existsSync(join(SITE, new URL(image).pathname))).toBe(true);
    }
  });

  test('is in the sitemap, and the feeds are read by the browser', async ({ page }) => {
    // A page without a policy, since this one's forbids to parse text.
    await page.goto('about:blank');
    for (const { id } of events) expect(pageOf('sitemap.xml')).toContain(`/event/${id}/</loc>`);
    for (const path of ['feed.atom', 'changes.atom', 'sitemap.xml']) {
      const errors = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror').length,
        pageOf(path).replaceAll(/[^\x20-\x7E\n]/g, '.'),
      );
      expect([path, errors]).toEqual([path, 0]);
    }
    for (const path of ['feed.json', 'changes.json']) {
      expect(JSON.parse(pageOf(path))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    }
    expect(JSON.parse(pageOf('feed.json'))).toHaveProperty('items.length', Math.min(events.length, 100));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`an event is read whole, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`event/${event.id}/`);
      await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: /source sentence/i })).toBeVisible();
      await expect(page.getByRole('blockquote').first()).toBeVisible();
      await expect(page.getByText(manifest.title)).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }

  test('links lead to all events, and from there to each', async ({ page }) => {
    await page.goto(`event/${event.id}/`);
    await page.getByRole('link', { name: 'All events by day' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'All events' })).toBeVisible();
    await page.getByRole('link', { name: event.title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: event.title })).toBeVisible();
  });
});

test.describe('before the explorer is there', () => {
  test.use({ provokedErrors: /ERR_FAILED|preload/ });
  test('breaks no rule of accessibility', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`event/${event.id}/`);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test('with JavaScript the explorer opens at the event, and its address opens it again', async ({ page }) => {
  await page.goto(`event/${event.id}/`);
  await expect(foundCount(page)).toHaveText(/event/);
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/\\?.*event=${event.id}`));
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
});

test('all of it works below any path of a host', async ({ browser }) => {
  const host = resolve('.cache/e2e-below-a-path');
  rmSync(host, { recursive: true, force: true });
  cpSync(SITE, join(host, 'some/path'), { recursive: true });
  const server = createStaticServer(host);
  const port = await listenFrom(server, 20_000 + (process.pid % 20_000), '127.0.0.1');
  const root = `http://127.0.0.1:${port}/some/path/`;
  const page = await browser.newPage();
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  // Without its slash, as people retype it.
  await page.goto(`${root}event/${event.id}`);
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: /source sentence/i })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`^${root.replaceAll('.', '\\.')}\\?.*event=${event.id}`));
  expect(missing).toEqual([]);
  await page.close();
  server.close();
});
