/** A dataset that comes in several parts: what stands on the screen while they come. */
import { expect, test } from './test.ts';
import { serveDataset, syntheticFiles } from './synthetic.ts';

/** All are held, in chunks. */
const files = syntheticFiles(4000);

interface Gate {
  readonly open: () => void;
  readonly isOpen: Promise<void>;
}

function gate(): Gate {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, isOpen };
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`${width} px: the key events of the page stay where they are while the events come`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const dataset = gate();
    const events = gate();
    await serveDataset(page, files, async (path) => {
      await dataset.isOpen;
      if (path.startsWith('core/')) await events.isOpen;
    });
    await page.goto('./', { waitUntil: 'commit' });
    const first = page.locator('#root [data-event]').first();
    const top = async (): Promise<number> => Math.round((await first.boundingBox())?.y ?? NaN);
    // In its styles, and so in its place.
    await expect(first).toHaveCSS('font-family', /Serif Stand-in/);
    await expect.poll(top).toBeGreaterThan(400);
    const [title, before] = [await first.textContent(), await top()];

    dataset.open();
    await expect(page.getByRole('progressbar', { name: 'Events loaded' })).toBeVisible();
    await expect(page.getByText(/^0 of 3,000 events$/)).toBeVisible();
    await expect(page.getByText(/^0 events$/)).toHaveCount(0);
    await expect(first).toHaveText(title ?? '');
    expect(await top()).toBe(before);

    events.open();
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(page.getByText('3,000 events found')).toBeAttached();
  });
}
