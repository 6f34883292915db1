/** Finds the events of one track their places on its lanes, one after the other; layout.ts says in which order. */
import { BarQueues, type Slot } from './bar-queues.ts';
import type { CandidateSource, ScoredTimes } from './candidates.ts';
import type { DensitySource } from './density.ts';
import { Lane } from './lane.ts';
import type { LayoutFrame } from './layout-frame.ts';
import { massBefore } from './mass-profile.ts';
import {
  BAR_INSET_PX,
  MARK_HALF_PX,
  MOST_TITLE_PX,
  TITLE_AIR_PX,
  TITLE_OFFSET_PX,
  WIDEST_TITLE_PX,
  type PlacedMark,
} from './placed-mark.ts';
import { endOf, firstStartingFrom, startOf } from './row-index.ts';
import type { TimeWindow } from '../../view/view-state.ts';

/** Around a mark without title, and how many events a lane takes there before marks give way to density. */
const CROWD_PX = 96;
const CROWD_PER_LANE = 5;
const CROWD_CELL_PX = 24;

/** A track as the layout needs it. */
export type LayoutSource = CandidateSource & DensitySource;

export interface LayoutRequest {
  readonly table: ScoredTimes;
  readonly frame: LayoutFrame;
  /** Width of an event's title in px. */
  readonly measureTitle: (row: number) => number;
  /** Width of the plot. */
  readonly plotPx: number;
  /** What is seen while the layout is made: its events choose their places first. Absent: all are equal. */
  readonly inView?: TimeWindow | undefined;
}

/** Marks stand side by side without a gap: what rounding does to their places must not push one of them out. */
const ROUNDING_PX = 2e-4;

/**
 * Spans wider than this, or than this share of a narrow plot, are bars, one event on each: a sign far from its span's beginning would
 * stand at an hour that nobody told, and one that does not move with the view is soon panned out of it.
 */
const WIDE_PX = 300;
const WIDE_SHARE = 0.7;
/** So are spans of several days from this width on: on other marks' lanes they would seem to be about those. */
const LONG_BAR_PX = 120;
const LONG_SPAN_MS = 36 * 3_600_000;

/** The middles that a sign may have: one for what is narrower than the sign. */
function anchorRange({ startPx, endPx }: Slot): readonly [number, number] {
  if (endPx - startPx > 2 * MARK_HALF_PX) return [startPx + MARK_HALF_PX, endPx - MARK_HALF_PX];
  const middle = (startPx + endPx) / 2;
  return [middle, middle];
}

