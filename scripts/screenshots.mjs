/**
 * `npm run screenshots`: the timeline, a filtered timeline, an event and an empty result, wide and on a phone, light and dark,
 * into screenshots/. With `-- --readme` also those that README.md shows, into docs/pictures/.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { TRIAL } from './build-site.mjs';
import { provideBrowser } from './find-browser.mjs';
import { projectFolder } from './run-command.mjs';
import { withServedSite } from './served-site.mjs';

const FOLDER = join(projectFolder, 'screenshots');
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
/** Among what is written to screenshots/. */
const README_PICTURES = ['event-1440-light', 'event-1440-dark'];
const README_FOLDER = join(projectFolder, 'docs/pictures');
const README_WIDTH = 1200;
const README_QUALITY = 0.82;
/** The canvas glides to its window, fonts arrive. */
const SETTLE_MS = 1_200;

/**
 * The address of each screen, from the events of the export.
 *
 * @returns {Map<string, string>}
 */
function screens() {
  /** @type {{ type: string, id: string, score: number, claims: unknown[], topics: string[] }[]} */
  const records = readFileSync(join(projectFolder, TRIAL.dataset, 'records.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const events = records.filter(({ type }) => type === 'event');
  const [richest] = events.toSorted((a, b) => b.claims.length - a.claims.length || b.score - a.score);
  /** @type {Map<string, number>} */
  const topics = new Map();
  for (const topic of events.flatMap((event) => event.topics)) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  const [[frequent] = [''], ...others] = [...topics].toSorted((a, b) => b[1] - a[1]);
  const [rare] = others.at(-1) ?? [''];
  return new Map([
    ['timeline', ''],
    ['filtered', `?topic=${frequent}`],
    ['event', `?event=${richest?.id}`],
    ['empty', `?topic=${rare}&q=nothing+has+these+words`],
  ]);
}

/**
 * The browser's own encoder makes of a picture a fifth of its bytes.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Buffer} png
 * @returns {Promise<Buffer>} WebP
 */
async function webpOf(page, png) {
  const base64 = await page.evaluate(
    async ({ source, width, quality }) => {
      const bitmap = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height: Math.round((bitmap.height / bitmap.width) * width) });
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality).replace(/^[^,]*,/, '');
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, width: README_WIDTH, quality: README_QUALITY },
  );
  return Buffer.from(base64, 'base64');
}

const executablePath = await provideBrowser(console.log);
mkdirSync(FOLDER, { recursive: true });
await withServedSite(async (address) => {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const viewport of SIZES) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const [name, query] of screens()) {
        await page.goto(address + query);
        await page.getByText(/events? found$/).waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(SETTLE_MS);
        const file = `${name}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: join(FOLDER, file) });
        console.log(`screenshots/${file}`);
      }
      await page.close();
    }
  }
  if (process.argv.includes('--readme')) {
    mkdirSync(README_FOLDER, { recursive: true });
    // An empty page: the site's own policy allows no picture from elsewhere.
    const page = await browser.newPage();
    for (const name of README_PICTURES) {
      writeFileSync(join(README_FOLDER, `${name}.webp`), await webpOf(page, readFileSync(join(FOLDER, `${name}.png`))));
      console.log(`docs/pictures/${name}.webp`);
    }
  }
  await browser.close();
});
