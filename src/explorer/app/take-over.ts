/**
 * How the explorer takes the place of what the page shows already: in one step, and the thing that has the focus then has it
 * afterwards.
 */
import { useInsertionEffect, useLayoutEffect } from 'react';

/** Makes room for the explorer beside what the page shows, which stays until `useTakeOver`. */
export function makeRoom(root: HTMLElement): HTMLElement {
  const room = document.createElement('div');
  root.prepend(room);
  return room;
}

let focusedEvent: string | undefined;

/** Takes away what the page showed when the first screen is there, before the next frame is painted. */
export function useTakeOver(): void {
  // Before the screen is put into the page: what has the focus is there still.
  useInsertionEffect(() => {
    const root = document.getElementById('root');
    if (root === null) return;
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && root.contains(focused)) focusedEvent = focused.dataset['event'];
    for (const shown of [...root.children].slice(1)) shown.remove();
  }, []);
  useLayoutEffect(() => {
    if (focusedEvent === undefined) return;
    const again = document.querySelector(`[data-event="${CSS.escape(focusedEvent)}"]`);
    focusedEvent = undefined;
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  }, []);
}
