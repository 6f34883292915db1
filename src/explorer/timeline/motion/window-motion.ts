/** Arithmetic of windows: zooming around a point, panning, staying within limits, going smoothly from one to another. */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import type { TimeWindow } from '../../view/view-state.ts';

const MINUTE_MS = 60_000;
const LEAST_SPAN_MS = MINUTE_MS;
/** However short the story is, it may be seen among the decades around it. */
const CENTURY_MS = 36_525 * MS_PER_DAY;
/** Air on either side when everything is shown. */
const PADDING = 0.04;

export const spanMs = (window: TimeWindow): number => window.toMs - window.fromMs;
export const isSameWindow = (a: TimeWindow, b: TimeWindow): boolean => a.fromMs === b.fromMs && a.toMs === b.toMs;

/** The window that shows an extent with a little air, and at least an hour. */
export function fitWindow(extent: TimeWindow): TimeWindow {
  const airMs = Math.max(spanMs(extent) * PADDING, 30 * MINUTE_MS);
  return { fromMs: extent.fromMs - airMs, toMs: extent.toMs + airMs };
}

const mostSpanMs = (whole: TimeWindow): number => Math.max(1.5 * spanMs(whole), CENTURY_MS);

/** A window from a minute to a century, or to one and a half extents if that is more, whose middle lies within the extent. */
export function clampWindow(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const whole = fitWindow(extent);
  const span = Math.max(LEAST_SPAN_MS, Math.min(spanMs(window), mostSpanMs(whole)));
  const middle = Math.max(whole.fromMs, Math.min(whole.toMs, (window.fromMs + window.toMs) / 2));
  if (span === spanMs(window) && middle === (window.fromMs + window.toMs) / 2) return window;
  return { fromMs: middle - span / 2, toMs: middle + span / 2 };
}

/**
 * Zooms so that the instant `aroundMs` keeps its place on the screen, also where a limit stops the zoom.
 * @param factor of the window's length: below 1 zooms in
 */
export function zoomWindow(window: TimeWindow, factor: number, aroundMs: number, extent: TimeWindow): TimeWindow {
  const wanted = spanMs(window) * factor;
  const span = Math.max(LEAST_SPAN_MS, Math.min(wanted, mostSpanMs(fitWindow(extent))));
  const share = (aroundMs - window.fromMs) / spanMs(window);
  return clampWindow({ fromMs: aroundMs - share * span, toMs: aroundMs + (1 - share) * span }, extent);
}

/** Moves the window by a time. */
export function panWindow(window: TimeWindow, byMs: number, extent: TimeWindow): TimeWindow {
  return clampWindow({ fromMs: window.fromMs + byMs, toMs: window.toMs + byMs }, extent);
}

/**
 * The window a share of the way from one to another: lengths change by a constant factor, and where one window holds the
 * other the point that stays in place is the same all the way, so that a zoom looks like one.
 * @param share 0–1
 */
export function windowBetween(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  if (share >= 1) return to;
  const [fromSpan, toSpan] = [spanMs(from), spanMs(to)];
  const span = fromSpan * (toSpan / fromSpan) ** share;
  // How far the left edge has come: in step with the length when that changes, with time when it does not.
  const progress = Math.abs(toSpan - fromSpan) < fromSpan * 1e-6 ? share : (span - fromSpan) / (toSpan - fromSpan);
  const fromMs = from.fromMs + (to.fromMs - from.fromMs) * progress;
  return { fromMs, toMs: fromMs + span };
}

/** The window of the same length that has an instant well in view; the same window when it already has. */
export function windowShowing(window: TimeWindow, ms: number): TimeWindow {
  const span = spanMs(window);
  if (ms >= window.fromMs + span * 0.06 && ms <= window.toMs - span * 0.2) return window;
  return { fromMs: ms - span / 2, toMs: ms + span / 2 };
}
