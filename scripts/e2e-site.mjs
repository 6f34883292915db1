/**
 * Makes the site that the end-to-end tests look at and serves it: the built page with the bundled corpus, or with the
 * dataset folder that DATELINE_DATASET names. Usage: node scripts/e2e-site.mjs PORT
 */
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSite } from './build-site.mjs';
import { cliCommand, projectFolder, runCommand } from './run-command.mjs';

const SITE_FOLDER = resolve(projectFolder, '.cache/e2e-site');

const [port = '4319'] = process.argv.slice(2);
/** Drawing takes long, and a few pictures show that it is done. */
const pagesOptions = ['--address', `http://127.0.0.1:${port}/`, '--pictures', '6', '--keep', '.cache/e2e-pictures'];
if (!(await buildSite({ folder: SITE_FOLDER, pagesOptions }))) process.exit(1);
const dataset = process.env['DATELINE_DATASET'];
if (dataset !== undefined) {
  rmSync(resolve(SITE_FOLDER, 'data'), { recursive: true });
  cpSync(resolve(dataset), resolve(SITE_FOLDER, 'data'), { recursive: true });
  const { exitCode } = await runCommand(cliCommand('pages', ['--dir', SITE_FOLDER, ...pagesOptions]), { show: true });
  if (exitCode !== 0) process.exit(1);
}
const { exitCode } = await runCommand(cliCommand('serve', ['--dir', SITE_FOLDER, '--port', port]), { show: true });
process.exitCode = exitCode;
