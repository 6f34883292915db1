/**
 * `npm run bench -- [--json] [--only NAME] [--most N] [--quick] [--write]`: measures Dateline and, in the same run, others beside it.
 *
 *   --json        one line a figure, {"name","n","value","unit","limit","ok"}, and nothing else on standard output
 *   --only NAME   only this suite (may be given several times): explorer, parts, timelines, filters, search, payload,
 *                 pipeline
 *   --most N      no dataset of more than N events: a million, unless told; the suite parts takes ten
 *   --quick       each once, and no more than 100,000 events
 *   --write       measures nothing, and writes the report of what was measured last of each suite
 *
 * Each suite has a browser of its own, and one that fails is told as such while the others run. What is measured is kept at
 * once (.cache/bench/measured.json): a run may be stopped, or made suite by suite and then written. Ends with 1 when a figure
 * misses its limit or a suite fails. A run of everything writes its results to bench/results.json and docs/performance.md.
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
    write: { type: 'boolean', default: false },
  },
});
const MOST_QUICK = 100_000;
const MOST = 1_000_000;
/** @param {string} line */
const log = (line) => void process.stderr.write(`${line}\n`);

/** The peers are this folder's own: nobody needs them but who runs the bench. */
async function installPeers() {
  const installed = join(projectFolder, 'bench/node_modules/.package-lock.json');
  const lock = join(projectFolder, 'bench/package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  log('Installing what is measured beside …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // They run in a browser: what Node a peer asks for (react-chrono: 22) is of no matter, and .npmrc would make it an error.
  const command = [npm, 'ci', '--engine-strict=false', '--prefix', join(projectFolder, 'bench')];
  const { exitCode, output } = await runCommand(command);
  if (exitCode !== 0) throw new Error(`The peers could not be installed:\n${output}`);
}

async function main() {
  await installPeers();
  const { measure, writeMeasured } = await import('./measure.mjs');
  const figures = options.write
    ? await writeMeasured(log)
    : await measure({
        only: options.only,
        isQuick: options.quick,
        most: Number(options.most ?? (options.quick ? MOST_QUICK : MOST)),
        isJson: options.json,
        log,
      });
  return figures.some(({ ok }) => ok === false) ? 1 : 0;
}

process.exitCode = await main();