/** What a mark takes to the right of its middle, with a title of that width or, at 0, without. */
export function roomBehind(titlePx: number): number {
  return titlePx > 0 ? TITLE_OFFSET_PX + titlePx + TITLE_AIR_PX : MARK_HALF_PX;
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

/** Lays one track out; what choosing a place needs to know is kept here. */
export class TrackPlacer {
  readonly lanes: readonly Lane[];
  readonly #track: LayoutSource;
  readonly #request: LayoutRequest;
  readonly #titled: Set<number>;
  readonly #bars: BarQueues;
  readonly #widePx: number;
  readonly #crowds = new Map<number, boolean>();

  constructor(track: LayoutSource, laneCount: number, request: LayoutRequest, titled: Set<number>) {
    this.lanes = Array.from({ length: laneCount }, () => new Lane());
    this.#track = track;
    this.#request = request;
    this.#titled = titled;
    this.#widePx = Math.min(WIDE_PX, request.plotPx * WIDE_SHARE);
    this.#bars = new BarQueues(this.lanes, this.#widePx);
  }

  slotOf(row: number): Slot {
    const { table, frame } = this.#request;
    return { startPx: startOf(table, row) / frame.msPerPx, endPx: endOf(table, row) / frame.msPerPx };
  }

  /** Too wide for a sign somewhere within it. */
  isWide({ startPx, endPx }: Slot): boolean {
    return endPx - startPx >= this.#widePx;
  }

  /** The title's width where it has room, 0 for an event whose title stands in a track above. */
  #titlePx(row: number): number {
    return this.#titled.has(row) ? 0 : Math.min(MOST_TITLE_PX, this.#request.measureTitle(row));
  }

  /** A wide bar is alone on its lane and takes no room from another: it has its words also where a track above says them. */
  #wideBarTitlePx(row: number): number {
    return Math.min(WIDEST_TITLE_PX, this.#request.measureTitle(row));
  }

  /** @param topLane lanes above this one are left to marks */
  placeBar(row: number, topLane: number): PlacedMark | undefined {
    const slot = this.slotOf(row);
    const titlePx = this.isWide(slot) ? this.#wideBarTitlePx(row) : this.#titlePx(row);
    const room = this.#bars.place(slot, this.#barPx(titlePx), topLane);
    if (room === undefined) return undefined;
    this.#titled.add(row);
    return { row, form: 'bar', anchorMs: this.#middleMs(slot), titlePx, ...room };
  }

  /** Gives an event the place that it had before, with as much of its title as there is room for. */
  keep(mark: PlacedMark): PlacedMark | undefined {
    const slot = this.slotOf(mark.row);
    if (this.isWide(slot)) return this.#keepWide(mark, slot);
    if (mark.form === 'bar') {
      const place = this.#isBar(slot) ? this.#bars.placeOn(mark.lane, slot, this.#barPx(mark.titlePx)) : undefined;
      return place && this.#take({ ...mark, ...place });
    }
    const [from, latest] = anchorRange(slot);
    const keptPx = mark.anchorMs / this.#request.frame.msPerPx;
    const anchorPx = Math.max(from, Math.min(latest, keptPx));
    for (const titlePx of new Set([mark.titlePx, Math.min(MOST_TITLE_PX, mark.titlePx)])) {
      const startPx = anchorPx - MARK_HALF_PX + ROUNDING_PX;
      const widthPx = MARK_HALF_PX + roomBehind(titlePx) - 2 * ROUNDING_PX;
      if (this.lanes[mark.lane]?.findRoom(startPx, startPx, widthPx) === undefined) continue;
      this.lanes[mark.lane]?.reserve(startPx, widthPx);
      const anchorMs = anchorPx === keptPx ? mark.anchorMs : anchorPx * this.#request.frame.msPerPx;
      return this.#take({ ...mark, anchorMs, titlePx });
    }
    return undefined;
  }

  /** What is wide has its lane for itself, where there is room, and the words for which there was none while it was narrow. */
  #keepWide(mark: PlacedMark, slot: Slot): PlacedMark | undefined {
    const titlePx = this.#wideBarTitlePx(mark.row);
    const place = this.#bars.placeOn(mark.lane, slot, this.#barPx(titlePx));
    return place && this.#take({ ...mark, ...place, form: 'bar', anchorMs: this.#middleMs(slot), titlePx });
  }

  #take(mark: PlacedMark): PlacedMark {
    if (mark.titlePx > 0) this.#titled.add(mark.row);
    return mark;
  }

  /** A span of several days that is wide enough, or any that is wide. */
  #isBar(slot: Slot): boolean {
    const widthPx = slot.endPx - slot.startPx;
    const isLong = widthPx >= LONG_BAR_PX && widthPx * this.#request.frame.msPerPx > LONG_SPAN_MS;
    return isLong || this.isWide(slot);
  }

  #barPx(titlePx: number): number {
    return BAR_INSET_PX + MARK_HALF_PX + TITLE_OFFSET_PX + titlePx + TITLE_AIR_PX;
  }

  place(row: number): PlacedMark | undefined {
    const slot = this.slotOf(row);
    if (this.#isBar(slot)) {
      // The upper half is kept for marks, as long as any look for a place.
      const bar = this.placeBar(row, Math.floor(this.lanes.length / 2));
      if (bar !== undefined || this.isWide(slot)) return bar;
    }
    const titlePx = this.#titlePx(row);
    if (titlePx > 0) {
      const titled = this.#placeMark(row, slot, titlePx);
      if (titled !== undefined) return titled;
    }
    return this.#isCrowded(this.#middleMs(slot)) ? undefined : this.#placeMark(row, slot, 0);
  }

  #placeMark(row: number, slot: Slot, titlePx: number): PlacedMark | undefined {
    const sign = placeSign(this.lanes, slot, roomBehind(titlePx));
    if (sign === undefined) return undefined;
    const anchorMs = sign.anchorPx * this.#request.frame.msPerPx;
    return this.#take({ row, lane: sign.lane, form: 'mark', queuedPx: 0, anchorMs, titlePx });
  }

  #middleMs({ startPx, endPx }: Slot): number {
    return (startPx + (endPx - startPx) / 2) * this.#request.frame.msPerPx;
  }

  /** Looked up once for events that stand close together. */
  #isCrowded(anchorMs: number): boolean {
    const { frame } = this.#request;
    const cell = Math.round(anchorMs / (CROWD_CELL_PX * frame.msPerPx));
    let isCrowded = this.#crowds.get(cell);
    if (isCrowded === undefined) {
      isCrowded = this.#startingAround(cell * CROWD_CELL_PX * frame.msPerPx) > CROWD_PER_LANE * this.lanes.length;
      this.#crowds.set(cell, isCrowded);
    }
    return isCrowded;
  }

  #startingAround(ms: number): number {
    const { table, frame } = this.#request;
    const reachMs = (CROWD_PX / 2) * frame.msPerPx;
    const { whole, profile } = this.#track;
    if (whole !== undefined && profile !== undefined) {
      return massBefore(profile, ms + reachMs) - massBefore(profile, ms - reachMs);
    }
    const from = firstStartingFrom(this.#track, table, ms - reachMs);
    return firstStartingFrom(this.#track, table, ms + reachMs) - from;
  }
}
