import type { TimeWindow } from '../../view/view-state.ts';
import { spanMs } from './window-motion.ts';
import type { WindowMover } from './window-mover.ts';

/** What the gestures need of the timeline that they move. Positions are canvas px. */
export interface GestureHost {
  readonly mover: WindowMover;
  readonly extent: () => TimeWindow;
  /** Left edge and width of the plot. */
  readonly plot: () => { readonly leftPx: number; readonly widthPx: number };
  readonly onHover: (x: number, y: number) => void;
  readonly onLeave: () => void;
  readonly onClick: (x: number, y: number) => void;
  /** A stretch is being dragged open; undefined when that ended. */
  readonly onMark: (stretch: TimeWindow | undefined) => void;
  /** Scrolls the tracks by so many px. */
  readonly onScroll: (byPx: number) => void;
  /** A wheel was left to the page, which scrolls: people may want to know how to zoom. */
  readonly onWheelLeft: () => void;
}

/** The instant at a canvas x while a window is shown. */
export function timeAt(host: GestureHost, x: number, window: TimeWindow): number {
  const { leftPx, widthPx } = host.plot();
  return window.fromMs + ((x - leftPx) / widthPx) * spanMs(window);
}

/** How long a number of px lasts while a window is shown. */
export function msOfPx(host: GestureHost, px: number, window: TimeWindow): number {
  return (px / host.plot().widthPx) * spanMs(window);
}

/** Whether an event is about a button that lies on the timeline (a track's label): its clicks are its own. */
export function isOnButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null;
}
