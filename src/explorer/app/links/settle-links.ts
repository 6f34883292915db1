import { EVENT_OF_PAGE } from '../../base/site-root.ts';

/**
 * On an event's own page, whose address the explorer will change: icon and manifest, which browsers may fetch late, keep the
 * addresses that they have now.
 */
export function settleLinks(): void {
  if (EVENT_OF_PAGE === undefined) return;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"], link[rel="manifest"]')) {
    link.setAttribute('href', link.href);
  }
}
