/**
 * The coordinate spaces of the timeline, and the way between them.
 *
 *   time      epoch ms
 *   plot px   from the left edge of the plot, right of the gutter that holds the track labels; what scales answer with
 *   content y from the top of the first track; what track boxes are measured in
 *   canvas px from the canvas's top left corner: (gutter + plot px, axis height + content y − scroll)
 *   device px canvas px × device pixel ratio; only the canvas's transformation knows them
 */
import { scaleLinear } from 'd3-scale';
import type { TimeWindow } from '../../view/view-state.ts';

export interface TimeScale {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly msPerPx: number;
  readonly pxFromTime: (ms: number) => number;
  readonly timeFromPx: (px: number) => number;
}

/**
 * Linear in elapsed time: an hour is as wide on the night the clocks change as on any other. Ticks know the zone (ticks.ts).
 * @param widthPx width of the plot, at least 1
 */
export function createTimeScale(window: TimeWindow, widthPx: number): TimeScale {
  const linear = scaleLinear().domain([window.fromMs, window.toMs]).range([0, widthPx]);
  return {
    window,
    widthPx,
    msPerPx: (window.toMs - window.fromMs) / widthPx,
    pxFromTime: (ms) => linear(ms),
    timeFromPx: (px) => linear.invert(px),
  };
}
