/**
 * The part of time, and the resolution, that a layout is made for. Both go in steps, so that a layout serves many frames and
 * nothing changes its place while people pan or zoom a little.
 *
 * Resolutions are powers of √2. A layout is made at the next coarser one: drawn at the true, finer scale every distance
 * between two marks is as large or larger, while titles keep their width, so what did not overlap still does not.
 */
import { TITLE_OFFSET_PX, WIDEST_TITLE_PX } from './placed-mark.ts';
import type { TimeScale } from './scale.ts';

const WIDEST_MARK_PX = TITLE_OFFSET_PX + WIDEST_TITLE_PX;

export interface LayoutFrame {
  readonly fromMs: number;
  readonly toMs: number;
  /** At least that of the scale it is drawn at, and less than √2 times that. */
  readonly msPerPx: number;
  /** The part of the tracks that it is made for when it must be there at once; absent: it is made for all of them. */
  readonly seen?: SeenTracks;
}

/** What is seen of the tracks from top to bottom, in content y. */
export interface SeenTracks {
  readonly topPx: number;
  readonly bottomPx: number;
}

/** √2 to a whole power: the next coarser resolution, or the same. */
const coarserStep = (msPerPx: number): number => 2 ** (Math.ceil(2 * Math.log2(msPerPx)) / 2);

/** The frame for a scale: the window with a window's width on either side, cut to whole widths. */
export function layoutFrameFor(scale: TimeScale): LayoutFrame {
  const msPerPx = coarserStep(scale.msPerPx);
  const tileMs = msPerPx * scale.widthPx;
  return {
    fromMs: (Math.floor(scale.window.fromMs / tileMs) - 1) * tileMs,
    toMs: (Math.ceil(scale.window.toMs / tileMs) + 1) * tileMs,
    msPerPx,
  };
}

/**
 * The frame for what must be on the screen at once, a fraction of the work: the tracks that are seen in the window, and
 * before it as much as titles that begin there reach into it.
 */
export function urgentFrameFor({ window, msPerPx: scaleMsPerPx }: TimeScale, seen: SeenTracks): LayoutFrame {
  const msPerPx = coarserStep(scaleMsPerPx);
  return { fromMs: window.fromMs - WIDEST_MARK_PX * msPerPx, toMs: window.toMs, msPerPx, seen };
}

export function isSameFrame(a: LayoutFrame, b: LayoutFrame): boolean {
  return a.fromMs === b.fromMs && a.toMs === b.toMs && a.msPerPx === b.msPerPx;
}
