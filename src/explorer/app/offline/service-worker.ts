/**
 * A script of its own, which the browser runs beside the page: it keeps what the page has fetched, so that the site opens again
 * without a network. vite.config.ts puts it at the site's root.
 */
import { addressOfPage, insteadOfPage, offlineAnswer } from './offline-answer.ts';
import type { SeenFiles } from './keep-for-offline.ts';

/** What the types of the page's DOM leave out of a service worker. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface AskedEvent extends LastingEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface ToldEvent extends LastingEvent {
  readonly data: SeenFiles;
}
interface WorkerScope {
  /** Where the code of the page lies within the site: written in front of this script when the site is built. */
  readonly codeOfSite: readonly string[];
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const root = scope.registration.scope;
/** Sites on one host do not share it. */
const CACHE = `dateline ${root}`;
/** Beside the code of this build. The oldest go first; a new build leaves the files of the last one behind. */
const MOST_KEPT = 600;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(begin()));
scope.addEventListener('message', (event) => event.waitUntil(keepAll(event.data.addresses)));
scope.addEventListener('fetch', (event) => {
  const answer = offlineAnswer(event.request, root);
  if (answer !== 'none') event.respondWith(answer === 'kept' ? keptFirst(event.request) : freshFirst(event));
});

/** A new build is another script: its code is fetched when it comes. */
async function install(): Promise<void> {
  await keepAll(scope.codeOfSite.map((path) => root + path));
  await scope.skipWaiting();
}

async function begin(): Promise<void> {
  // A page is asked for while this script is still starting.
  await scope.registration.navigationPreload.enable();
  await scope.clients.claim();
}

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request.url)) ?? keep(cache, request.url, await fetch(request));
}

async function freshFirst({ request, preloadResponse }: AskedEvent): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const address = isPage ? addressOfPage(request.url) : request.url;
  const cache = await caches.open(CACHE);
  try {
    return keep(cache, address, (await preloadResponse) ?? (await fetch(request)));
  } catch (error) {
    const kept = await cache.match(address);
    if (kept !== undefined) return kept;
    const instead = isPage ? insteadOfPage(request.url, root) : undefined;
    if (instead === undefined) throw error;
    return Response.redirect(instead);
  }
}

/** Whatever is wrong with keeping it, the page has its answer. */
function keep(cache: Cache, address: string, response: Response): Response {
  if (response.status === 200) cache.put(address, response.clone()).catch(() => undefined);
  return response;
}

/** What nobody asked for while this script was there to see it. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const isMissing = await Promise.all(addresses.map(async (address) => (await cache.match(address)) === undefined));
  // One that fails now is kept when it is next asked for.
  await Promise.allSettled(addresses.filter((_, at) => isMissing[at]).map((address) => cache.add(address)));
  const code = new Set(scope.codeOfSite.map((path) => root + path));
  const others = (await cache.keys()).filter(({ url }) => !code.has(url));
  await Promise.all(others.slice(0, Math.max(0, others.length - MOST_KEPT)).map((request) => cache.delete(request)));
}
