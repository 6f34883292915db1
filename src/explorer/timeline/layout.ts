/**
 * Gives the events of a track their places: EventTable → Track → PlacedMark (here) → what draw.ts puts on the canvas.
 *
 * In order of importance every event looks for room on the track's lanes:
 * - an exact time stands where it is, or finds no room;
 * - a date that is a span (a day, a month) may stand anywhere within it, as far left as there is room;
 * - a span of several days, or one wider than most of the screen, is a bar (see bar-queues.ts).
 * With its title first, without it where marks are not crowded; what finds no room is counted in the density.
 * No two reserved stretches overlap, hence no two titles (see layout-frame.ts for other resolutions).
 */
import { BarQueues, type Slot } from './bar-queues.ts';
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
/** From the visible left end of a bar to its sign's left edge. */
export const BAR_INSET_PX = 4;
/** Titles are cut to this, so that others find room beside them. */
export const MOST_TITLE_PX = 280;
/** Where room is left, they get up to this. */
const WIDEST_TITLE_PX = 520;
/** Titles are cut to what is free, but not below this. */
const LEAST_TITLE_PX = 84;
/** Around a mark without title, and how many events a lane takes there before marks give way to density. */
const CROWD_PX = 96;
const CROWD_PER_LANE = 5;

export interface PlacedMark {
  readonly row: number;
  readonly lane: number;
  /** `mark`: a sign at `anchorMs`. `bar`: its whole span is taken; its sign keeps in view at the bar's visible left end. */
  readonly form: 'mark' | 'bar';
  /** Of a bar: how far behind that end its own room begins, where several events stand on one bar; else 0. */
  readonly queuedPx: number;
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

/**
 * What is still free behind marks goes to their titles, in order of importance: to those that were cut so that others found
 * room, and to those without any, also when another track has the title already.
 */
function widenTitles(
  marks: readonly PlacedMark[],
  lanes: readonly Lane[],
  { frame, measureTitle }: LayoutRequest,
  titled: Set<number>,
): readonly PlacedMark[] {
  return marks.map((mark) => {
    const wanted = Math.min(WIDEST_TITLE_PX, measureTitle(mark.row));
    if (mark.form === 'bar' || mark.titlePx >= wanted) return mark;
    const lane = lanes[mark.lane];
    const takenPx = mark.titlePx > 0 ? TITLE_OFFSET_PX + mark.titlePx + TITLE_AIR_PX : MARK_HALF_PX;
    const takenToPx = mark.anchorMs / frame.msPerPx + takenPx;
    const wholePx = TITLE_OFFSET_PX + wanted + TITLE_AIR_PX;
    const roomPx = lane?.roomAfter(takenToPx, wholePx - takenPx) ?? 0;
    const titlePx = takenPx + roomPx - TITLE_OFFSET_PX - TITLE_AIR_PX;
    if (titlePx < Math.min(LEAST_TITLE_PX, wanted)) return mark;
    lane?.reserve(takenToPx, roomPx);
    titled.add(mark.row);
    return { ...mark, titlePx };
  });
}

/** Lays one track out; what choosing a place needs to know is kept here. */
class TrackPlacer {
  readonly lanes: readonly Lane[];
  readonly #track: LayoutSource;
  readonly #request: LayoutRequest;
  readonly #titled: Set<number>;
  readonly #bars: BarQueues;

  constructor(track: LayoutSource, laneCount: number, request: LayoutRequest, titled: Set<number>) {
    this.lanes = Array.from({ length: laneCount }, () => new Lane());
    this.#track = track;
    this.#request = request;
    this.#titled = titled;
    this.#bars = new BarQueues(this.lanes, request.plotPx);
  }

  slotOf(row: number): Slot {
    const { table, frame } = this.#request;
    return { startPx: startOf(table, row) / frame.msPerPx, endPx: endOf(table, row) / frame.msPerPx };
  }

  /** Too wide for a sign that stands still: it would soon be panned out of view. */
  fillsPlot({ startPx, endPx }: Slot): boolean {
    return endPx - startPx >= this.#request.plotPx * BAR_SHARE;
  }

