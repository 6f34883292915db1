import { events, manifest, mostFrequentTriple } from './dataset.ts';
import { eventsWord, expect, facetValue, foundCount, listedEvents, openExplorer, test } from './test.ts';

for (const width of [320, 390]) {
  test(`everything fits a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openExplorer(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const ofLongWord = await page
      .locator('[data-event]')
      .first()
      .evaluate((title) => {
        const told = title.textContent;
        title.textContent = 'Donaudampfschifffahrt'.repeat(5);
        const outside = title.getBoundingClientRect().right - innerWidth;
        title.textContent = told;
        return outside + title.scrollWidth - title.clientWidth;
      });
    expect(ofLongWord).toBeLessThanOrEqual(0);
    await expect(page.locator('.key-event .text-link').first()).toHaveCSS('text-align', 'start');
    await page.getByRole('button', { name: 'Key to the marks' }).click();
    const legend = await page.getByRole('list', { name: 'What the marks mean' }).boundingBox();
    expect(legend?.x).toBeGreaterThanOrEqual(0);
    expect((legend?.x ?? 0) + (legend?.width ?? width)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await listedEvents(page).first().click();
    await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
    const inside = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(inside).toBeLessThanOrEqual(0);
  });
}

test('filters come in a sheet, the event as a page with a way back', async ({ page }) => {
  const { topic } = mostFrequentTriple();
  const found = events.filter(({ topics }) => topics.has(topic.id));
  await openExplorer(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await (await facetValue(page, 'topics', topic.label)).click();
  await expect(page.getByRole('dialog', { name: `Filters: ${eventsWord(found.length)}` })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(foundCount(page)).toHaveText(`${eventsWord(found.length)} found`);

  await listedEvents(page).first().click();
  await expect(page.getByRole('dialog', { name: 'Event' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the page ends with what it is made of and whose data it shows', async ({ page }) => {
  await openExplorer(page);
  for (const words of [manifest.description, ...manifest.credits]) {
    await expect(page.getByRole('main').getByText(words)).toBeVisible();
  }
});

test('the first event begins by the middle of the screen', async ({ page }) => {
  await openExplorer(page);
  await expect(page.getByRole('application')).toBeVisible();
  const topPx = await page
    .locator('.key-event')
    .first()
    .evaluate((event) => event.getBoundingClientRect().top);
  expect(topPx / 844).toBeLessThan(0.51);
});
