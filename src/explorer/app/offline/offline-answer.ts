/** What the service worker does with a request: by its address alone, so that it can be told without a browser. */

/** Their names carry a digest of what they hold: Vite's files, and all of a dataset but its manifest. */
const NEVER_CHANGES = /^assets\/[^/]+-[\w-]{8}\.\w+$|^data\/(?:.+[-/])?[0-9a-f]{12}\.json$/;
const EVENT_PAGE = /^event\/([^/]+)\/(?:index\.html)?$/;

/** `kept`: what was kept is as good as what would come. `fresh`: what comes is better than what was kept. `none`: not the site's. */
export type OfflineAnswer = 'kept' | 'fresh' | 'none';

export interface AskedFor {
  readonly method: string;
  readonly url: string;
}

/** @param root address of the site, with its slash */
export function offlineAnswer({ method, url }: AskedFor, root: string): OfflineAnswer {
  if (method !== 'GET' || !url.startsWith(root)) return 'none';
  return NEVER_CHANGES.test(pathWithin(url, root)) ? 'kept' : 'fresh';
}

/** Where to go instead when a page can neither be fetched nor was kept: to the explorer, opened at the page's event. */
export function insteadOfPage(url: string, root: string): string | undefined {
  const event = EVENT_PAGE.exec(pathWithin(url, root))?.[1];
  return event === undefined ? undefined : `${root}?event=${event}`;
}

/** A page is the same whatever the view that its address holds. */
export function addressOfPage(url: string): string {
  return url.replace(/[?#].*$/, '');
}

const pathWithin = (url: string, root: string): string => addressOfPage(url).slice(root.length);
