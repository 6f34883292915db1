/** A shared link on a phone: slow 4G as Lighthouse has it, and a processor four times as slow as this machine's. */
import { someEvent } from './dataset.ts';
import { expect, foundCount, test } from './test.ts';

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const MOST_MS = 2_000;

const event = someEvent();

test('a shared event can be read within two seconds, and then explored', async ({ page }) => {
  test.setTimeout(120_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_4G);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly element?: Element })[]) {
        if (entry.element?.closest('.event-page')) performance.mark('event-readable', { startTime: entry.startTime });
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(`event/${event.id}/`, { waitUntil: 'commit' });
  const readableMs = async (): Promise<number | undefined> =>
    page.evaluate(() => performance.getEntriesByName('event-readable').at(0)?.startTime);
  await expect.poll(readableMs, { timeout: 30_000 }).toBeGreaterThan(0);
  const found = Math.round((await readableMs()) ?? NaN);
  test.info().annotations.push({ type: 'readable', description: `${found} ms` });
  console.log(`A shared event could be read after ${found} ms.`);
  expect(found).toBeLessThanOrEqual(MOST_MS);
  await expect(foundCount(page)).toHaveText(/event/, { timeout: 60_000 });
  await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
});
