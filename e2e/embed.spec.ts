/** A view within a page of another origin: e2e/embed-host.html on a port of its own. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { events, someEvent } from './dataset.ts';
import { eventsWord } from './test.ts';

const HOST_PAGE = readFileSync(resolve('e2e/embed-host.html'));

/** Opens the publisher's page with a view of ours in it. */
const test = base.extend<{ readonly embed: (view: string) => Promise<FrameLocator> }>({
  embed: async ({ page, baseURL }, use) => {
    const server: Server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(HOST_PAGE);
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    const { port } = server.address() as AddressInfo;
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(async (view) => {
      const source = new URL(view, baseURL).href;
      await page.goto(`http://127.0.0.1:${port}/?src=${encodeURIComponent(source)}`);
      return page.frameLocator('#timeline');
    });
    expect(complaints).toEqual([]);
    server.close();
  },
});

const heightOf = (page: Page): Promise<number> =>
  page.locator('#timeline').evaluate((frame) => frame.getBoundingClientRect().height);

/** The window of the view, as the frame's own address has it. */
const windowOf = async (page: Page): Promise<string | null> => {
  const address = await page.frames()[1]?.evaluate(() => location.search);
  return new URLSearchParams(address).get('from');
};

test('stands in a page of another origin, as tall as its content, without the rail', async ({ page, embed }) => {
  const frame = await embed('./?embed=1');
  await expect(frame.getByText(eventsWord(events.length), { exact: true })).toBeVisible();
  await expect(frame.getByRole('application', { name: /^Timeline of events/ })).toBeVisible();
  await expect(frame.getByRole('complementary')).toHaveCount(0);
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(500);
  const overflow = await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);

  const before = await heightOf(page);
  const event = someEvent();
  const opened = await embed(`./?event=${event.id}&embed=1`);
  await expect(opened.getByRole('heading', { name: event.title })).toBeVisible();
  await expect.poll(() => heightOf(page)).not.toBe(before);
});

test('leads to the whole site: the same view, and each event by its own address', async ({ embed, context }) => {
  const frame = await embed('./?tracks=actor&embed=1');
  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open in Dateline' }).click(),
  ]);
  await expect(whole.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  expect(new URL(whole.url()).searchParams.get('tracks')).toBe('actor');
  expect(whole.url()).not.toContain('embed');

  const first = frame.getByRole('region', { name: 'Events' }).getByRole('link').first();
  const title = await first.innerText();
  const [event] = await Promise.all([context.waitForEvent('page'), first.click()]);
  await expect(event.getByRole('heading', { name: title }).first()).toBeVisible();
});

test('leaves the wheel to the page, and zooms with a key held', async ({ page, embed }) => {
  // One track has nothing to scroll in itself.
  const frame = await embed('./?tracks=none&embed=1');
  const timeline = frame.getByRole('application', { name: /^Timeline of events/ });
  await timeline.hover();
  await expect.poll(() => windowOf(page)).not.toBeNull();
  const before = await windowOf(page);
  await page.mouse.wheel(0, 200);
  await expect(frame.getByText(/^Hold Ctrl or ⌘ to zoom/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await windowOf(page)).toBe(before);

  await timeline.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => windowOf(page)).not.toBe(before);
});

test('leaves Back to the page around it', async ({ page, embed }) => {
  const event = someEvent();
  const frame = await embed(`./?event=${event.id}&embed=1`);
  const length = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Close the event (Esc)' }).click();
  await expect(frame.getByRole('region', { name: 'Events' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('a small frame with an open event begins with it', async ({ page, baseURL }) => {
  const event = someEvent();
  await page.setViewportSize({ width: 340, height: 420 });
  await page.goto(new URL(`./?event=${event.id}&embed=1`, baseURL).href);
  await expect(page.getByRole('heading', { name: event.title })).toBeInViewport();
});
