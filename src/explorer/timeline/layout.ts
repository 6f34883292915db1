/**
 * Gives the events of a track their places: EventTable → Track → PlacedMark (here) → what draw.ts puts on the canvas.
 *
 * In order of importance every event looks for room on the track's lanes:
 * - an exact time stands where it is, or finds no room;
 * - a date that is a span (a day, a month) may stand anywhere within it, as far left as there is room;
 * - a span of several days, or one wider than most of the screen, is a bar that has its stretch of a lane for itself.
 * With its title first, without it where marks are not crowded; what finds no room is counted in the density.
 * No two reserved stretches overlap, hence no two titles (see layout-frame.ts for other resolutions).
 */
import { rankedCandidates, type CandidateSource, type ScoredTimes } from './candidates.ts';
import { binDensity, type DensityBins, type DensitySource } from './density.ts';
import { Lane } from './lane.ts';
import type { LayoutFrame } from './layout-frame.ts';
import { endOf, firstStartingFrom, startOf } from './row-index.ts';

/** Half of what a mark takes, in px. */
export const MARK_HALF_PX = 8;
/** From the middle of a mark to its title. */
export const TITLE_OFFSET_PX = 13;
/** Air after a title. */
const TITLE_AIR_PX = 14;
export const MOST_TITLE_PX = 280;
/** Titles are cut to what is free, but not below this. */
const LEAST_TITLE_PX = 84;
/** Around a mark without title, and how many events a lane takes there before marks give way to density. */
const CROWD_PX = 96;
const CROWD_PER_LANE = 5;

export interface PlacedMark {
  readonly row: number;
  readonly lane: number;
  /** `mark`: a sign at `anchorMs`. `bar`: fills its lane over its whole span; its sign stays in view. */
  readonly form: 'mark' | 'bar';
  /** Middle of the sign: within the event's span. */
  readonly anchorMs: number;
  /** Room for the title, 0 when it has none. */
  readonly titlePx: number;
}

export interface TrackLayout {
  readonly marks: readonly PlacedMark[];
  readonly density: DensityBins;
}

/** A track as the layout needs it. */
export type LayoutSource = CandidateSource & DensitySource;

export interface LayoutRequest {
  readonly table: ScoredTimes;
  readonly frame: LayoutFrame;
  /** Width of an event's title in px. */
  readonly measureTitle: (row: number) => number;
  /** Width of the plot. */
  readonly plotPx: number;
}

/** Spans wider than this share of the plot are bars: their sign must move to stay in view. */
const BAR_SHARE = 0.7;
/** So are spans of several days from this width on: on other marks' lanes they would seem to be about those. */
const LONG_BAR_PX = 120;
const LONG_SPAN_MS = 36 * 3_600_000;

/** Where an event may stand, in px from the epoch at the layout's resolution. */
interface Slot {
  readonly startPx: number;
  readonly endPx: number;
}

/** The middles that a sign may have: one for what is narrower than the sign. */
function anchorRange({ startPx, endPx }: Slot): readonly [number, number] {
  if (endPx - startPx > 2 * MARK_HALF_PX) return [startPx + MARK_HALF_PX, endPx - MARK_HALF_PX];
  const middle = (startPx + endPx) / 2;
  return [middle, middle];
}

/** Finds and takes the leftmost room for a sign and `afterPx` behind its middle, the topmost lane first. */
function placeSign(
  lanes: readonly Lane[],
  slot: Slot,
  afterPx: number,
): { lane: number; anchorPx: number } | undefined {
  const [from, latest] = anchorRange(slot);
  const widthPx = MARK_HALF_PX + afterPx;
  let best: { lane: number; startPx: number } | undefined;
  for (const [position, lane] of lanes.entries()) {
    const startPx = lane.findRoom(from - MARK_HALF_PX, latest - MARK_HALF_PX, widthPx);
    if (startPx === undefined || (best !== undefined && startPx >= best.startPx)) continue;
    best = { lane: position, startPx };
    if (startPx === from - MARK_HALF_PX) break;
  }
  if (best === undefined) return undefined;
  lanes[best.lane]?.reserve(best.startPx, widthPx);
  return { lane: best.lane, anchorPx: best.startPx + MARK_HALF_PX };
}

