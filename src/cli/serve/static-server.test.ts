import { symlinkSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { listenFrom } from './listen.ts';
import { createStaticServer } from './static-server.ts';

const PAGE = `<!doctype html><title>Dateline</title>${'<p>text</p>'.repeat(100)}`;

async function serve(): Promise<number> {
  const folder = temporaryFolder({
    'secret.txt': 'outside',
    'dist/index.html': PAGE,
    'dist/.env': 'hidden',
    'dist/assets/index-Ab3_dE9x.js': 'let a',
    'dist/data/manifest.json': '{}',
    'dist/data/core/0123456789ab.json': '{}',
    'dist/picture.png': 'png',
    'dist/event/bridge-hit/index.html': PAGE,
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
  return listen(join(folder, 'dist'), 0);
}

async function listen(folder: string, port: number): Promise<number> {
  const server = createStaticServer(folder);
  onTestFinished(() => void server.close());
  return listenFrom(server, port, '127.0.0.1');
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as it is written: fetch() would tidy it. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, method, host: '127.0.0.1', agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

it('says in a sentence where it cannot be served', async () => {
  const server = createStaticServer('.');
  // An address that no machine has: RFC 5737.
  await expect(listenFrom(server, 0, '192.0.2.1')).rejects.toThrow(/^The site cannot be served at 192\.0\.2\.1:0: /);
});

describe('the static server', () => {
  it('serves a page of a folder, and leads there from the address without its slash', async () => {
    const port = await serve();
    expect((await ask(port, '/event/bridge-hit/')).body.toString()).toBe(PAGE);
    const { status, headers } = await ask(port, '/event/bridge-hit?zone=UTC');
    expect([status, headers.location]).toEqual([301, './bridge-hit/?zone=UTC']);
  });

  it('serves the page at the top, with a policy, and any query', async () => {
    const port = await serve();
    const { status, headers, body } = await ask(port, '/?event=bridge-hit');
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', PAGE]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('lets only names with a hash be kept for good', async () => {
    const port = await serve();
    const cached = async (path: string) => (await ask(port, path)).headers['cache-control'];
    expect(await cached('/assets/index-Ab3_dE9x.js')).toContain('immutable');
    expect(await cached('/data/core/0123456789ab.json')).toContain('immutable');
    expect(await cached('/data/manifest.json')).toBe('no-cache');
    expect(await cached('/')).toBe('no-cache');
  });

  it('compresses text as the browser asks, and pictures never', async () => {
    const port = await serve();
    const brotli = await ask(port, '/', { 'accept-encoding': 'gzip, br' });
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual(['br', PAGE]);
    const gzip = await ask(port, '/', { 'accept-encoding': 'gzip, br;q=0' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', PAGE]);
    expect((await ask(port, '/picture.png', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body, an unchanged file with 304 and other methods with 405', async () => {
    const port = await serve();
    const head = await ask(port, '/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(PAGE.length), 0]);
    expect((await ask(port, '/', { 'if-none-match': String(head.headers.etag) })).status).toBe(304);
    expect((await ask(port, '/', {}, 'POST')).status).toBe(405);
  });

  it.each([
    '/nothing',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/.env',
    '/data',
    '/%',
    '/a%00',
    '//etc/passwd',
  ])('answers %s with the page for what is not there', async (path) => {
    const { status, headers, body } = await ask(await serve(), path);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('Not found');
  });

  it('answers with the page that the site has for what is not there', async () => {
    const port = await listen(temporaryFolder({ 'index.html': PAGE, '404.html': '<h1>River war</h1>' }), 0);
    const { status, body } = await ask(port, '/event/nonsense/');
    expect([status, body.toString()]).toEqual([404, '<h1>River war</h1>']);
  });

  it('takes the next port when one is taken', async () => {
    const first = await serve();
    expect(await listen(temporaryFolder(), first)).toBeGreaterThan(first);
  });
});
