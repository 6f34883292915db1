/** The wheel and the double click: both zoom around the cursor; a sideways wheel pans. */
import { IS_FRAMED } from '../../base/frame.ts';
import { pointWithin } from '../../base/zoom.ts';
import { isOnButton, msOfPx, timeAt, type GestureHost } from './gesture-host.ts';
import { panWindow, zoomWindow } from './window-motion.ts';

const LINE_PX = 16;
/** Wheel px that halve or double the window. */
const OCTAVE_PX = 360;
/** A pinch on a touchpad comes as a wheel with Ctrl and small steps. */
const PINCH_GAIN = 6;
const DOUBLE_CLICK_FACTOR = 1 / 3;

/** Where the page itself scrolls, or the page around its frame may, a plain wheel is the page's. */
function pageScrolls(): boolean {
  if (IS_FRAMED) return true;
  const page = document.scrollingElement;
  return page !== null && page.scrollHeight > page.clientHeight + 1;
}

function onWheel(element: HTMLElement, host: GestureHost, event: WheelEvent): void {
  const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
  const hasKey = event.ctrlKey || event.metaKey;
  if (!isSideways && !hasKey && pageScrolls()) return host.onWheelLeft();
  event.preventDefault();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  const window = host.mover.target;
  if (isSideways) {
    const px = (event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    return host.mover.moveTo(panWindow(window, msOfPx(host, px, window), host.extent()));
  }
  const octaves = (event.deltaY * unit * (event.ctrlKey ? PINCH_GAIN : 1)) / OCTAVE_PX;
  const factor = 2 ** Math.max(-1, Math.min(1, octaves));
  const aroundMs = timeAt(host, pointWithin(element, event).x, window);
  host.mover.moveTo(zoomWindow(window, factor, aroundMs, host.extent()));
}

/** Attaches both to an element that lies on the canvas. Returns the function that takes them off. */
export function attachWheelGestures(element: HTMLElement, host: GestureHost): () => void {
  const wheel = (event: WheelEvent): void => onWheel(element, host, event);
  const doubleClick = (event: MouseEvent): void => {
    if (isOnButton(event)) return;
    const window = host.mover.target;
    const aroundMs = timeAt(host, pointWithin(element, event).x, window);
    host.mover.glideTo(zoomWindow(window, DOUBLE_CLICK_FACTOR, aroundMs, host.extent()));
  };
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('dblclick', doubleClick);
  return () => {
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('dblclick', doubleClick);
  };
}
