/**
 * Where this page lies in its site. The site's own page lies at the root; an event's prerendered page lies two folders below
 * and says so in its head, since no address but its own is known to a page that any host may serve at any path.
 */

/**
 * The address of the site's root, with its slash. Settled when the page has been loaded: once the explorer has changed the
 * page's address, a relative one would lead elsewhere.
 */
export const SITE_ROOT = rootOfPage();

/** The event that this page was made for. */
export const EVENT_OF_PAGE = metaContent('dateline-event');

/** True when every event of the site has a page at `event/<id>/`. */
export const EVERY_EVENT_HAS_A_PAGE = metaContent('dateline-event-pages') === 'all';

function rootOfPage(): string {
  const path = metaContent('dateline-root') ?? './';
  return typeof document === 'undefined' ? path : new URL(path, document.baseURI).href;
}

function metaContent(name: string): string | undefined {
  // A worker and a test have no page.
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}
