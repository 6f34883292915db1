/** `npm run serve -- [--port N] [--host H] [--dir DIR]`: serves the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listenFrom } from './serve/listen.ts';
import { createStaticServer } from './serve/static-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    dir: { type: 'string', default: 'dist' },
  },
});

if (existsSync(join(values.dir, 'index.html'))) {
  const port = await listenFrom(createStaticServer(values.dir), Number(values.port), values.host);
  console.log(`Serving ${values.dir} at http://${values.host}:${port}/`);
} else {
  console.error(`There is no site in ${values.dir}: build it first with npm run build.`);
  process.exitCode = 1;
}
