import { spawn } from 'node:child_process';
import { BUNDLED_CORPUS, buildSite, TRIAL } from './build-site.mjs';
import { cliCommand, projectFolder } from './run-command.mjs';

/**
 * Serves a site while `use` runs.
 *
 * @param {(address: string) => Promise<void>} use
 * @param {string} [folder] of a site that is built; absent: one is built of the bundled corpus
 */
export async function withServedSite(use, folder = TRIAL.folder) {
  if (folder === TRIAL.folder && !(await buildSite({ corpus: BUNDLED_CORPUS, ...TRIAL }))) {
    throw new Error('The site could not be built.');
  }
  const [program = '', ...args] = cliCommand('serve', ['--port', '4300', '--dir', folder]);
  const server = spawn(program, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await use(await addressOf(server.stdout));
  } finally {
    server.kill();
  }
}

/**
 * The address that the server says it serves at: it takes the next port when its own is taken.
 *
 * @param {import('node:stream').Readable} output
 * @returns {Promise<string>}
 */
async function addressOf(output) {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const address = /https?:\/\/\S+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended before it served: ${text}`);
}
