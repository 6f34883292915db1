/** From a key that is pressed in the search box to the results for what stands in it then. */

/** Typed a letter at a time. */
const TYPED = ['prisoners', 'truce', 'strike on', 'harbour workers', 'second report'];

/**
 * Types into the search box, and empties it after each text.
 *
 * @param {import('@playwright/test').Page} page with the explorer, every event in it
 * @returns {Promise<number[]>} of each letter, how many ms passed until its results were shown
 */
export async function typeTexts(page) {
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search events' });
  await box.waitFor();
  await page.evaluate(watchResults);
  const times = [];
  for (const text of TYPED) {
    await box.fill('');
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const shown = await page.waitForFunction(() => Reflect.get(globalThis, 'shownMs'), undefined, { polling: 10 });
      times.push(Number(await shown.jsonValue()));
    }
  }
  await page.keyboard.press('Escape');
  return times;
}

/** In the page: notes in `shownMs` how long after the last key the list of what it finds was complete and painted. */
function watchResults() {
  const dialog = document.querySelector('dialog[open]');
  let pressedMs = Number.NaN;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressedMs = timeStamp;
      Object.assign(globalThis, { shownMs: undefined });
    },
    true,
  );
  const look = () => {
    const typed = dialog?.querySelector('input')?.value.trim() ?? '';
    const list = dialog?.querySelector('[role=listbox]');
    if (list?.getAttribute('aria-busy') !== 'false' || !list.textContent.includes(`“${typed}”`)) return;
    const startMs = pressedMs;
    pressedMs = Number.NaN;
    if (!Number.isNaN(startMs))
      requestAnimationFrame(() => Object.assign(globalThis, { shownMs: performance.now() - startMs }));
  };
  if (dialog !== null)
    new MutationObserver(look).observe(dialog, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
}
