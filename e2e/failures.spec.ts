import { eventOnMap, manifest, mostFrequentTriple, someEvent } from './dataset.ts';
import { expect, foundCount, openExplorer, test } from './test.ts';

test.use({ provokedErrors: /Failed to load resource/ });

test('a dataset that is missing is said above the key events, which stay, and can be tried again', async ({ page }) => {
  await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  const { topic } = mostFrequentTriple();
  await page.goto(`./?topic=${topic.id}`);
  await expect(page.getByRole('alert')).toContainText('The timeline could not be loaded');
  await expect(page.getByRole('alert')).toContainText('is missing on the server');
  await expect(page.getByRole('list', { name: 'Key events' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByText('Loading the timeline')).toBeHidden();
  await page.unroute('**/data/manifest.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(foundCount(page)).toBeVisible();
});

test('a dataset that is damaged is said in a sentence', async ({ page }) => {
  await page.route(`**/data/${manifest.files.core[0]?.path}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"schemaVersion": 1' }),
  );
  // In a frame, where nothing else is shown.
  await page.goto('./?embed=1');
  await expect(page.getByRole('heading', { name: 'The timeline could not be loaded' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('is damaged');
});

test('when the details of an event fail, the timeline still works', async ({ page }) => {
  const event = someEvent();
  const details = /\/data\/details/;
  await page.route(details, (route) => route.fulfill({ status: 404, body: '' }));
  await openExplorer(page, `./?event=${event.id}`);
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('details of this event could not be loaded');
  await page.unroute(details);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
});

test('when the code of the map fails, the event is told all the same', async ({ page }) => {
  const event = eventOnMap();
  await page.route(/\/assets\/LocatorMap-/, (route) => route.fulfill({ status: 404, body: '' }));
  const asked = page.waitForRequest(/\/assets\/LocatorMap-/);
  await openExplorer(page, `./?event=${event.id}`);
  await asked;
  await expect(page.getByRole('heading', { name: /source sentence/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});
