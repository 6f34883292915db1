/**
 * Owns the window that is on the screen: moves it at once under the pointer, lets it glide to a target or run out after a
 * fling, and tells the outside now and then and at the end. Frames are driven from outside through `advance`.
 */
import type { TimeWindow } from '../../view/view-state.ts';
import { isSameWindow, panWindow, spanMs, windowBetween } from './window-motion.ts';

const GLIDE_MS = 280;
/** A fling loses all but a third of its speed in this time. */
const FLING_DECAY_MS = 325;
/** Below this many window lengths a second a fling is over. */
const FLING_END_PER_SECOND = 0.02;
/** Windows from outside that follow each other faster are somebody dragging: they are shown at once, not glided to. */
const FOLLOW_MS = 120;
/** While the window moves, the outside is told so seldom: the canvas follows every frame, a brush some px long need not. */
const TELL_MS = 50;
/** After the last turn of a wheel, so long until the gesture counts as ended. */
const SETTLE_MS = 180;

export interface WindowMoverOptions {
  readonly initial: TimeWindow;
  readonly extent: () => TimeWindow;
  readonly onChange: (window: TimeWindow, settled: boolean) => void;
  readonly invalidate: () => void;
  /** True when people asked for little motion: glides become jumps, flings end at once. */
  readonly isCalm: () => boolean;
}

type Motion =
  | { readonly kind: 'rest' }
  | {
      readonly kind: 'glide';
      readonly from: TimeWindow;
      readonly to: TimeWindow;
      startMs: number | undefined;
      readonly tells: boolean;
    }
  | { readonly kind: 'fling'; msPerMs: number; lastMs: number | undefined };

/** Fast at first, then slower. */
const easeOut = (share: number): number => 1 - (1 - share) ** 3;

export class WindowMover {
  readonly #options: WindowMoverOptions;
  #current: TimeWindow;
  /** The window that the outside was told last, or that it set. */
  #agreed: TimeWindow;
  #motion: Motion = { kind: 'rest' };
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  #receivedMs = -Infinity;
  #toldMs = -Infinity;

  constructor(options: WindowMoverOptions) {
    this.#options = options;
    this.#current = options.initial;
    this.#agreed = options.initial;
  }

  get current(): TimeWindow {
    return this.#current;
  }

  /** True while it moves, or may move on at once: under a finger, between two turns of a wheel. */
  get isMoving(): boolean {
    return this.#held || this.#settleTimer !== undefined || this.#motion.kind !== 'rest';
  }

  /** While a pointer holds the timeline, windows from outside wait. */
  hold(): void {
    this.#held = true;
    this.#motion = { kind: 'rest' };
  }

  release(): void {
    this.#held = false;
  }

  /** Shows a window at once, as part of a gesture that goes on; after a while without more it counts as ended. */
  moveTo(window: TimeWindow): void {
    this.#motion = { kind: 'rest' };
    this.#show(window, false);
    clearTimeout(this.#settleTimer);
    this.#settleTimer = setTimeout(() => this.settle(), SETTLE_MS);
  }

  /** Ends a gesture. */
  settle(): void {
    clearTimeout(this.#settleTimer);
    this.#settleTimer = undefined;
    if (this.#held) this.#tell(false);
    else this.#show(this.#current, true);
  }

  /** Goes to a window smoothly; the outside is told at the end (and, with calm motion, at once). */
  glideTo(window: TimeWindow): void {
    clearTimeout(this.#settleTimer);
    if (this.#options.isCalm()) return this.#show(window, true);
    this.#motion = { kind: 'glide', from: this.#current, to: window, startMs: undefined, tells: true };
    this.#options.invalidate();
  }

  /** Where the window is or is gliding to: what the next key press counts from. */
  get target(): TimeWindow {
    return this.#motion.kind === 'glide' ? this.#motion.to : this.#current;
  }

  /** @param msPerMs timeline milliseconds a millisecond at which the window was moving when it was let go */
  fling(msPerMs: number): void {
    if (this.#options.isCalm() || Math.abs(msPerMs) * 1000 < spanMs(this.#current) * FLING_END_PER_SECOND) {
      return this.settle();
    }
    clearTimeout(this.#settleTimer);
    this.#motion = { kind: 'fling', msPerMs, lastMs: undefined };
    this.#options.invalidate();
  }

  /** The outside shows this window now: nothing to do when it came from here, else the view glides to it. */
  receive(window: TimeWindow): void {
    if (isSameWindow(window, this.#agreed) || this.#held || this.#settleTimer !== undefined) return;
    this.#agreed = window;
    const nowMs = performance.now();
    const isDragged = nowMs - this.#receivedMs < FOLLOW_MS;
    this.#receivedMs = nowMs;
    if (this.#options.isCalm() || isDragged) {
      this.#motion = { kind: 'rest' };
      this.#current = window;
    } else {
      this.#motion = { kind: 'glide', from: this.#current, to: window, startMs: undefined, tells: false };
    }
    this.#options.invalidate();
  }

  /** Moves on to the time of a frame. Returns true while more frames are needed. */
  advance(nowMs: number): boolean {
    const motion = this.#motion;
    if (motion.kind === 'glide') {
      motion.startMs ??= nowMs;
      const share = Math.min(1, (nowMs - motion.startMs) / GLIDE_MS);
      if (share === 1) this.#motion = { kind: 'rest' };
      const window = windowBetween(motion.from, motion.to, easeOut(share));
      if (motion.tells) this.#show(window, share === 1);
      else this.#current = window;
      return share < 1;
    }
    if (motion.kind === 'fling') return this.#advanceFling(motion, nowMs);
    return false;
  }

  #advanceFling(motion: Extract<Motion, { kind: 'fling' }>, nowMs: number): boolean {
    const elapsedMs = nowMs - (motion.lastMs ?? nowMs);
    motion.lastMs = nowMs;
    motion.msPerMs *= Math.exp(-elapsedMs / FLING_DECAY_MS);
    this.#show(panWindow(this.#current, motion.msPerMs * elapsedMs, this.#options.extent()), false);
    if (Math.abs(motion.msPerMs) * 1000 >= spanMs(this.#current) * FLING_END_PER_SECOND) return true;
    this.#motion = { kind: 'rest' };
    this.settle();
    return false;
  }

  #show(window: TimeWindow, settled: boolean): void {
    const isElsewhere = !isSameWindow(window, this.#current);
    this.#current = window;
    // At the limits of a zoom the wheel turns on, and nothing else happens.
    if (!isElsewhere && !settled && this.#motion.kind === 'rest') return;
    this.#options.invalidate();
    // Every motion ends settled: what is not told now is told then at the latest.
    if (settled || performance.now() - this.#toldMs >= TELL_MS) this.#tell(settled);
  }

  #tell(settled: boolean): void {
    this.#toldMs = performance.now();
    this.#agreed = this.#current;
    this.#options.onChange(this.#current, settled);
  }

  /** Nothing is told after this. */
  stop(): void {
    clearTimeout(this.#settleTimer);
    this.#motion = { kind: 'rest' };
  }
}
