/**
 * Runs a command of src/cli, building what it needs first when a source is newer: `node scripts/run-cli.mjs ingest …`.
 * With `--build-only` it stops there.
 */
import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFiles } from './project-files.mjs';
import { projectFolder, runCommand, toolCommand } from './run-command.mjs';

const SOURCES = ['src/cli', 'src/dataset', 'src/wording', 'src/maps', 'src/pages', 'src/pipeline'];
const GAZETTEER_SOURCES = [
  'package-lock.json',
  'scripts/build-gazetteer.mjs',
  'scripts/gazetteer/admin1.tsv',
  'scripts/gazetteer/region-names.tsv',
  'src/dataset/fold.ts',
];
const SETTINGS = ['vite.cli.config.ts', ...GAZETTEER_SOURCES];
/** Written when a build ended well, with the time at which it began: what was edited meanwhile is newer. */
const STAMP = 'build/cli/.built';
const GAZETTEER = 'build/gazetteer.txt';

/** @param {string} path */
const modifiedMs = (path) => statSync(join(projectFolder, path)).mtimeMs;

function isUpToDate() {
  if (!existsSync(join(projectFolder, STAMP)) || !existsSync(join(projectFolder, GAZETTEER))) return false;
  const builtMs = modifiedMs(STAMP);
  return [...SOURCES.flatMap((folder) => projectFiles(folder)), ...SETTINGS].every(
    (path) => modifiedMs(path) < builtMs,
  );
}

/** @param {string} what @param {string[]} command */
async function buildStep(what, command) {
  const { exitCode, output } = await runCommand(command);
  if (exitCode === 0) return;
  process.stderr.write(`${output}\nBuilding ${what} failed.\n`);
  process.exit(1);
}

/** The list of places changes with its script and its sources only, which is seldom. */
function gazetteerIsUpToDate() {
  if (!existsSync(join(projectFolder, GAZETTEER))) return false;
  return GAZETTEER_SOURCES.every((path) => modifiedMs(path) < modifiedMs(GAZETTEER));
}

const [command = '', ...args] = process.argv.slice(2);
const callerFolder = process.cwd();
process.chdir(projectFolder);
if (!isUpToDate()) {
  const begun = new Date();
  if (!gazetteerIsUpToDate()) {
    await buildStep('the list of places', [process.execPath, 'scripts/build-gazetteer.mjs']);
  }
  await buildStep('the command line', [...toolCommand('vite'), 'build', '--config', 'vite.cli.config.ts']);
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begun, begun);
}
process.chdir(callerFolder);
if (command !== '--build-only') {
  const entry = join(projectFolder, 'build', 'cli', `${command}.js`);
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
}
