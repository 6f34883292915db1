/**
 * `npm run build -- [FOLDER] …`: builds the site with all its pages, of the corpus in FOLDER, else of the dataset that
 * `ingest` left in public/data, else of the bundled corpus. Further arguments go to `pages`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_CORPUS, buildSite } from './build-site.mjs';
import { cliCommand, projectFolder, runCommand } from './run-command.mjs';

const USAGE = `Builds the site into dist/: static files that any web host serves.

  npm run build -- [FOLDER] [options]

  FOLDER          documents that are read into public/data first; default: the dataset there, else the bundled corpus

Options go to the step that gives each event its page:

`;

/** @param {string[]} args @returns {Promise<boolean>} */
async function build(args) {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return (await runCommand(cliCommand('pages', ['--help']), { show: true })).exitCode === 0;
  }
  const [first = '-', ...others] = args;
  const given = first.startsWith('-') ? undefined : first;
  const hasDataset = existsSync(join(projectFolder, 'public/data/manifest.json'));
  const corpus = given ?? (hasDataset ? undefined : BUNDLED_CORPUS);
  return buildSite({
    ...(corpus === undefined ? {} : { corpus }),
    pagesOptions: given === undefined ? args : others,
  });
}

process.exitCode = (await build(process.argv.slice(2))) ? 0 : 1;
