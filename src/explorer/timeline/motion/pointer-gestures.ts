/**
 * Pointers on the timeline. A mouse drags the window and the tracks, with Shift it marks a stretch to zoom into; one finger
 * pans sideways (up and down is the page's), two fingers zoom. A pointer that hardly moved clicks.
 */
import { pointWithin } from '../../base/zoom.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { isOnButton, msOfPx, timeAt, type GestureHost } from './gesture-host.ts';
import { panWindow, spanMs, zoomWindow } from './window-motion.ts';

interface PointerPosition {
  readonly x: number;
  readonly y: number;
}

interface Pan {
  readonly kind: 'pan';
  readonly startX: number;
  readonly window: TimeWindow;
  lastY: number;
}

interface Pinch {
  readonly kind: 'pinch';
  readonly window: TimeWindow;
  readonly startPx: number;
  readonly aroundMs: number;
}

type Gesture =
  | { readonly kind: 'none' }
  | { readonly kind: 'press'; readonly start: PointerPosition; readonly marks: boolean }
  | { readonly kind: 'mark'; readonly startX: number }
  | Pan
  | Pinch;

/** A pointer that moved less than this clicks. */
const CLICK_PX = 4;
/** Fingers closer than this count as so far apart, lest a small slip zooms by much. */
const LEAST_PINCH_PX = 24;
/** How far back the speed of a fling is measured. */
const SPEED_MS = 90;

const POINTER_EVENTS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave'] as const;

class PointerGestures {
  readonly #element: HTMLElement;
  readonly #host: GestureHost;
  readonly #pointers = new Map<number, PointerPosition>();
  #gesture: Gesture = { kind: 'none' };
  /** Where the pan was lately. */
  #trail: { readonly timeMs: number; readonly x: number }[] = [];

  constructor(element: HTMLElement, host: GestureHost) {
    this.#element = element;
    this.#host = host;
  }

