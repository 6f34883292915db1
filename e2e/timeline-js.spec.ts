/** The export for TimelineJS, shown by TimelineJS itself. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { events, mostFrequentTriple } from './dataset.ts';
import { openExplorer } from './test.ts';

const LIBRARY = resolve('node_modules/@knight-lab/timelinejs/dist');
const SITE = 'http://slides.test/';

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly data: { readonly year: unknown; readonly month: unknown; readonly day: unknown } };
}
interface TimelineJs {
  readonly config: { readonly events: readonly Slide[] };
}

test('every dated event is a slide of TimelineJS on its day', async ({ page, context }) => {
  const { topic } = mostFrequentTriple();
  const dated = events.filter(({ isDated, topics }) => isDated && topics.has(topic.id));
  await openExplorer(page, `./?topic=${topic.id}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: /^TimelineJS / }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save [\d,]+ event/ }).click(),
  ]);
  const json = await readFile(await download.path(), 'utf8');

  const show = await context.newPage();
  const errors: string[] = [];
  show.on('pageerror', (error) => errors.push(error.message));
  await show.route(`${SITE}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      await route.fulfill({
        contentType: 'text/html',
        body: '<link rel="stylesheet" href="/css/timeline.css"><div id="slides" style="height:600px"></div><script src="/js/timeline.js"></script>',
      });
    } else await route.fulfill({ path: resolve(LIBRARY, `.${pathname}`) }).catch(() => route.abort());
  });
  await show.goto(SITE);
  const slides = await show.evaluate(
    (source) =>
      new Promise<readonly Slide[]>((done) => {
        const { TL } = globalThis as unknown as {
          readonly TL: {
            readonly Timeline: new (
              id: string,
              data: unknown,
            ) => TimelineJs & { on(name: string, call: () => void): void };
          };
        };
        const timeline = new TL.Timeline('slides', JSON.parse(source));
        timeline.on('loaded', () =>
          done(
            timeline.config.events.map(({ unique_id, start_date: { data } }) => ({
              unique_id,
              start_date: { data: { year: Number(data.year), month: Number(data.month), day: Number(data.day) } },
            })),
          ),
        );
      }),
    json,
  );
  await expect(show.locator('.tl-timemarker')).toHaveCount(dated.length);
  expect(slides.map(({ unique_id }) => unique_id).toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
  const exported = JSON.parse(json) as {
    readonly events: readonly (Slide['start_date']['data'] & {
      readonly unique_id: string;
      readonly start_date: Slide['start_date']['data'];
    })[];
  };
  const days = new Map(
    exported.events.map(({ unique_id, start_date: { year, month, day } }) => [unique_id, { year, month, day }]),
  );
  for (const { unique_id, start_date } of slides) expect(start_date.data).toEqual(days.get(unique_id));
  expect(errors).toEqual([]);
});
