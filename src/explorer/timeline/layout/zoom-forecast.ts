/** Where another turn of the wheel would lead: a layout for that can be made before the wheel turns again. */
import { createTimeScale, type TimeScale } from './scale.ts';

/** A window that grows less from one frame to the next is zoomed smoothly, not in steps. */
const LEAST_STEP = 1.2;
/** What rounding may add to either side of the window. */
const ROUNDING_SHARE = 1e-3;

/**
 * The scale that the window comes to when it zooms out once more as it just did: by the same factor, around the same point.
 * Undefined where it did not zoom out by a step.
 */
export function nextZoomOut(before: TimeScale, now: TimeScale): TimeScale | undefined {
  const factor = now.msPerPx / before.msPerPx;
  if (factor < LEAST_STEP) return undefined;
  const airMs = factor * (now.window.toMs - now.window.fromMs) * ROUNDING_SHARE;
  const fromMs = now.window.fromMs + factor * (now.window.fromMs - before.window.fromMs) - airMs;
  const toMs = now.window.toMs + factor * (now.window.toMs - before.window.toMs) + airMs;
  return createTimeScale({ fromMs, toMs }, now.widthPx);
}
