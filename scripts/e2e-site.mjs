/**
 * Makes the site that the end-to-end tests look at and serves it: the built page with the bundled corpus, or with the
 * dataset folder that DATELINE_DATASET names. Usage: node scripts/e2e-site.mjs PORT
 */
import { BUNDLED_CORPUS, buildSite, TRIAL } from './build-site.mjs';
import { cliCommand, runCommand } from './run-command.mjs';

const [port = '4319'] = process.argv.slice(2);
/** Drawing takes long, and a few pictures show that it is done. */
const pagesOptions = ['--address', `http://127.0.0.1:${port}/`, '--pictures', '6', '--keep', '.cache/e2e-pictures'];
const dataset = process.env['DATELINE_DATASET'];
const source = dataset === undefined ? { corpus: BUNDLED_CORPUS } : { dataset };
if (!(await buildSite({ ...TRIAL, ...source, pagesOptions }))) process.exit(1);
const { exitCode } = await runCommand(cliCommand('serve', ['--dir', TRIAL.folder, '--port', port]), { show: true });
process.exitCode = exitCode;
