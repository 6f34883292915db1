/**
 * Pointer and wheel on the timeline. A mouse drags the window, with Shift marks a stretch, the wheel zooms at the cursor and
 * sideways pans; one finger pans sideways (up and down belongs to the page), two zoom. Positions are canvas px.
 */
import type { TimeWindow } from '../view/view-state.ts';
import { panWindow, spanMs, zoomWindow } from './window-motion.ts';
import type { WindowMover } from './window-mover.ts';

/** What the gestures need of the view. */
export interface GestureHost {
  readonly mover: WindowMover;
  readonly extent: () => TimeWindow;
  /** Left edge and width of the plot, in canvas px. */
  readonly plot: () => { readonly leftPx: number; readonly widthPx: number };
  readonly onHover: (x: number, y: number) => void;
  readonly onLeave: () => void;
  readonly onClick: (x: number, y: number) => void;
  /** A stretch is being dragged open; undefined when that ended. */
  readonly onMark: (stretch: TimeWindow | undefined) => void;
  /** Scrolls the tracks by so many px. */
  readonly onScroll: (byPx: number) => void;
}

interface PointerPosition {
  readonly x: number;
  readonly y: number;
}

type Gesture =
  | { readonly kind: 'none' }
  | { readonly kind: 'press'; readonly start: PointerPosition; readonly marks: boolean }
  | { readonly kind: 'pan'; readonly startX: number; readonly window: TimeWindow; lastY: number }
  | { readonly kind: 'mark'; readonly startX: number }
  | { readonly kind: 'pinch'; readonly window: TimeWindow; readonly startPx: number; readonly aroundMs: number };

/** A pointer that moved less than this clicks. */
const CLICK_PX = 4;
const LINE_PX = 16;
/** Wheel px that halve or double the window. */
const WHEEL_OCTAVE_PX = 360;
const DOUBLE_CLICK_FACTOR = 1 / 3;
/** How far back the speed of a fling is measured. */
const SPEED_MS = 90;

