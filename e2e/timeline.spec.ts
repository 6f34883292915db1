import { events } from './dataset.ts';
import { expect, eventsWord, foundCount, openExplorer, shownLength, shownWindow, test, timeline } from './test.ts';

test.beforeEach(async ({ page }) => openExplorer(page));

test('shows every event of the dataset, and the densest part of its time first', async ({ page }) => {
  await expect(foundCount(page)).toHaveText(`${eventsWord(events.length)} found`);
  await expect(page.getByText(/^[\d,]+ events? in view$|^In view [\d,]+$/).first()).toBeVisible();
  expect(await shownLength(page)).toBeGreaterThan(0);
});

test('the wheel zooms around the cursor and its sideways turn pans', async ({ page }) => {
  await expect(page.getByRole('slider', { name: 'Part of time that is shown' })).toHaveAttribute(
    'aria-valuetext',
    /\d{4}.* to .*\d{4}/,
  );
  const before = await shownWindow(page);
  const box = await timeline(page).boundingBox();
  if (box === null) throw new Error('The timeline has no place on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => shownLength(page)).toBeLessThan(before.toMs - before.fromMs);
  const zoomed = await shownWindow(page);
  expect(zoomed.fromMs).toBeGreaterThan(before.fromMs);
  expect(zoomed.toMs).toBeLessThan(before.toMs);
  await page.mouse.wheel(300, 0);
  await expect.poll(async () => (await shownWindow(page)).fromMs).toBeGreaterThan(zoomed.fromMs);
});

test('buttons zoom, pan and show everything', async ({ page }) => {
  const tools = page.getByRole('group', { name: 'Move the timeline' });
  const first = await shownLength(page);
  await tools.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => shownLength(page)).toBeLessThan(first);
  const before = await shownWindow(page);
  await tools.getByRole('button', { name: 'Later' }).click();
  await expect.poll(async () => (await shownWindow(page)).fromMs).toBeGreaterThan(before.fromMs);
  await tools.getByRole('button', { name: 'All' }).click();
  await expect.poll(() => shownLength(page)).toBeGreaterThan(first);
});

test('keys zoom and pan while the timeline has the focus', async ({ page }) => {
  const first = await shownLength(page);
  await timeline(page).focus();
  await page.keyboard.press('+');
  await expect.poll(() => shownLength(page)).toBeLessThan(first);
  const before = await shownWindow(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await shownWindow(page)).fromMs).toBeLessThan(before.fromMs);
  await page.keyboard.press('0');
  await expect.poll(() => shownLength(page)).toBeGreaterThan(first);
});

test('dragging pans, and the address follows so that a reload shows the same', async ({ page }) => {
  await expect(page).toHaveURL(/[?&]from=.*[?&]to=/);
  const address = page.url();
  const before = await shownWindow(page);
  const box = await timeline(page).boundingBox();
  if (box === null) throw new Error('The timeline has no place on the page.');
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await shownWindow(page)).fromMs).toBeGreaterThan(before.fromMs);
  // The drag runs out slowly, and the address follows when it stands still.
  await expect.poll(() => page.url()).not.toBe(address);
  const last = await shownWindow(page);
  await page.reload();
  await expect(foundCount(page)).toBeVisible();
  const reloaded = await shownWindow(page);
  const tolerance = (last.toMs - last.fromMs) / 50;
  expect(Math.abs(reloaded.fromMs - last.fromMs)).toBeLessThan(tolerance);
  expect(Math.abs(reloaded.toMs - last.toMs)).toBeLessThan(tolerance);
});

test('with reduced motion the timeline still goes where it is told', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const first = await shownLength(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => shownLength(page)).toBeLessThan(first);
  const running = await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length);
  expect(running).toBe(0);
});