  /** The title's width where it has room, 0 for an event whose title stands in a track above. */
  #titlePx(row: number): number {
    return this.#titled.has(row) ? 0 : Math.min(MOST_TITLE_PX, this.#request.measureTitle(row));
  }

  /** @param topLane lanes above this one are left to marks */
  placeBar(row: number, topLane: number): PlacedMark | undefined {
    const slot = this.slotOf(row);
    const titlePx = this.#titlePx(row);
    const room = this.#bars.place(
      slot,
      BAR_INSET_PX + MARK_HALF_PX + TITLE_OFFSET_PX + titlePx + TITLE_AIR_PX,
      topLane,
    );
    if (room === undefined) return undefined;
    this.#titled.add(row);
    return { row, form: 'bar', anchorMs: this.#middleMs(slot), titlePx, ...room };
  }

  place(row: number): PlacedMark | undefined {
    const slot = this.slotOf(row);
    const widthPx = slot.endPx - slot.startPx;
    const isLong = widthPx >= LONG_BAR_PX && widthPx * this.#request.frame.msPerPx > LONG_SPAN_MS;
    if (isLong || this.fillsPlot(slot)) {
      // The upper half is kept for marks, as long as any look for a place.
      const bar = this.placeBar(row, Math.floor(this.lanes.length / 2));
      if (bar !== undefined || this.fillsPlot(slot)) return bar;
    }
    const titlePx = this.#titlePx(row);
    if (titlePx > 0) {
      const titled = this.#placeMark(row, slot, titlePx);
      if (titled !== undefined) return titled;
    }
    return this.#isCrowded(this.#middleMs(slot)) ? undefined : this.#placeMark(row, slot, 0);
  }

  #placeMark(row: number, slot: Slot, titlePx: number): PlacedMark | undefined {
    const sign = placeSign(this.lanes, slot, titlePx > 0 ? TITLE_OFFSET_PX + titlePx + TITLE_AIR_PX : MARK_HALF_PX);
    if (sign === undefined) return undefined;
    if (titlePx > 0) this.#titled.add(row);
    const anchorMs = sign.anchorPx * this.#request.frame.msPerPx;
    return { row, lane: sign.lane, form: 'mark', queuedPx: 0, anchorMs, titlePx };
  }

  #middleMs({ startPx, endPx }: Slot): number {
    return (startPx + (endPx - startPx) / 2) * this.#request.frame.msPerPx;
  }

  #isCrowded(anchorMs: number): boolean {
    const { table, frame } = this.#request;
    const reachMs = (CROWD_PX / 2) * frame.msPerPx;
    const from = firstStartingFrom(this.#track, table, anchorMs - reachMs);
    return firstStartingFrom(this.#track, table, anchorMs + reachMs) - from > CROWD_PER_LANE * this.lanes.length;
  }
}

/**
 * Lays one track out.
 * @param laneCount rows of marks that the track's box has room for; with 0 everything is density
 * @param titled rows that have their title in a track above: here they get what room is left; those that get one are added
 */
export function layoutTrack(
  track: LayoutSource,
  laneCount: number,
  request: LayoutRequest,
  titled: Set<number>,
): TrackLayout {
  const { table, frame } = request;
  const placer = new TrackPlacer(track, laneCount, request, titled);
  const ranked = laneCount > 0 ? rankedCandidates(track, table, frame) : [];
  // What has its title in a track above comes last: a sign without words must not keep a title out.
  const candidates = [...ranked.filter((row) => !titled.has(row)), ...ranked.filter((row) => titled.has(row))];
  const marks = candidates.flatMap((row) => placer.place(row) ?? []);
  const placed = new Set(marks.map(({ row }) => row));
  // Where marks left room in their half of the lanes, bars may have it.
  for (const row of candidates) {
    if (placed.has(row) || !placer.fillsPlot(placer.slotOf(row))) continue;
    const bar = placer.placeBar(row, 0);
    if (bar === undefined) continue;
    marks.push(bar);
    placed.add(row);
  }
  return {
    marks: widenTitles(marks, placer.lanes, request, titled),
    density: binDensity(track, table, frame, placed),
  };
}