/** Attaches the gestures to an element. Returns the function that takes them off. */
export function attachGestures(element: HTMLElement, host: GestureHost): () => void {
  const pointers = new Map<number, PointerPosition>();
  let gesture: Gesture = { kind: 'none' };
  let trail: { readonly timeMs: number; readonly x: number }[] = [];

  const positionOf = (event: MouseEvent): PointerPosition => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const timeAt = (x: number, window = host.mover.current): number => {
    const { leftPx, widthPx } = host.plot();
    return window.fromMs + ((x - leftPx) / widthPx) * spanMs(window);
  };
  const msOfPx = (px: number, window: TimeWindow): number => (px / host.plot().widthPx) * spanMs(window);

  const startPinch = (): void => {
    const [first, second] = [...pointers.values()];
    if (first === undefined || second === undefined) return;
    const window = host.mover.current;
    host.mover.hold();
    host.onMark(undefined);
    gesture = {
      kind: 'pinch',
      window,
      startPx: Math.max(24, Math.abs(first.x - second.x)),
      aroundMs: timeAt((first.x + second.x) / 2, window),
    };
  };

  const movePinch = (pinch: Extract<Gesture, { kind: 'pinch' }>): void => {
    const [first, second] = [...pointers.values()];
    if (first === undefined || second === undefined) return;
    const factor = pinch.startPx / Math.max(24, Math.abs(first.x - second.x));
    const zoomed = zoomWindow(pinch.window, factor, pinch.aroundMs, host.extent());
    // The instant that was between the fingers stays between them, wherever they go.
    const driftMs = timeAt((first.x + second.x) / 2, zoomed) - pinch.aroundMs;
    host.mover.moveTo(panWindow(zoomed, -driftMs, host.extent()));
  };

  const movePan = (pan: Extract<Gesture, { kind: 'pan' }>, { x, y }: PointerPosition, event: PointerEvent): void => {
    trail = [...trail.filter(({ timeMs }) => event.timeStamp - timeMs < SPEED_MS), { timeMs: event.timeStamp, x }];
    if (event.pointerType === 'mouse') host.onScroll(pan.lastY - y);
    pan.lastY = y;
    host.mover.moveTo(panWindow(pan.window, msOfPx(pan.startX - x, pan.window), host.extent()));
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, positionOf(event));
    element.setPointerCapture(event.pointerId);
    if (pointers.size === 2) return startPinch();
    if (pointers.size > 2) return;
    gesture = { kind: 'press', start: positionOf(event), marks: event.shiftKey };
    trail = [];
  };

  const onPointerMove = (event: PointerEvent): void => {
    const at = positionOf(event);
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType !== 'touch') host.onHover(at.x, at.y);
      return;
    }
    pointers.set(event.pointerId, at);
    if (gesture.kind === 'press' && Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) >= CLICK_PX) {
      host.onLeave();
      host.mover.hold();
      gesture = gesture.marks
        ? { kind: 'mark', startX: gesture.start.x }
        : { kind: 'pan', startX: at.x, window: host.mover.current, lastY: at.y };
    }
    if (gesture.kind === 'pan') movePan(gesture, at, event);
    if (gesture.kind === 'pinch') movePinch(gesture);
    if (gesture.kind === 'mark') host.onMark(stretchBetween(gesture.startX, at.x));
  };

  const stretchBetween = (a: number, b: number): TimeWindow => {
    return { fromMs: timeAt(Math.min(a, b)), toMs: timeAt(Math.max(a, b)) };
  };

  const endPan = (event: PointerEvent): void => {
    const first = trail.find(({ timeMs }) => event.timeStamp - timeMs < SPEED_MS);
    const last = trail.at(-1);
    if (first === undefined || last === undefined || last.timeMs === first.timeMs) return host.mover.settle();
    const pxPerMs = (last.x - first.x) / (last.timeMs - first.timeMs);
    host.mover.fling(msOfPx(-pxPerMs, host.mover.current));
  };

  const onPointerUp = (event: PointerEvent): void => {
    const at = positionOf(event);
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0 && gesture.kind === 'pinch') {
      const [rest] = [...pointers.values()];
      if (rest !== undefined) gesture = { kind: 'pan', startX: rest.x, window: host.mover.current, lastY: rest.y };
      return;
    }
    const ended = gesture;
    gesture = { kind: 'none' };
    host.mover.release();
    if (event.type === 'pointercancel') {
      host.onMark(undefined);
      return host.mover.settle();
    }
    if (ended.kind === 'press') return host.onClick(at.x, at.y);
    if (ended.kind === 'pan') return endPan(event);
    if (ended.kind === 'pinch') return host.mover.settle();
    if (ended.kind === 'mark') {
      host.onMark(undefined);
      const { fromMs, toMs } = stretchBetween(ended.startX, at.x);
      const middle = (fromMs + toMs) / 2;
      const factor = (toMs - fromMs) / spanMs(host.mover.current);
      // Around the stretch's middle, then on to it, so that the limits of zooming hold.
      const zoomed = zoomWindow(host.mover.current, factor, middle, host.extent());
      host.mover.glideTo(panWindow(zoomed, middle - (zoomed.fromMs + zoomed.toMs) / 2, host.extent()));
    }
  };

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    const window = host.mover.target;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      return host.mover.moveTo(panWindow(window, msOfPx(sideways * unit, window), host.extent()));
    }
    // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
    const octaves = (event.deltaY * unit * (event.ctrlKey ? 6 : 1)) / WHEEL_OCTAVE_PX;
    const aroundMs = timeAt(positionOf(event).x, window);
    host.mover.moveTo(zoomWindow(window, 2 ** Math.max(-1, Math.min(1, octaves)), aroundMs, host.extent()));
  };

  const onDoubleClick = (event: MouseEvent): void => {
    const aroundMs = timeAt(positionOf(event).x);
    host.mover.glideTo(zoomWindow(host.mover.current, DOUBLE_CLICK_FACTOR, aroundMs, host.extent()));
  };

  element.addEventListener('pointerdown', onPointerDown);
  element.addEventListener('pointermove', onPointerMove);
  element.addEventListener('pointerup', onPointerUp);
  element.addEventListener('pointercancel', onPointerUp);
  element.addEventListener('pointerleave', host.onLeave);
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('dblclick', onDoubleClick);
  return () => {
    element.removeEventListener('pointerdown', onPointerDown);
    element.removeEventListener('pointermove', onPointerMove);
    element.removeEventListener('pointerup', onPointerUp);
    element.removeEventListener('pointercancel', onPointerUp);
    element.removeEventListener('pointerleave', host.onLeave);
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('dblclick', onDoubleClick);
  };
}
