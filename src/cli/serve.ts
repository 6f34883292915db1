/** `npm run serve -- [--port N] [--host H] [--dir DIR]`: serves the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint } from './errors.ts';
import { runAsCommand } from './run-as-command.ts';
import { LAST_PORT, listenFrom } from './serve/listen.ts';
import { createStaticServer } from './serve/static-server.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = `Serves the built site, to look at it here.

  npm run serve -- [options]

  --dir DIR     the built site; default: dist
  --port N      the next free one from there on; 0 for any; default: 4173
  --host H      the address to listen at; default: 127.0.0.1, which only this machine reaches
  --help        this text
`;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      dir: { type: 'string', default: 'dist' },
    },
  });
  const { host, dir } = values;
  const port = wholeNumber('port', values.port, 0, LAST_PORT);
  if (!existsSync(join(dir, 'index.html')))
    throw new Complaint(`There is no site in ${dir}: build it first with npm run build.`);
  const chosen = await listenFrom(createStaticServer(dir), port, host);
  process.stdout.write(`Serving ${dir} at http://${host}:${chosen}/\n`);
  return 0;
}

await runAsCommand(main, USAGE);
