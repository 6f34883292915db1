/**
 * Keeps the layout that frames are drawn from, and makes the next one before it is needed, a few milliseconds a frame: a
 * layout reaches a window's width beyond what is seen and serves all finer scales, so that there is time. Only where the
 * old one would show holes or titles over titles is one made at once, of no more than what is seen.
 */
import { runSlice, finishNow, type Sliced } from '../../base/slices.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { isSameFrame, layoutFrameFor, urgentFrameFor, type LayoutFrame, type SeenTracks } from './layout-frame.ts';
import { createTimeScale, type TimeScale } from './scale.ts';
import type { LaidOutTracks } from './laid-out-tracks.ts';
import { nextZoomOut } from './zoom-forecast.ts';

/** Of each frame that is drawn, for the layout after this one. */
const SLICE_MS = 3;
/** Of a frame whose picture stands already: painting takes as long as drawing, and neither is to be done. */
const STILL_SLICE_MS = 8;
/** Of each frame, for the first layout: where nothing is drawn yet, a frame has more time. */
const FIRST_SLICE_MS = 12;
/** A layout so many times coarser than the scale has little to show. */
const MOST_COARSER = 4;
/** Zooming out, from this share of a layout's resolution on, the next coarser one is prepared. */
const PREPARE_SHARE = 0.8;
const JUST_COARSER = 1.001;
/** After a step out so many frames may pass before the wheel turns again: what lies around the view waits so long. */
const FRAMES_BETWEEN_STEPS = 6;

/** Lays out a frame; `last` is the layout on the screen and `inView` what is seen of it. */
export type LayOut = (frame: LayoutFrame, last: LaidOutTracks | undefined, inView: TimeWindow) => Sliced<LaidOutTracks>;

