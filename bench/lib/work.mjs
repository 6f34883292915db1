/** What has to be there before anything is measured: the site, the datasets, the peers' pages. All in .cache/bench. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder, runCommand, toolCommand } from '../../scripts/run-command.mjs';

export const WORK = join(projectFolder, '.cache/bench');
/** Everything is measured with the events of one seed. */
const SEED = 1;
/** Table, ids and titles stay in memory while a dataset is written: some 3 GB at three million events. */
const HEAP_MB = 12_000;

export const site = join(WORK, 'site');
export const peers = join(WORK, 'peers');

/** @param {number} n */
export const datasetFolder = (n) => join(WORK, `dataset-${n}`);
/** @param {number} n */
const rowsFolder = (n) => join(WORK, `rows-${n}`);

/** @param {string[]} command */
async function run(command) {
  const { exitCode, output } = await runCommand(command);
  if (exitCode !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return output;
}

export async function buildSite() {
  await run([...toolCommand('vite'), 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn']);
}

/** Bundles the peers' pages, and the programs that make rows of events. */
export async function buildPeers() {
  const root = join(projectFolder, 'bench/peers');
  const pages = ['vis-timeline', 'timelinejs', 'react-chrono', 'gravity-timeline', 'facets', 'search', 'dateline'];
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: peers,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: pages.map((name) => join(root, `${name}.html`)) },
    },
  });
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: join(WORK, 'rows'),
      target: 'node20',
      rolldownOptions: { input: [join(root, 'rows.ts'), join(root, 'core-rows.ts')] },
    },
  });
}

/** Changes with the program that writes datasets. */
function programFingerprint() {
  const folder = join(projectFolder, 'build/cli');
  const hash = createHash('sha256');
  const scripts = readdirSync(folder, { recursive: true }).map(String).toSorted();
  for (const path of scripts.filter((name) => name.endsWith('.js'))) hash.update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/**
 * A dataset of so many events, made anew when the program that writes it has changed.
 *
 * @param {number} n
 */
export async function provideDataset(n) {
  const folder = datasetFolder(n);
  const runCli = join(projectFolder, 'scripts/run-cli.mjs');
  await run([process.execPath, runCli, '--build-only']);
  const stamp = join(WORK, `dataset-${n}.stamp`);
  const wanted = `seed ${SEED}, program ${programFingerprint()}`;
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(WORK, { recursive: true });
  const options = ['--events', String(n), '--out', folder, '--seed', String(SEED)];
  await run([process.execPath, `--max-old-space-size=${HEAP_MB}`, runCli, 'synth', ...options]);
  writeFileSync(stamp, wanted);
  return folder;
}

/**
 * The same events as rows of JSON, for peers.
 *
 * @param {number} n
 */
export async function provideRows(n) {
  const folder = rowsFolder(n);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'rows.json');
  if (!existsSync(file)) await run([process.execPath, join(WORK, 'rows/rows.js'), String(n), String(SEED), file]);
  return folder;
}

/**
 * What the core of a dataset of so many events takes as rows of JSON, compressed.
 *
 * @param {number} n
 */
export async function coreRowsBytes(n) {
  return Number(await run([process.execPath, join(WORK, 'rows/core-rows.js'), datasetFolder(n)]));
}
