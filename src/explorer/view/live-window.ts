/**
 * The window from frame to frame: who must follow a motion listens here, outside React. The rest of the page hears of a
 * window when the motion has come to rest: lists and counts for each step of a drag would be old when they are drawn, and
 * their work would take the frames that the drag needs.
 */
import type { TimeWindow } from './view-state.ts';

export interface LiveWindow {
  readonly current: () => TimeWindow;
  /** Tells everybody who listens. */
  readonly show: (window: TimeWindow) => void;
  /** @returns the way to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLiveWindow(initial: TimeWindow): LiveWindow {
  const listeners = new Set<() => void>();
  let shown = initial;
  return {
    current: () => shown,
    show: (window) => {
      if (window === shown) return;
      shown = window;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