/** How the window came from where it was in the last frame. */
type Motion = 'none' | 'step out' | 'smoothly out' | 'other';

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
  /** For the window as it is, or for a coarser scale that it nears smoothly. */
  #next: NextLayout | undefined;
  /** For the window after another step out. */
  #afterStep: NextLayout | undefined;
  #lastScale: TimeScale | undefined;
  /** Where another step out would lead; absent when the last motion was none. */
  #forecast: TimeScale | undefined;
  /** Frames since the window moved. */
  #framesAtRest = 0;
  /** The resolution that the last frame wanted. */
  #wantedMsPerPx = 0;
  /** The next frame begins the layout that this one wanted, unless that wants another. */
  #isWaiting = false;

  constructor(layOut: LayOut) {
    this.#layOut = layOut;
  }

  /** True while another frame would bring a better layout. */
  get isWorking(): boolean {
    if (this.#isWaiting || this.#lacksForecast) return true;
    if (this.#next !== undefined) return this.#next.laidOut === undefined;
    return this.#current?.frame.seen !== undefined;
  }

  /** Whether another step out would find no layout made for it. */
  get #lacksForecast(): boolean {
    const forecast = this.#forecast;
    if (forecast === undefined || this.#current === undefined || serves(this.#current.frame, forecast)) return false;
    return this.#afterStep?.laidOut === undefined;
  }

  /** The tracks have changed: nothing of the layout holds any more. */
  reset(): void {
    this.#current = undefined;
    this.#next = undefined;
    this.#afterStep = undefined;
    this.#isStale = false;
  }

  /** More is known of the titles: the same again, better. */
  refresh(): void {
    this.#isStale = true;
    this.#next = undefined;
    this.#afterStep = undefined;
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

  /**
   * The layout to draw at a scale now.
   * @param isStill nothing has changed since the last frame, so that there is time to work on the next one
   */
  layoutAt(scale: TimeScale, seen: SeenTracks, isStill = false): LaidOutTracks {
    const frame = layoutFrameFor(scale);
    const motion = this.#follow(scale);
    const sliceMs = isStill ? STILL_SLICE_MS : SLICE_MS;
    this.#isWaiting = false;
    const current = this.#current;
    if (current === undefined || !serves(current.frame, scale) || !shows(current.frame, seen)) {
      return this.#makeAtOnce(frame, scale, seen);
    }
    if (this.#lacksForecast) {
      // A frame that draws the step has enough to do.
      if (motion !== 'step out') this.#workOnForecast(current, scale, seen, sliceMs);
      return current;
    }
    if (this.#forecast !== undefined && this.#framesAtRest < FRAMES_BETWEEN_STEPS) return current;
    const wanted = this.#wanted(frame, current.frame, scale, motion);
    if (wanted === undefined) {
      // Whoever stops zooming waits for nothing.
      if (this.#next?.laidOut === undefined) this.#next = undefined;
      return current;
    }
    if (wanted.msPerPx !== this.#wantedMsPerPx && !isStill) {
      // While the scale runs through the resolutions, what is begun for one of them is never used.
      this.#wantedMsPerPx = wanted.msPerPx;
      this.#isWaiting = true;
      return current;
    }
    const { frame: nextFrame, laidOut } = this.#workOn(wanted, current, scale, sliceMs);
    // What was prepared for a coarser scale waits until that comes.
    const isForNow = nextFrame.msPerPx === frame.msPerPx || nextFrame.msPerPx < current.frame.msPerPx;
    return laidOut !== undefined && isForNow ? this.#show(laidOut) : current;
  }

  /** Notes where the window has come to, and tells how. */
  #follow(scale: TimeScale): Motion {
    const before = this.#lastScale;
    this.#lastScale = scale;
    this.#framesAtRest += 1;
    if (before === undefined || isSameScale(before, scale)) return 'none';
    this.#framesAtRest = 0;
    this.#forecast = nextZoomOut(before, scale);
    if (this.#forecast !== undefined) return 'step out';
    return scale.msPerPx > before.msPerPx ? 'smoothly out' : 'other';
  }

  #workOnForecast(current: LaidOutTracks, scale: TimeScale, seen: SeenTracks, sliceMs: number): void {
    if (this.#forecast === undefined) return;
    const frame = urgentFrameFor(this.#forecast, seen);
    if (this.#afterStep === undefined || !isSameFrame(this.#afterStep.frame, frame)) {
      this.#afterStep = { frame, work: this.#layOut(frame, current, scale.window), laidOut: undefined };
    }
    workUntil(this.#afterStep, performance.now() + sliceMs);
  }

  #workOn(wanted: LayoutFrame, current: LaidOutTracks, scale: TimeScale, sliceMs: number): NextLayout {
    let next = this.#next;
    // Half-made work is worth more than the best ends, and zooming in more than the best resolution.
    const isUseful =
      next !== undefined &&
      (isSameFrame(next.frame, wanted) ||
        (serves(next.frame, scale) &&
          (next.frame.msPerPx === wanted.msPerPx || next.frame.msPerPx < current.frame.msPerPx)));
    if (next === undefined || !isUseful) {
      next = { frame: wanted, work: this.#layOut(wanted, current, scale.window), laidOut: undefined };
      this.#next = next;
    }
    workUntil(next, performance.now() + sliceMs);
    return next;
  }

  /** What to work on besides drawing. */
  #wanted(frame: LayoutFrame, current: LayoutFrame, scale: TimeScale, motion: Motion): LayoutFrame | undefined {
    if (this.#isStale || !isSameFrame(frame, current)) return frame;
    if (motion !== 'smoothly out' || scale.msPerPx < PREPARE_SHARE * frame.msPerPx) return undefined;
    const factor = (JUST_COARSER * frame.msPerPx) / scale.msPerPx;
    const middleMs = (scale.window.fromMs + scale.window.toMs) / 2;
    const halfMs = (factor * (scale.window.toMs - scale.window.fromMs)) / 2;
    return layoutFrameFor(createTimeScale({ fromMs: middleMs - halfMs, toMs: middleMs + halfMs }, scale.widthPx));
  }

  #makeAtOnce(frame: LayoutFrame, scale: TimeScale, seen: SeenTracks): LaidOutTracks {
    const next = this.#next;
    const isNextUseful = next !== undefined && (isSameFrame(next.frame, frame) || serves(next.frame, scale));
    if (isNextUseful && next.laidOut !== undefined) return this.#show(next.laidOut);
    const step = this.#afterStep;
    if (step !== undefined && serves(step.frame, scale) && shows(step.frame, seen)) {
      return this.#show(step.laidOut ?? finishNow(step.work));
    }
    return this.#show(finishNow(this.#layOut(urgentFrameFor(scale, seen), this.#current, scale.window)));
  }

  #show(laidOut: LaidOutTracks): LaidOutTracks {
    this.#current = laidOut;
    this.#next = undefined;
    this.#afterStep = undefined;
    this.#isStale = false;
    return laidOut;
  }
}

function workUntil(next: NextLayout, untilMs: number): void {
  if (next.laidOut !== undefined) return;
  const slice = runSlice(next.work, untilMs);
  if (slice.isDone) next.laidOut = slice.value;
}

const isSameScale = (a: TimeScale, b: TimeScale): boolean =>
  a.window.fromMs === b.window.fromMs && a.window.toMs === b.window.toMs && a.widthPx === b.widthPx;

/** Whether a layout can be drawn at a scale: it holds the window, and its titles do not meet. */
function serves(frame: LayoutFrame, { window, msPerPx }: TimeScale): boolean {
  const holdsWindow = frame.fromMs <= window.fromMs && frame.toMs >= window.toMs;
  return holdsWindow && frame.msPerPx >= msPerPx && frame.msPerPx <= MOST_COARSER * msPerPx;
}

/** Whether a layout has the tracks that are seen: one that was made at once has no others. */
function shows({ seen: made }: LayoutFrame, { topPx, bottomPx }: SeenTracks): boolean {
  return made === undefined || (made.topPx <= topPx && made.bottomPx >= bottomPx);
}
