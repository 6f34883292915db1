/**
 * `npm run screenshots`: the timeline, a filtered timeline, an event and an empty result, wide and on a phone, light and dark,
 * into screenshots/.
 */
import { mkdirSync, readFileSync } from 'node:fs';
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
        await page.waitForTimeout(SETTLE_MS);
        const file = `${name}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: join(FOLDER, file) });
        console.log(`screenshots/${file}`);
      }
      await page.close();
    }
  }
  await browser.close();
});
