import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cliCommand, projectFolder, runCommand, toolCommand } from './run-command.mjs';

const SITE_FOLDER = join(projectFolder, 'dist');
/** On the same disk as the site, so that it can be moved into place at once. */
const NEXT_FOLDER = join(projectFolder, '.cache/site-next');
const PREVIOUS_FOLDER = join(projectFolder, '.cache/site-previous');
/** Where `ingest` leaves a dataset, and the build finds it. */
const DATASET_FOLDER = 'public/data';

/** The corpus that comes with Dateline. */
export const BUNDLED_CORPUS = 'corpus';

/** What tests and pictures are made of. The dataset and the site that somebody is about to publish stay as they are. */
export const TRIAL = { dataset: '.cache/trial/data', folder: join(projectFolder, '.cache/trial/site') };

/**
 * Turns a dataset into a site with a page for each event. A build that fails leaves the last good site.
 *
 * @param {object} options
 * @param {string} [options.corpus] is read into the dataset first; absent: the dataset is taken as it is
 * @param {string} [options.dataset] its folder, if not public/data
 * @param {string} [options.folder] where the site goes, if not dist/
 * @param {readonly string[]} [options.pagesOptions] for the command `pages`
 * @returns {Promise<boolean>} false when a step failed; what it printed tells why
 */
export async function buildSite({ corpus, dataset = DATASET_FOLDER, folder = SITE_FOLDER, pagesOptions = [] }) {
  if (corpus !== undefined && !(await succeeds(ingestion(corpus, dataset)))) return false;
  const build = [...toolCommand('vite'), 'build', '--outDir', NEXT_FOLDER, '--emptyOutDir', '--logLevel', 'warn'];
  if (!(await succeeds(build))) return false;
  if (dataset !== DATASET_FOLDER) {
    rmSync(join(NEXT_FOLDER, 'data'), { recursive: true, force: true });
    cpSync(resolve(projectFolder, dataset), join(NEXT_FOLDER, 'data'), { recursive: true });
  }
  if (!(await succeeds(cliCommand('pages', ['--dir', NEXT_FOLDER, ...pagesOptions])))) return false;
  rmSync(PREVIOUS_FOLDER, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, PREVIOUS_FOLDER);
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(NEXT_FOLDER, folder);
  rmSync(PREVIOUS_FOLDER, { recursive: true, force: true });
  process.stdout.write(`Site          ${relative(projectFolder, folder)}/\n`);
  return true;
}

/** @param {string} corpus @param {string} dataset */
function ingestion(corpus, dataset) {
  // --no-ids: a clone that is only looked at stays as it was committed.
  return cliCommand('ingest', [corpus, '--out', dataset, ...(corpus === BUNDLED_CORPUS ? ['--no-ids'] : [])]);
}

/** @param {string[]} command */
const succeeds = async (command) => (await runCommand(command, { show: true })).exitCode === 0;
