/** Sites of attack strings, an event each, built as a publisher's site is and served at a port of their own. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostileRecords } from '../fixtures/hostile-records.ts';
import { TRIAL } from '../scripts/build-site.mjs';
import { cliCommand, runCommand } from '../scripts/run-command.mjs';
import { listenFrom } from '../src/cli/serve/listen.ts';
import { createStaticServer } from '../src/cli/serve/static-server.ts';
import { encodeDataset } from '../src/dataset/write/encode.ts';

const BUILT = TRIAL.folder;
const LOWEST_PORT = 30_000;

export interface HostileSite {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/**
 * @param strings the texts of its events, whose ids count from 0
 * @param folder where the site is put, replaced if it is there
 */
export async function serveHostileSite(strings: readonly string[], folder: string): Promise<HostileSite> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(BUILT, folder, {
    recursive: true,
    filter: (path) => !/[/\\](?:data|event)(?:[/\\]|$)/.test(path.slice(BUILT.length)),
  });
  // What is compared with the screens of "hello" has that word nowhere else.
  const [title = '', description = '', ...more] = strings.filter((text) => !text.includes('hello'));
  const credits = more.slice(0, 3);
  const meta = { title, description, timezone: 'Europe/Kyiv', offsetMinutesAt: () => 180, credits };
  const fingerprint = (text: string) => ({
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  for (const { path, text } of encodeDataset(hostileRecords(strings), meta, fingerprint)) {
    const file = join(folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { exitCode, output } = await runCommand(
    cliCommand('pages', ['--dir', folder, '--pictures', '0', '--keep', '.cache/e2e-pictures-attack']),
  );
  if (exitCode !== 0) throw new Error(output);
  const server = createStaticServer(folder);
  const port = await listenFrom(server, LOWEST_PORT + (process.pid % 20_000), '127.0.0.1');
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
