import { useEffect, useRef } from 'react';
import { focusMain } from '../../base/focus-main.ts';
import { useViewStore } from '../../state/view-store.ts';

/**
 * Whoever steps to another page begins at its beginning, and the focus is in it where the link that led there is gone. After Back the
 * browser knows where the page stood.
 * @param page names the page that stands in place of timeline and list; absent: these two
 */
export function useArrivalAtPage(page: string | undefined): void {
  const last = useRef(page);
  useEffect(() => {
    if (page === last.current) return;
    last.current = page;
    if (document.activeElement === document.body) focusMain();
    if (useViewStore.getState().historyEffect === 'push') scrollTo(0, 0);
  }, [page]);
}
