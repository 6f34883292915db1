/** Which part of time to show first, and which part there is at all. */
import type { EventTable } from '../../dataset/packed.ts';
import type { TimeWindow } from '../view/view-state.ts';

type Times = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

const DAY_MS = 86_400_000;
/** Events whose date is vaguer than this say little about where the action is. */
const VAGUE_MS = 7 * DAY_MS;
/** Shares of all events that the window may hold, the greatest that is not out of proportion wins. */
const SHARES = [1, 0.95, 0.9, 0.8, 0.7, 0.6];
const SMALLEST_SHARE = 0.5;
/** A window may be so many times as long as that of the smallest share. */
const MOST_STRETCH = 4;
const PADDING = 0.04;
/** Shown for a dataset without a dated event: a day at the epoch, so that the axis has something to say. */
const NO_WINDOW: TimeWindow = { fromMs: 0, toMs: DAY_MS };

/** From the first to the last dated event; undefined when none is dated. */
export function tableExtent({ dated, earliestMs, latestMs }: Times): TimeWindow | undefined {
  if (dated === 0) return undefined;
  const fromMs = earliestMs[0] ?? 0;
  let toMs = fromMs;
  for (let row = 0; row < dated; row++) toMs = Math.max(toMs, latestMs[row] ?? toMs);
  return { fromMs, toMs: Math.max(toMs, fromMs + 1) };
}

/** Middles of the events that are dated well enough, ascending; of all when hardly any is. */
function middles({ dated, earliestMs, latestMs }: Times): Float64Array {
  const all = new Float64Array(dated);
  const exact = new Float64Array(dated);
  let count = 0;
  for (let row = 0; row < dated; row++) {
    const from = earliestMs[row] ?? 0;
    const lengthMs = (latestMs[row] ?? from) - from;
    all[row] = from + lengthMs / 2;
    if (lengthMs <= VAGUE_MS) exact[count++] = from + lengthMs / 2;
  }
  return (count * 2 >= dated ? exact.subarray(0, count) : all).toSorted();
}

/** The shortest stretch that holds that share of the sorted instants. */
function shortestHolding(instants: Float64Array, share: number): TimeWindow {
  const size = Math.max(1, Math.ceil(instants.length * share));
  let best = { fromMs: instants[0] ?? 0, toMs: instants.at(-1) ?? 0 };
  for (let first = 0; first + size <= instants.length; first++) {
    const fromMs = instants[first] ?? 0;
    const toMs = instants[first + size - 1] ?? 0;
    if (toMs - fromMs < best.toMs - best.fromMs) best = { fromMs, toMs };
  }
  return best;
}

/**
 * The window to open with: the densest period, with as many events as it can hold without stretching to outliers; at least
 * a day, with a little air at both ends.
 */
export function densestWindow(table: Times): TimeWindow {
  if (table.dated === 0) return NO_WINDOW;
  const instants = middles(table);
  const core = shortestHolding(instants, SMALLEST_SHARE);
  const mostMs = Math.max(DAY_MS, (core.toMs - core.fromMs) * MOST_STRETCH);
  const chosen =
    SHARES.map((share) => shortestHolding(instants, share)).find(({ fromMs, toMs }) => toMs - fromMs <= mostMs) ?? core;
  const missingMs = Math.max(0, DAY_MS - (chosen.toMs - chosen.fromMs)) / 2;
  const airMs = missingMs + (chosen.toMs - chosen.fromMs) * PADDING;
  return { fromMs: chosen.fromMs - airMs, toMs: chosen.toMs + airMs };
}
