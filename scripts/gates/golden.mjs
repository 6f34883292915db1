/**
 * Gate: the bundled corpus still gives the result that is kept in fixtures/golden: records.jsonl in full, and of every other
 * file of the dataset its hash. With --update the kept result becomes what the pipeline gives now; before the first release
 * corpus/ids.json begins anew with it, for nobody has a link to what an unreleased state told (docs/decisions/0073).
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cliCommand, runCommand } from '../run-command.mjs';
import { firstDifference } from './first-difference.mjs';

const GOLDEN_FOLDER = 'fixtures/golden';
const FRESH_FOLDER = '.cache/golden';
const LEDGER = 'corpus/ids.json';
const RECORDS = 'records.jsonl';
const DIGEST = 'digest.txt';

/** @param {string} folder */
function digestOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== RECORDS)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${relative(folder, file).replaceAll('\\', '/')}  ${hash}\n`;
    })
    .toSorted()
    .join('');
}

/** @param {string} file */
const readGolden = (file) => {
  try {
    return readFileSync(join(GOLDEN_FOLDER, file), 'utf8');
  } catch {
    return '';
  }
};

/** From 1.0.0 on links are given away, and every id is kept for good. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const isReleased = !version.startsWith('0.');
const isUpdate = process.argv.includes('--update');

if (isUpdate && !isReleased) rmSync(LEDGER, { force: true });
const keepsIds = isUpdate ? [] : ['--no-ids'];
const run = await runCommand(cliCommand('ingest', ['corpus', ...keepsIds, '--out', FRESH_FOLDER]), {
  cwd: process.cwd(),
});
if (run.exitCode !== 0) {
  console.log(run.output);
  process.exitCode = 1;
} else if (isUpdate) {
  mkdirSync(GOLDEN_FOLDER, { recursive: true });
  cpSync(join(FRESH_FOLDER, RECORDS), join(GOLDEN_FOLDER, RECORDS));
  writeFileSync(join(GOLDEN_FOLDER, DIGEST), digestOf(FRESH_FOLDER));
  console.log(`${GOLDEN_FOLDER} now holds what the pipeline gives`);
} else {
  const records = readFileSync(join(FRESH_FOLDER, RECORDS), 'utf8');
  const digest = digestOf(FRESH_FOLDER);
  const difference =
    firstDifference(RECORDS, readGolden(RECORDS), records) ?? firstDifference(DIGEST, readGolden(DIGEST), digest);
  console.log(difference ?? 'the bundled corpus gives the result that is kept');
  process.exitCode = difference === undefined ? 0 : 1;
}
