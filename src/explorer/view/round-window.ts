import type { TimeWindow } from './view-state.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const STEPS_MS = [SECOND_MS, MINUTE_MS, 900_000, 3_600_000, 86_400_000] as const;
/** A link may differ from the screen by so much of the window: about a pixel. */
const TOLERANCE = 1 / 1000;

/**
 * The window with ends that read well in a link: full days, hours, minutes, as far as nobody can see the difference, and full seconds
 * from a minute on: nothing that happened is known to less.
 */
export function roundWindow({ fromMs, toMs }: TimeWindow): TimeWindow {
  const finestMs = toMs - fromMs >= MINUTE_MS ? SECOND_MS : 1;
  const stepMs = STEPS_MS.findLast((step) => step <= (toMs - fromMs) * TOLERANCE) ?? finestMs;
  return { fromMs: Math.round(fromMs / stepMs) * stepMs, toMs: Math.round(toMs / stepMs) * stepMs };
}
