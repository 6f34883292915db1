/**
 * `npm run bench -- [--json] [--only NAME] [--most N] [--quick]`: measures Dateline and, in the same run, others beside it.
 *
 *   --json        one line a figure, {"name","n","value","unit","limit","ok"}, and nothing else on standard output
 *   --only NAME   only this suite (may be given several times): explorer, parts, timelines, filters, search, payload,
 *                 pipeline
 *   --most N      no dataset of more than N events
 *   --quick       each once, and no more than 100,000 events
 *
 * Ends with 1 when a figure misses its limit. A run of everything writes its results to bench/results.json and
 * docs/performance.md.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder, runCommand } from '../scripts/run-command.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    most: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const MOST_QUICK = 100_000;
/** @param {string} line */
const log = (line) => void process.stderr.write(`${line}\n`);

/** The peers are this folder's own: nobody needs them but who runs the bench. */
async function installPeers() {
  const installed = join(projectFolder, 'bench/node_modules/.package-lock.json');
  const lock = join(projectFolder, 'bench/package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  log('Installing what is measured beside …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { exitCode, output } = await runCommand([npm, 'ci', '--prefix', join(projectFolder, 'bench')]);
  if (exitCode !== 0) throw new Error(`The peers could not be installed:\n${output}`);
}

async function main() {
  await installPeers();
  const { measure } = await import('./measure.mjs');
  const figures = await measure({
    only: options.only,
    isQuick: options.quick,
    most: Number(options.most ?? (options.quick ? MOST_QUICK : Infinity)),
    isJson: options.json,
    log,
  });
  return figures.some(({ ok }) => ok === false) ? 1 : 0;
}

process.exitCode = await main();
