/**
 * Keeps the layout that frames are drawn from, and makes the next one before it is needed, a few milliseconds a frame: a
 * layout reaches a window's width beyond what is seen and serves all finer scales, so that there is time. Only where the
 * old one would show holes or titles over titles is one made at once, of no more than what is seen.
 */
import { runSlice, finishNow, type Sliced } from '../base/slices.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { isSameFrame, layoutFrameFor, urgentFrameFor, type LayoutFrame, type SeenTracks } from './layout-frame.ts';
import { createTimeScale, type TimeScale } from './scale.ts';
import type { LaidOutTracks } from './scene.ts';

/** Of each frame, for the layout after this one. */
const SLICE_MS = 3;
/** Of each frame, for the first layout: where nothing is drawn yet, a frame has more time. */
const FIRST_SLICE_MS = 12;
/** A layout so many times coarser than the scale has little to show. */
const MOST_COARSER = 4;
/** Zooming out, from this share of a layout's resolution on, the next coarser one is prepared. */
const PREPARE_SHARE = 0.8;
const JUST_COARSER = 1.001;

/** Lays out a frame; `last` is the layout on the screen and `inView` what is seen of it. */
export type LayOut = (frame: LayoutFrame, last: LaidOutTracks | undefined, inView: TimeWindow) => Sliced<LaidOutTracks>;

interface NextLayout {
  readonly frame: LayoutFrame;
  readonly work: Sliced<LaidOutTracks>;
  /** Absent while it is being worked on. */
  laidOut: LaidOutTracks | undefined;
}

export class LayoutKeeper {
  readonly #layOut: LayOut;
  #current: LaidOutTracks | undefined;
  /** The current layout was made with less than is known now. */
  #isStale = false;
  #next: NextLayout | undefined;
  #lastMsPerPx = 0;
  /** The resolution that the last frame wanted. */
  #wantedMsPerPx = 0;
  /** The next frame begins the layout that this one wanted, unless that wants another. */
  #isWaiting = false;

  constructor(layOut: LayOut) {
    this.#layOut = layOut;
  }

  /** True while another frame would bring a better layout. */
  get isWorking(): boolean {
    if (this.#isWaiting) return true;
    if (this.#next !== undefined) return this.#next.laidOut === undefined;
    return this.#current?.frame.seen !== undefined;
  }

  /** The tracks have changed: nothing of the layout holds any more. */
  reset(): void {
    this.#current = undefined;
    this.#next = undefined;
    this.#isStale = false;
  }

  /** More is known of the titles: the same again, better. */
  refresh(): void {
    this.#isStale = true;
    this.#next = undefined;
  }

  /**
   * Works for a part of a frame on the first layout, while there is nothing on the screen that it could be late for.
   * @returns whether there is one
   */
  begin(scale: TimeScale, seen: SeenTracks): boolean {
    if (this.#current !== undefined) return true;
    const frame = urgentFrameFor(scale, seen);
    const next = this.#next;
    const work =
      next !== undefined && isSameFrame(next.frame, frame) ? next.work : this.#layOut(frame, undefined, scale.window);
    this.#next = { frame, work, laidOut: undefined };
    const slice = runSlice(work, performance.now() + FIRST_SLICE_MS);
    if (slice.isDone) this.#show(slice.value);
    return slice.isDone;
  }

  /** The layout to draw at a scale now. */
  layoutAt(scale: TimeScale, seen: SeenTracks): LaidOutTracks {
    const frame = layoutFrameFor(scale);
    const isZoomingOut = scale.msPerPx > this.#lastMsPerPx;
    this.#lastMsPerPx = scale.msPerPx;
    this.#isWaiting = false;
    const current = this.#current;
    if (current === undefined || !serves(current.frame, scale) || !shows(current.frame, seen)) {
      return this.#makeAtOnce(frame, scale, seen);
    }
    const wanted = this.#wanted(frame, current.frame, scale, isZoomingOut);
    if (wanted === undefined) {
      // Whoever stops zooming waits for nothing.
      if (this.isWorking) this.#next = undefined;
      return current;
    }
    if (wanted.msPerPx !== this.#wantedMsPerPx) {
      // While the scale runs through the resolutions, what is begun for one of them is never used.
      this.#wantedMsPerPx = wanted.msPerPx;
      this.#isWaiting = true;
      return current;
    }
    const { frame: nextFrame, laidOut } = this.#workOn(wanted, scale);
    // What was prepared for a coarser scale waits until that comes.
    return laidOut !== undefined && nextFrame.msPerPx === frame.msPerPx ? this.#show(laidOut) : current;
  }

  #workOn(wanted: LayoutFrame, scale: TimeScale): NextLayout {
    let next = this.#next;
    // Where only the ends moved on, half-made work is worth more than the best ends.
    const isUseful =
      next?.frame.msPerPx === wanted.msPerPx && (isSameFrame(next.frame, wanted) || serves(next.frame, scale));
    if (next === undefined || !isUseful) {
      next = { frame: wanted, work: this.#layOut(wanted, this.#current, scale.window), laidOut: undefined };
      this.#next = next;
    }
    if (next.laidOut === undefined) {
      const slice = runSlice(next.work, performance.now() + SLICE_MS);
      if (slice.isDone) next.laidOut = slice.value;
    }
    return next;
  }

  /** What to work on besides drawing. */
  #wanted(frame: LayoutFrame, current: LayoutFrame, scale: TimeScale, isZoomingOut: boolean): LayoutFrame | undefined {
    if (this.#isStale || !isSameFrame(frame, current)) return frame;
    if (!isZoomingOut || scale.msPerPx < PREPARE_SHARE * frame.msPerPx) return undefined;
    const factor = (JUST_COARSER * frame.msPerPx) / scale.msPerPx;
    const middleMs = (scale.window.fromMs + scale.window.toMs) / 2;
    const halfMs = (factor * (scale.window.toMs - scale.window.fromMs)) / 2;
    return layoutFrameFor(createTimeScale({ fromMs: middleMs - halfMs, toMs: middleMs + halfMs }, scale.widthPx));
  }

  #makeAtOnce(frame: LayoutFrame, scale: TimeScale, seen: SeenTracks): LaidOutTracks {
    const next = this.#next;
    const isNextUseful = next !== undefined && (isSameFrame(next.frame, frame) || serves(next.frame, scale));
    if (isNextUseful && next.laidOut !== undefined) return this.#show(next.laidOut);
    return this.#show(finishNow(this.#layOut(urgentFrameFor(scale, seen), this.#current, scale.window)));
  }

  #show(laidOut: LaidOutTracks): LaidOutTracks {
    this.#current = laidOut;
    this.#next = undefined;
    this.#isStale = false;
    return laidOut;
  }
}

/** Whether a layout can be drawn at a scale: it holds the window, and its titles do not meet. */
function serves(frame: LayoutFrame, { window, msPerPx }: TimeScale): boolean {
  const holdsWindow = frame.fromMs <= window.fromMs && frame.toMs >= window.toMs;
  return holdsWindow && frame.msPerPx >= msPerPx && frame.msPerPx <= MOST_COARSER * msPerPx;
}

/** Whether a layout has the tracks that are seen: one that was made at once has no others. */
function shows({ seen: made }: LayoutFrame, { topPx, bottomPx }: SeenTracks): boolean {
  return made === undefined || (made.topPx <= topPx && made.bottomPx >= bottomPx);
}
