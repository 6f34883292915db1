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

/** Changes with the scripts in a folder. @param {string} folder */
function programFingerprint(folder) {
  const hash = createHash('sha256');
  const scripts = readdirSync(folder, { recursive: true }).map(String).toSorted();
  for (const path of scripts.filter((name) => name.endsWith('.js'))) hash.update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/**
 * Has something made, unless it was made by the same program before.
 *
 * @param {string} folder that it is in
 * @param {string} programFolder
 * @param {() => Promise<unknown>} make
 */
async function provide(folder, programFolder, make) {
  const stamp = `${folder}.stamp`;
  const wanted = `seed ${SEED}, program ${programFingerprint(programFolder)}`;
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(WORK, { recursive: true });
  await make();
  writeFileSync(stamp, wanted);
  return folder;
}

/**
 * A dataset of so many events.
 *
 * @param {number} n
 */
export async function provideDataset(n) {
  const folder = datasetFolder(n);
  const runCli = join(projectFolder, 'scripts/run-cli.mjs');
  await run([process.execPath, runCli, '--build-only']);
  const options = ['--events', String(n), '--out', folder, '--seed', String(SEED)];
  return provide(folder, join(projectFolder, 'build/cli'), () =>
    run([process.execPath, `--max-old-space-size=${HEAP_MB}`, runCli, 'synth', ...options]),
  );
}

/**
 * The same events as rows of JSON, for peers.
 *
 * @param {number} n
 */
export function provideRows(n) {
  const folder = rowsFolder(n);
  const program = join(WORK, 'rows');
  return provide(folder, program, () => {
    mkdirSync(folder, { recursive: true });
    return run([process.execPath, join(program, 'rows.js'), String(n), String(SEED), join(folder, 'rows.json')]);
  });
}

/**
 * What the core of a dataset of so many events takes as rows of JSON, compressed.
 *
 * @param {number} n
 */
export async function coreRowsBytes(n) {
  return Number(await run([process.execPath, join(WORK, 'rows/core-rows.js'), datasetFolder(n)]));
}
