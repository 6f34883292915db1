/** Serves the files of one folder, and nothing outside of it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { open, readFile, realpath, stat, type FileHandle } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { NOT_FOUND_FILE } from '../../pages/not-found-page.ts';
import { compress, type Compression } from './compress.ts';
import { contentType } from './content-types.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Files whose name carries a hash of their content never change: Vite's assets and the files of a dataset. */
const HASHED = /^\/assets\/[^/]*-[\w-]{8}\.\w+$|[-/][0-9a-f]{12}\.json$/;
const A_YEAR_S = 31_536_000;

/** For a folder without a page of its own for it. */
const NOT_FOUND_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not found</title></head>
<body><h1>Not found</h1><p>There is nothing at this address. <a href="/">Open the timeline</a></p></body></html>
`;

/** @param folder the built site */
export function createStaticServer(folder: string): Server {
  return createServer((request, response) => {
    respond(folder, request, response).catch(() => {
      if (!response.headersSent) sendText(response, 500, 'text/plain; charset=utf-8', 'This file could not be read.\n');
      else response.destroy();
    });
  });
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD are answered.\n');
  }
  const path = requestedPath(request.url ?? '/');
  if (path !== undefined && !path.endsWith('/') && (await isFolderWithPage(folder, path)))
    return sendToFolder(request, response);
  const file = path === undefined ? undefined : await openFile(folder, path);
  if (path === undefined || file === undefined) {
    const page = await readFile(join(folder, NOT_FOUND_FILE), 'utf8').catch(() => NOT_FOUND_PAGE);
    return sendText(response, 404, 'text/html; charset=utf-8', page, request.method === 'HEAD');
  }
  try {
    await sendFile(request, response, path, file);
  } finally {
    await file.close();
  }
}

/** The path of a request within the folder, or undefined when no file can be meant. */
function requestedPath(url: string): string | undefined {
  const [encoded = '/'] = url.split(/[?#]/, 1);
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  const hiddenOrUp = path.split('/').some((part) => part.startsWith('.'));
  if (!path.startsWith('/') || hiddenOrUp || path.includes('\\') || path.includes('\0')) return undefined;
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function isFolderWithPage(folder: string, path: string): Promise<boolean> {
  const stats = await stat(join(folder, path, 'index.html')).catch(() => undefined);
  return stats?.isFile() === true;
}

/**
 * A folder's page is at the address with a slash: its relative links count from there. The way there is relative too, since
 * the site may lie below any path of its host.
 */
function sendToFolder({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const [path = '/'] = url.split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  response.writeHead(301, {
    ...SECURITY_HEADERS,
    location: `./${name}/${url.slice(path.length)}`,
    'content-length': 0,
  });
  response.end();
}

async function openFile(folder: string, path: string): Promise<FileHandle | undefined> {
  const root = await realpath(folder);
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined || !real.startsWith(root + sep)) return undefined;
  const handle = await open(real);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return undefined;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  file: FileHandle,
): Promise<void> {
  const { mtimeMs, size } = await file.stat();
  const { type, compress: gains } = contentType(extname(path));
  const etag = `W/"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': type,
    etag,
    'cache-control': HASHED.test(path) ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache',
    ...(gains && { vary: 'accept-encoding' }),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const content = await file.readFile();
  const compression = gains ? acceptedCompression(request.headers['accept-encoding']) : undefined;
  const body = compression === undefined ? content : await compress(`${path} ${etag}`, content, compression);
  response.writeHead(200, {
    ...headers,
    ...(compression && { 'content-encoding': compression }),
    'content-length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function acceptedCompression(header: string | string[] | undefined): Compression | undefined {
  const accepted = String(header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !part.endsWith(';q=0'))
    .map((part) => part.split(';', 1)[0]);
  return (['br', 'gzip'] as const).find((compression) => accepted.includes(compression));
}

function sendText(response: ServerResponse, status: number, type: string, text: string, headOnly = false): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(headOnly ? undefined : text);
}
