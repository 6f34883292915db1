import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cliCommand, projectFolder, runCommand, toolCommand } from './run-command.mjs';

const SITE_FOLDER = join(projectFolder, 'dist');
/** On the same disk as the site, so that it can be moved into place at once. */
const NEXT_FOLDER = join(projectFolder, '.cache/site-next');
const PREVIOUS_FOLDER = join(projectFolder, '.cache/site-previous');

/** The corpus that comes with Dateline. */
export const BUNDLED_CORPUS = 'corpus';

/**
 * Turns a corpus into public/data and the site, with a page for each event, into dist/. A build that fails leaves the last
 * good site.
 *
 * @param {object} [options]
 * @param {string | undefined} [options.corpus] undefined: the dataset in public/data is taken as it is
 * @param {string} [options.folder] where the site goes instead
 * @param {readonly string[]} [options.pagesOptions] for the command `pages`
 * @returns {Promise<boolean>} false when a step failed; what it printed tells why
 */
export async function buildSite(options = {}) {
  const { folder = SITE_FOLDER, pagesOptions = [] } = options;
  const corpus = 'corpus' in options ? options.corpus : BUNDLED_CORPUS;
  // --no-ids: a clone that is only looked at stays as it was committed.
  const keepIds = corpus === BUNDLED_CORPUS ? ['--no-ids'] : [];
  const steps = [
    ...(corpus === undefined ? [] : [cliCommand('ingest', [corpus, '--out', 'public/data', ...keepIds])]),
    [...toolCommand('vite'), 'build', '--outDir', NEXT_FOLDER, '--emptyOutDir', '--logLevel', 'warn'],
    cliCommand('pages', ['--dir', NEXT_FOLDER, ...pagesOptions]),
  ];
  for (const step of steps) {
    const { exitCode } = await runCommand(step, { show: true });
    if (exitCode !== 0) return false;
  }
  rmSync(PREVIOUS_FOLDER, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, PREVIOUS_FOLDER);
  renameSync(NEXT_FOLDER, folder);
  rmSync(PREVIOUS_FOLDER, { recursive: true, force: true });
  return true;
}
