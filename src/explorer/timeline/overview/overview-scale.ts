/**
 * The scale of the overview: the whole extent in one strip. One event of 2014 must not squeeze five crowded days into two
 * pixels, so empty stretches that would take more than their share of the strip are narrowed, each by the logarithm of its
 * length; everything else shares one linear scale.
 */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { densestWindow, tableExtent } from './densest.ts';
import { spanMs } from '../motion/window-motion.ts';

type Times = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/** A stretch of the strip on which time is linear. */
export interface OverviewSegment {
  readonly fromMs: number;
  readonly toMs: number;
  /** Shares of the strip's width, 0–1. */
  readonly fromShare: number;
  readonly toShare: number;
  /** True for an empty stretch that is narrower than its time. */
  readonly isNarrowed: boolean;
}

export interface OverviewScale {
  readonly extent: TimeWindow;
  /** In order, without gaps, from the extent's start to its end. */
  readonly segments: readonly OverviewSegment[];
  readonly shareFromTime: (ms: number) => number;
  readonly timeFromShare: (share: number) => number;
}

/** All empty stretches together take at most this share of the strip. */
const MOST_EMPTY_SHARE = 0.4;
/** Stretches longer than the densest period divided by this count as empty. */
const EMPTY_DIVISOR = 6;
/** More are not told apart. */
const MOST_GAPS = 40;
/** Events vaguer than this do not fill a stretch: they say little about where something happens. */
const VAGUE_MS = 7 * 86_400_000;

interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The longest empty stretches, in time order. */
function findGaps({ dated, earliestMs, latestMs }: Times, extent: TimeWindow, leastMs: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let busyToMs = extent.fromMs;
  const close = (atMs: number): void => {
    if (atMs - busyToMs > leastMs) gaps.push({ fromMs: busyToMs, toMs: atMs });
  };
  for (let row = 0; row < dated; row++) {
    const startMs = earliestMs[row] ?? 0;
    const endMs = latestMs[row] ?? startMs;
    close(startMs);
    busyToMs = Math.max(busyToMs, endMs - startMs > VAGUE_MS ? startMs : endMs);
  }
  close(extent.toMs);
  const longest = gaps.toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs)).slice(0, MOST_GAPS);
  return longest.toSorted((a, b) => a.fromMs - b.fromMs);
}

function layoutSegments(extent: TimeWindow, gaps: readonly Gap[], leastMs: number): readonly OverviewSegment[] {
  const emptyMs = gaps.reduce((sum, gap) => sum + gap.toMs - gap.fromMs, 0);
  const emptyShare = emptyMs / spanMs(extent);
  if (emptyShare <= MOST_EMPTY_SHARE) {
    return [{ ...extent, fromShare: 0, toShare: 1, isNarrowed: false }];
  }
  const weightOf = (gap: Gap): number => Math.log1p((gap.toMs - gap.fromMs) / leastMs);
  const weights = gaps.reduce((sum, gap) => sum + weightOf(gap), 0);
  const busyMs = spanMs(extent) - emptyMs;
  const segments: OverviewSegment[] = [];
  let at = { ms: extent.fromMs, share: 0 };
  const add = (toMs: number, width: number, isNarrowed: boolean): void => {
    const toShare = Math.min(1, at.share + width);
    if (toMs > at.ms) segments.push({ fromMs: at.ms, toMs, fromShare: at.share, toShare, isNarrowed });
    at = { ms: toMs, share: toShare };
  };
  const busyWidth = (toMs: number): number => (busyMs <= 0 ? 0 : ((toMs - at.ms) / busyMs) * (1 - MOST_EMPTY_SHARE));
  for (const gap of gaps) {
    add(gap.fromMs, busyWidth(gap.fromMs), false);
    add(gap.toMs, (weightOf(gap) / weights) * MOST_EMPTY_SHARE, true);
  }
  add(extent.toMs, busyWidth(extent.toMs), false);
  return segments;
}

/** @returns undefined when no event is dated */
export function createOverviewScale(table: Times): OverviewScale | undefined {
  const bare = tableExtent(table);
  if (bare === undefined) return undefined;
  const densest = densestWindow(table);
  const extent = { fromMs: Math.min(bare.fromMs, densest.fromMs), toMs: Math.max(bare.toMs, densest.toMs) };
  const leastMs = spanMs(densest) / EMPTY_DIVISOR;
  const segments = layoutSegments(extent, findGaps(table, extent, leastMs), leastMs);
  const last = segments.at(-1);
  return {
    extent,
    segments,
    shareFromTime: (ms) => {
      const bounded = Math.max(extent.fromMs, Math.min(extent.toMs, ms));
      const segment = segments.find(({ toMs }) => bounded <= toMs) ?? last;
      if (segment === undefined) return 0;
      const { fromMs, toMs, fromShare, toShare } = segment;
      return fromShare + ((bounded - fromMs) / (toMs - fromMs)) * (toShare - fromShare);
    },
    timeFromShare: (share) => {
      const bounded = Math.max(0, Math.min(1, share));
      const segment = segments.find(({ toShare }) => bounded <= toShare) ?? last;
      if (segment === undefined) return extent.fromMs;
      const { fromMs, toMs, fromShare, toShare } = segment;
      return toShare === fromShare
        ? fromMs
        : fromMs + ((bounded - fromShare) / (toShare - fromShare)) * (toMs - fromMs);
    },
  };
}
