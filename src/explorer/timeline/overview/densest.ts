/** Which part of time to show first, and which part there is at all. */
import { MS_PER_DAY } from '../../../dataset/times/calendar-day.ts';
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { TimeWindow } from '../../view/view-state.ts';

type Times = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/** Events whose date is vaguer than this say little about where the action is. */
const VAGUE_MS = 7 * MS_PER_DAY;
/** Enough events to know where most of them are. */
const MOST_SAMPLED = 20_000;
/** Shares of all events that the window may hold, the greatest that is not out of proportion wins. */
const SHARES = [1, 0.95, 0.9, 0.8, 0.7, 0.6];
const SMALLEST_SHARE = 0.5;
/** A window may be so many times as long as that of the smallest share. */
const MOST_STRETCH = 4;
/** A window is at least so many times as long as its events' dates are vague: a day among its neighbours, not a day alone. */
const LEAST_SPANS = 7;
const PADDING = 0.04;
/** More of it at the right: the titles of the last events run on. */
const TITLE_PADDING = 0.16;
/** Shown for a dataset without a dated event: a day at the epoch, so that the axis has something to say. */
const NO_WINDOW: TimeWindow = { fromMs: 0, toMs: MS_PER_DAY };

/** From the first to the last dated event; undefined when none is dated. */
export function tableExtent({ dated, earliestMs, latestMs }: Times): TimeWindow | undefined {
  if (dated === 0) return undefined;
  const fromMs = earliestMs[0] ?? 0;
  let toMs = fromMs;
  for (let row = 0; row < dated; row++) toMs = Math.max(toMs, latestMs[row] ?? toMs);
  return { fromMs, toMs: Math.max(toMs, fromMs + 1) };
}

interface DatedWell {
  /** Middles of the spans, ascending. */
  readonly middles: Float64Array;
  /** How long half of the spans are at most. */
  readonly medianSpanMs: number;
}

/** The events that are dated well enough; all when hardly any is. Of a great many, every so-manieth speaks for the others. */
function datedWell({ dated, earliestMs, latestMs }: Times): DatedWell {
  const step = Math.max(1, Math.floor(dated / MOST_SAMPLED));
  const count = Math.ceil(dated / step);
  // Numbers in two columns, no object an event: the first picture of a large dataset waits for this.
  const spans = new Float64Array(count);
  const middles = new Float64Array(count);
  for (let sample = 0; sample < count; sample += 1) {
    const fromMs = earliestMs[sample * step] ?? 0;
    const toMs = latestMs[sample * step] ?? fromMs;
    spans[sample] = toMs - fromMs;
    middles[sample] = (fromMs + toMs) / 2;
  }
  const exact = spans.filter((spanMs) => spanMs <= VAGUE_MS);
  const isExactKept = exact.length * 2 >= count;
  const kept = (isExactKept ? exact : spans).toSorted();
  return {
    middles: (isExactKept ? middles.filter((_, sample) => (spans[sample] ?? 0) <= VAGUE_MS) : middles).toSorted(),
    medianSpanMs: kept[kept.length >>> 1] ?? 0,
  };
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
 * The window to open with: the densest period, with as many events as it can hold without stretching to outliers. It is
 * long enough to tell the events' dates apart: a day for clock times, a week for days, with a little air at both ends.
 */
export function densestWindow(table: Times): TimeWindow {
  if (table.dated === 0) return NO_WINDOW;
  const { middles, medianSpanMs } = datedWell(table);
  const core = shortestHolding(middles, SMALLEST_SHARE);
  const leastMs = Math.max(MS_PER_DAY, medianSpanMs * LEAST_SPANS);
  const mostMs = Math.max(leastMs, (core.toMs - core.fromMs) * MOST_STRETCH);
  const chosen =
    SHARES.map((share) => shortestHolding(middles, share)).find(({ fromMs, toMs }) => toMs - fromMs <= mostMs) ?? core;
  const heldMs = chosen.toMs - chosen.fromMs + medianSpanMs;
  const airMs = medianSpanMs / 2 + Math.max(0, leastMs - heldMs) / 2;
  return { fromMs: chosen.fromMs - airMs - heldMs * PADDING, toMs: chosen.toMs + airMs + heldMs * TITLE_PADDING };
}
