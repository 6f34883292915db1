import { useEffect, useLayoutEffect, type RefObject } from 'react';

/** What holds an event, and stays from one to the next. */
const HOLDER = 'aside, dialog';

/**
 * Whoever opens an event with keys goes on reading there: the focus goes to its heading, from which Esc leads back to where the event was
 * opened. So it does where one event leads to the next. Not for a mouse, which needs no such thing, and not within a dialog, which holds
 * the focus itself: there the next event begins at its beginning.
 */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  // Before the event leaves the page, and the focus with it.
  useLayoutEffect(() => {
    const { current } = heading;
    return () => {
      const hasFocus = current?.parentElement?.contains(document.activeElement) === true;
      if (hasFocus) current.closest<HTMLElement>(HOLDER)?.focus({ preventScroll: true });
    };
  }, [heading]);
  useEffect(() => {
    const { activeElement } = document;
    const holder = heading.current?.closest(HOLDER);
    if (holder?.matches('dialog') === true) heading.current?.scrollIntoView({ block: 'nearest' });
    else if (activeElement === holder || activeElement?.matches(':focus-visible') === true) heading.current?.focus();
  }, [heading]);
}
