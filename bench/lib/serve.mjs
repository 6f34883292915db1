/** A static server as a host with compression would be: every file is compressed once, before it is measured. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
/** Pages may ask for their memory only when they are alone in their process. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Serves each folder below its name: { peers: '/x' } serves /peers/a.js from /x/a.js. The longest name that fits wins.
 *
 * @param {Record<string, string>} folders
 */
export async function serveFolders(folders) {
  const names = Object.keys(folders).toSorted((a, b) => b.length - a.length);
  /** @type {Map<string, { body: Buffer, type: string, isZipped: boolean }>} */
  const kept = new Map();

  /** @param {string} path */
  const load = (path) => {
    const name = names.find((candidate) => path.startsWith(`/${candidate}/`));
    if (name === undefined) return undefined;
    const root = folders[name] ?? '';
    const rest = path.slice(name.length + 2);
    const file = join(root, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
    if (!file.startsWith(root + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const known = kept.get(file);
    if (known !== undefined) return known;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isZipped = !file.endsWith('.woff2');
    const plain = readFileSync(file);
    const entry = { body: isZipped ? gzipSync(plain, { level: 6 }) : plain, type, isZipped };
    kept.set(file, entry);
    return entry;
  };

  const server = createServer((request, response) => {
    const entry = load(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (entry === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': entry.type,
      'content-length': entry.body.length,
      ...(entry.isZipped && { 'content-encoding': 'gzip' }),
      ...ALONE,
    });
    response.end(entry.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
