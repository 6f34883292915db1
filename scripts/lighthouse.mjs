/**
 * `npm run lighthouse`: Lighthouse on the served build, as on a desktop and on a phone. Exits with 1 below the thresholds.
 * `npm run lighthouse -- --dir DIR` looks at a site that is built already, with `--only mobile` as on a phone alone.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './find-browser.mjs';
import { projectFolder, runCommand, toolCommand } from './run-command.mjs';
import { withServedSite } from './served-site.mjs';

const THRESHOLDS = new Map([
  ['performance', 0.95],
  ['accessibility', 1],
  ['best-practices', 1],
]);
const FOLDER = join(projectFolder, '.cache/lighthouse');

/**
 * Runs Lighthouse once and prints its scores, and for a score that is too low the audits that cost it.
 *
 * @param {string} address
 * @param {'desktop' | 'mobile'} form
 * @param {string} browser
 * @returns {Promise<boolean>} true when every score reaches its threshold
 */
async function audit(address, form, browser) {
  const file = join(FOLDER, `${form}.json`);
  const { exitCode, output } = await runCommand(
    [
      ...toolCommand('lighthouse'),
      address,
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      `--only-categories=${[...THRESHOLDS.keys()].join(',')}`,
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { CHROME_PATH: browser } },
  );
  if (exitCode !== 0) {
    console.log(output);
    return false;
  }
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  let isGood = true;
  for (const [id, least] of THRESHOLDS) {
    const { score, auditRefs } = categories[id];
    console.log(`${form.padEnd(8)} ${id.padEnd(15)} ${score.toFixed(2)}  (at least ${least.toFixed(2)})`);
    if (score >= least) continue;
    isGood = false;
    for (const { id: name, weight } of auditRefs) {
      const { score: auditScore, title, displayValue = '' } = audits[name];
      if (weight > 0 && auditScore !== null && auditScore < 0.9) console.log(`    ${title} ${displayValue}`);
    }
  }
  return isGood;
}

const { values } = parseArgs({ options: { dir: { type: 'string' }, only: { type: 'string' } } });
const browser = await provideBrowser(console.log, 'whole');
mkdirSync(FOLDER, { recursive: true });
await withServedSite(async (address) => {
  const forms = /** @type {const} */ (['desktop', 'mobile']).filter((form) => form === (values.only ?? form));
  let isGood = forms.length > 0;
  for (const form of forms) if (!(await audit(address, form, browser))) isGood = false;
  process.exitCode = isGood ? 0 : 1;
}, values.dir);
