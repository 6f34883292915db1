import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The command that starts a tool out of node_modules: node and the tool's own script, so that no shell and no `.cmd`
 * file is needed on any system.
 *
 * @param {string} packageName
 * @param {string} [tool] the command's name, when the package has several
 * @returns {string[]}
 */
export function toolCommand(packageName, tool = packageName) {
  const manifestFile = join(projectFolder, 'node_modules', packageName, 'package.json');
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (script === undefined) throw new Error(`${packageName} has no command named ${tool}`);
  return [process.execPath, join(dirname(manifestFile), script)];
}

/**
 * The command that runs one of src/cli, built when it is not up to date.
 *
 * @param {'ingest' | 'pages' | 'serve'} name
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function cliCommand(name, args) {
  return [process.execPath, join(projectFolder, 'scripts/run-cli.mjs'), name, ...args];
}

/**
 * @typedef {object} CommandResult
 * @property {number} exitCode 1 when the command could not be started or was ended by a signal
 * @property {string} output what it printed on both streams, in order; empty when it went straight to the terminal
 * @property {number} durationMs
 */

/**
 * Runs a command to its end. A failing command is a result, not an exception.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>>, show?: boolean }} [options] `show` sends what the
 *   command prints straight to the terminal
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, { cwd = projectFolder, env = {}, show = false } = {}) {
  const startedMs = performance.now();
  const [program, ...args] = command;
  if (program === undefined) throw new Error('An empty command');
  return new Promise((done) => {
    /** @type {string[]} */
    const printed = [];
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    const keep = (/** @type {Buffer} */ chunk) => printed.push(chunk.toString('utf8'));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const finish = (/** @type {number} */ exitCode) =>
      done({ exitCode, output: printed.join(''), durationMs: performance.now() - startedMs });
    child.on('error', (error) => {
      printed.push(error.message);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
