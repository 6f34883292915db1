/** What has to be there before anything is measured: the site, the datasets, the peers' pages. All in .cache/bench. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder, runCommand, toolCommand } from '../../scripts/run-command.mjs';

export const WORK = join(projectFolder, '.cache/bench');
const SEED = 1;

/** Everything is measured with the events of one seed. */
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
}

export async function buildSite() {
  await run([...toolCommand('vite'), 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn']);
}

/** Bundles the peers' pages, and the program that writes rows for them. */
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
      rolldownOptions: { input: [join(root, 'rows.ts')] },
    },
  });
}

/**
 * A dataset of so many events, made anew when the program that writes it has changed.
 *
 * @param {number} n
 */
export async function provideDataset(n) {
  const folder = datasetFolder(n);
  const synth = join(projectFolder, 'build/cli/synth.js');
  const runCli = join(projectFolder, 'scripts/run-cli.mjs');
  await run([process.execPath, runCli, '--build-only']);
  const stamp = join(WORK, `dataset-${n}.stamp`);
  const wanted = JSON.stringify([SEED, readFileSync(synth, 'utf8').length, readFileSync(synth, 'utf8')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(folder)) return folder;
  mkdirSync(WORK, { recursive: true });
  await run([
    process.execPath,
    '--max-old-space-size=12000',
    runCli,
    'synth',
    '--events',
    String(n),
    '--out',
    folder,
    '--seed',
    String(SEED),
  ]);
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