/** Takes a stretch of one of the lower lanes for a bar; the upper half is kept for marks. */
function placeBar(lanes: readonly Lane[], { startPx, endPx }: Slot): number | undefined {
  for (let lane = Math.ceil(lanes.length / 2); lane < lanes.length; lane++) {
    if (lanes[lane]?.findRoom(startPx, startPx, endPx - startPx) === undefined) continue;
    lanes[lane]?.reserve(startPx, endPx - startPx);
    return lane;
  }
  return undefined;
}

/** Marks without title get what is free behind them, in order of importance. */
function giveLeftoverTitles(
  marks: readonly PlacedMark[],
  lanes: readonly Lane[],
  { frame, measureTitle }: LayoutRequest,
  titled: Set<number>,
): readonly PlacedMark[] {
  return marks.map((mark) => {
    if (mark.form === 'bar' || mark.titlePx > 0 || titled.has(mark.row)) return mark;
    const lane = lanes[mark.lane];
    const takenToPx = mark.anchorMs / frame.msPerPx + MARK_HALF_PX;
    const wanted = Math.min(MOST_TITLE_PX, measureTitle(mark.row));
    const overheadPx = TITLE_OFFSET_PX - MARK_HALF_PX + TITLE_AIR_PX;
    const titlePx = Math.min(wanted, (lane?.roomAfter(takenToPx, wanted + overheadPx) ?? 0) - overheadPx);
    if (titlePx < Math.min(LEAST_TITLE_PX, wanted)) return mark;
    lane?.reserve(takenToPx, titlePx + overheadPx);
    titled.add(mark.row);
    return { ...mark, titlePx };
  });
}

/**
 * Lays one track out.
 * @param laneCount rows of marks that the track's box has room for; with 0 everything is density
 * @param titled rows that have their title in a track above: they get none here, and those that get one are added
 */
export function layoutTrack(
  track: LayoutSource,
  laneCount: number,
  request: LayoutRequest,
  titled: Set<number>,
): TrackLayout {
  const { table, frame, measureTitle, plotPx } = request;
  const placed = new Set<number>();
  const marks: PlacedMark[] = [];
  const lanes = Array.from({ length: laneCount }, () => new Lane());
  const isCrowded = (anchorMs: number): boolean => {
    const reachMs = (CROWD_PX / 2) * frame.msPerPx;
    const from = firstStartingFrom(track, table, anchorMs - reachMs);
    return firstStartingFrom(track, table, anchorMs + reachMs) - from > CROWD_PER_LANE * laneCount;
  };
  const place = (row: number): PlacedMark | undefined => {
    const slot = { startPx: startOf(table, row) / frame.msPerPx, endPx: endOf(table, row) / frame.msPerPx };
    const anchorMs = (slot.startPx + (slot.endPx - slot.startPx) / 2) * frame.msPerPx;
    const widthPx = slot.endPx - slot.startPx;
    const fillsPlot = widthPx >= plotPx * BAR_SHARE;
    if (fillsPlot || (widthPx >= LONG_BAR_PX && widthPx * frame.msPerPx > LONG_SPAN_MS)) {
      const lane = placeBar(lanes, slot);
      if (lane !== undefined) {
        const titlePx = titled.has(row) ? 0 : MOST_TITLE_PX;
        titled.add(row);
        return { row, lane, form: 'bar', anchorMs, titlePx };
      }
      if (fillsPlot) return undefined;
    }
    if (!titled.has(row)) {
      const titlePx = Math.min(MOST_TITLE_PX, measureTitle(row));
      const sign = placeSign(lanes, slot, TITLE_OFFSET_PX + titlePx + TITLE_AIR_PX);
      if (sign !== undefined) {
        titled.add(row);
        return { row, lane: sign.lane, form: 'mark', anchorMs: sign.anchorPx * frame.msPerPx, titlePx };
      }
    }
    const sign = isCrowded(anchorMs) ? undefined : placeSign(lanes, slot, MARK_HALF_PX);
    return sign && { row, lane: sign.lane, form: 'mark', anchorMs: sign.anchorPx * frame.msPerPx, titlePx: 0 };
  };
  if (laneCount > 0) {
    for (const row of rankedCandidates(track, table, frame)) {
      const mark = place(row);
      if (mark === undefined) continue;
      marks.push(mark);
      placed.add(row);
    }
  }
  return {
    marks: giveLeftoverTitles(marks, lanes, request, titled),
    density: binDensity(track, table, frame, placed),
  };
}