  handle(event: PointerEvent): void {
    const at = pointWithin(this.#element, event);
    if (event.type === 'pointerdown') this.#down(event, at);
    else if (event.type === 'pointermove') this.#move(event, at);
    else if (event.type === 'pointerleave') this.#leave(event);
    else this.#up(event, at);
  }

  /** A press that slips off the timeline before it is captured is given up. */
  #leave(event: PointerEvent): void {
    this.#host.onLeave();
    if (this.#gesture.kind !== 'press') return;
    this.#pointers.delete(event.pointerId);
    this.#gesture = { kind: 'none' };
  }

  #down(event: PointerEvent, at: PointerPosition): void {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size === 2) return this.#startPinch();
    if (this.#pointers.size > 2) return;
    this.#gesture = { kind: 'press', start: at, marks: event.shiftKey };
    this.#trail = [];
  }

  #move(event: PointerEvent, at: PointerPosition): void {
    if (!this.#pointers.has(event.pointerId)) {
      if (event.pointerType !== 'touch') this.#host.onHover(at.x, at.y);
      return;
    }
    this.#pointers.set(event.pointerId, at);
    if (this.#gesture.kind === 'press') this.#startDrag(this.#gesture, at);
    if (this.#gesture.kind === 'pan') this.#pan(this.#gesture, at, event);
    if (this.#gesture.kind === 'pinch') this.#pinch(this.#gesture);
    if (this.#gesture.kind === 'mark') this.#host.onMark(this.#stretch(this.#gesture.startX, at.x));
  }

  #startDrag({ start, marks }: Extract<Gesture, { kind: 'press' }>, at: PointerPosition): void {
    if (Math.hypot(at.x - start.x, at.y - start.y) < CLICK_PX) return;
    this.#capture();
    this.#host.onLeave();
    this.#host.mover.hold();
    this.#gesture = marks ? { kind: 'mark', startX: start.x } : this.#panFrom(start);
  }

  /** From here on the pointers are the timeline's wherever they go. A mere press is not taken: it may be a button's. */
  #capture(): void {
    for (const pointer of this.#pointers.keys()) this.#element.setPointerCapture(pointer);
  }

  #panFrom({ x, y }: PointerPosition): Pan {
    return { kind: 'pan', startX: x, window: this.#host.mover.current, lastY: y };
  }

  #pan(pan: Pan, { x, y }: PointerPosition, event: PointerEvent): void {
    this.#trail = this.#trail.filter(({ timeMs }) => event.timeStamp - timeMs < SPEED_MS);
    this.#trail.push({ timeMs: event.timeStamp, x });
    if (event.pointerType === 'mouse') this.#host.onScroll(pan.lastY - y);
    pan.lastY = y;
    const byMs = msOfPx(this.#host, pan.startX - x, pan.window);
    this.#host.mover.moveTo(panWindow(pan.window, byMs, this.#host.extent()));
  }

  #fingers(): { readonly middleX: number; readonly apartPx: number } | undefined {
    const [first, second] = this.#pointers.values();
    if (first === undefined || second === undefined) return undefined;
    return { middleX: (first.x + second.x) / 2, apartPx: Math.max(LEAST_PINCH_PX, Math.abs(first.x - second.x)) };
  }

  #startPinch(): void {
    const fingers = this.#fingers();
    if (fingers === undefined) return;
    const { mover } = this.#host;
    this.#capture();
    mover.hold();
    this.#host.onMark(undefined);
    const aroundMs = timeAt(this.#host, fingers.middleX, mover.current);
    this.#gesture = { kind: 'pinch', window: mover.current, startPx: fingers.apartPx, aroundMs };
  }

  #pinch({ window, startPx, aroundMs }: Pinch): void {
    const fingers = this.#fingers();
    if (fingers === undefined) return;
    const extent = this.#host.extent();
    const zoomed = zoomWindow(window, startPx / fingers.apartPx, aroundMs, extent);
    // The instant that was between the fingers stays between them, wherever they go.
    const driftMs = timeAt(this.#host, fingers.middleX, zoomed) - aroundMs;
    this.#host.mover.moveTo(panWindow(zoomed, -driftMs, extent));
  }

  #stretch(a: number, b: number): TimeWindow {
    const window = this.#host.mover.current;
    return {
      fromMs: timeAt(this.#host, Math.min(a, b), window),
      toMs: timeAt(this.#host, Math.max(a, b), window),
    };
  }

  #up(event: PointerEvent, at: PointerPosition): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    const [rest] = this.#pointers.values();
    if (rest !== undefined) {
      if (this.#gesture.kind === 'pinch') this.#gesture = this.#panFrom(rest);
      return;
    }
    const ended = this.#gesture;
    this.#gesture = { kind: 'none' };
    this.#host.mover.release();
    this.#host.onMark(undefined);
    if (event.type === 'pointercancel') return this.#host.mover.settle();
    if (ended.kind === 'press') return isOnButton(event) ? undefined : this.#host.onClick(at.x, at.y);
    if (ended.kind === 'pan') return this.#endPan(event.timeStamp);
    if (ended.kind === 'pinch') return this.#host.mover.settle();
    if (ended.kind === 'mark') this.#zoomInto(this.#stretch(ended.startX, at.x));
  }

  #endPan(nowMs: number): void {
    const { mover } = this.#host;
    const recent = this.#trail.filter(({ timeMs }) => nowMs - timeMs < SPEED_MS);
    const [first, last] = [recent[0], recent.at(-1)];
    if (first === undefined || last === undefined || last.timeMs === first.timeMs) return mover.settle();
    const pxPerMs = (last.x - first.x) / (last.timeMs - first.timeMs);
    mover.fling(msOfPx(this.#host, -pxPerMs, mover.current));
  }

  #zoomInto(stretch: TimeWindow): void {
    const { mover } = this.#host;
    const extent = this.#host.extent();
    const middleMs = (stretch.fromMs + stretch.toMs) / 2;
    // By zooming and panning, so that their limits hold.
    const zoomed = zoomWindow(mover.current, spanMs(stretch) / spanMs(mover.current), middleMs, extent);
    mover.glideTo(panWindow(zoomed, middleMs - (zoomed.fromMs + zoomed.toMs) / 2, extent));
  }
}

/** Attaches the gestures to an element that lies on the canvas. Returns the function that takes them off. */
export function attachPointerGestures(element: HTMLElement, host: GestureHost): () => void {
  const gestures = new PointerGestures(element, host);
  const handle = (event: PointerEvent): void => gestures.handle(event);
  for (const type of POINTER_EVENTS) element.addEventListener(type, handle);
  return () => {
    for (const type of POINTER_EVENTS) element.removeEventListener(type, handle);
  };
}
