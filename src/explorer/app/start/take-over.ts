/**
 * How the explorer takes the place of what the page shows already: in one step, and the thing that has the focus then has it
 * afterwards.
 */
import { useInsertionEffect, useLayoutEffect } from 'react';
import type { Opening } from '../../view/opening.ts';
import { keepKeyEventsOfPage } from '../screen/key-events-of-page.ts';

/** Makes room for the explorer beside what the page shows, which stays until `useTakeOver`. */
export function makeRoom(root: HTMLElement): HTMLElement {
  const room = document.createElement('div');
  root.prepend(room);
  return room;
}

let focusedEvent: string | undefined;

/** Whether the page came with something to read: an event, or the key events of a link that is no frame. */
export function showsWords(): boolean {
  const isFrame = document.documentElement.dataset['opens'] === 'embed';
  return document.querySelector(isFrame ? '#root > .event-page' : '#root > .event-page, #root .landing li') !== null;
}

/** Leaves the page what can be read of it when nothing else is to come: without the places for what does not. */
export function keepShown(): void {
  const { dataset } = document.documentElement;
  dataset['fails'] = '';
  // Whatever the link opens, the key events are what there is.
  dataset['opens'] = 'landing' satisfies Opening;
  document.querySelector('#root > .shell')?.removeAttribute('aria-busy');
}

/** Takes away what the page showed when the first screen is there, before the next frame is painted. */
export function useTakeOver(isReplaced: boolean): void {
  // Before the screen is put into the page: what has the focus is there still.
  useInsertionEffect(() => {
    if (!isReplaced) return;
    const root = document.getElementById('root');
    if (root === null) return;
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && root.contains(focused)) focusedEvent = focused.dataset['event'];
    const { opens } = document.documentElement.dataset;
    if (opens === ('landing' satisfies Opening)) {
      keepKeyEventsOfPage([...root.querySelectorAll('.shell-list > :has(+ .landing li), .landing:has(li)')]);
    }
    for (const shown of [...root.children].slice(1)) shown.remove();
  }, [isReplaced]);
  useLayoutEffect(() => {
    if (!isReplaced || focusedEvent === undefined) return;
    const again = document.querySelector(`[data-event="${CSS.escape(focusedEvent)}"]`);
    focusedEvent = undefined;
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  }, [isReplaced]);
}
