/** Links to ids that no longer open just their event: the dataset is served with a file that says what became of them. */
import type { Page } from '@playwright/test';
import type { IdFate } from '../src/dataset/records/id-fates.ts';
import { eventId } from '../src/dataset/records/ids.ts';
import { events, manifest, someEvent } from './dataset.ts';
import { expect, openExplorer, test } from './test.ts';

const event = someEvent();
const other = events.find(({ id, title }) => id !== event.id && title !== event.title);

async function serveFates(page: Page, fates: readonly IdFate[]): Promise<void> {
  const retired = { path: 'retired-000000000000.json', bytes: 1, sha256: '0'.repeat(64) };
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ json: { ...manifest, files: { ...manifest.files, retired } } }),
  );
  await page.route(`**/data/${retired.path}`, (route) =>
    route.fulfill({ json: { schemaVersion: manifest.schemaVersion, ids: fates } }),
  );
}

const heading = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });

test('a link to a merged event opens the one that it became part of, and says so', async ({ page }) => {
  await serveFates(page, [{ id: eventId('old'), became: 'merged', into: eventId(event.id), since: '2031-05-04' }]);
  await openExplorer(page, './?event=old');
  await expect(heading(page, event.title)).toBeVisible();
  await expect(page.getByText(/turned out to be one on Sun 4 May 2031/)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
});

test('a link to an event that was split opens its main part and names the other', async ({ page }) => {
  const parts = [event.id, other?.id ?? ''].map(eventId);
  await serveFates(page, [{ id: eventId(event.id), became: 'split', parts }]);
  await openExplorer(page, `./?event=${event.id}`);
  await expect(heading(page, event.title)).toBeVisible();
  await page
    .getByRole('region', { name: 'Notices' })
    .getByRole('button', { name: other?.title ?? '' })
    .click();
  await expect(heading(page, other?.title ?? '')).toBeVisible();
});

test('a link to a withdrawn event says when and why', async ({ page }) => {
  await serveFates(page, [{ id: eventId('old'), became: 'withdrawn', why: 'untold', since: '2031-05-04' }]);
  await openExplorer(page, './?event=old');
  await expect(page.getByText(/withdrawn on Sun 4 May 2031: nothing in the documents tells it/)).toBeVisible();
});
