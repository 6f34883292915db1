import type { TimeWindow } from './view-state.ts';

const STEPS_MS = [1, 1_000, 60_000, 900_000, 3_600_000, 86_400_000] as const;
/** A link may differ from the screen by so much of the window: about a pixel. */
const TOLERANCE = 1 / 1000;

/** The window with ends that read well in a link: full days, hours, minutes, as far as nobody can see the difference. */
export function roundWindow({ fromMs, toMs }: TimeWindow): TimeWindow {
  const stepMs = STEPS_MS.findLast((step) => step <= (toMs - fromMs) * TOLERANCE) ?? 1;
  return { fromMs: Math.round(fromMs / stepMs) * stepMs, toMs: Math.round(toMs / stepMs) * stepMs };
}
