/** How tall each track is and where it lies: by weight, never by what is in view, so that panning moves nothing up or down. */
import type { Track } from './tracks.ts';

export const LANE_PX = 22;
const FOLDED_PX = 24;
const PADDING_PX = 10;
const MOST_LANES = 24;
/** Where there are many tracks the large ones still get some lanes: better to scroll a little than to read one title of ninety. */
const SCROLLED_LANES = 6;
const MOST_SCROLLED_HEIGHTS = 2;
const WEIGHT_POWER = 0.75;

/** Where a track lies, in content y. */
export interface TrackBox {
  readonly topPx: number;
  readonly heightPx: number;
  /** Lowest part that density bars and lanes start above. */
  readonly lanesTopPx: number;
  /** Rows of marks that fit one above the other; 0 for a folded track, which shows density only. */
  readonly lanes: number;
}

export interface BoxOptions {
  /** What the tracks may fill before they scroll. */
  readonly availablePx: number;
  /** Room above the lanes of each track for its label; 0 where labels stand in a gutter. */
  readonly captionPx: number;
  readonly isFolded: (track: Track) => boolean;
}

/**
 * The track that is worst off for its weight: for less than all of it, so that a topic with a hundred times the events is not
 * a hundred times as tall.
 */
function neediestTrack(tracks: readonly Track[], lanes: readonly number[], most: number): number | undefined {
  let neediest: number | undefined;
  let greatestNeed = 0;
  tracks.forEach((track, position) => {
    const has = lanes[position] ?? 0;
    const need = has === 0 || has >= Math.min(most, track.rows.length) ? 0 : track.weight ** WEIGHT_POWER / has;
    if (need > greatestNeed) [neediest, greatestNeed] = [position, need];
  });
  return neediest;
}

/** One lane for every track; what room is left goes, lane by lane, to the track that needs it most. */
function allotLanes(tracks: readonly Track[], { availablePx, captionPx, isFolded }: BoxOptions): number[] {
  const lanes = tracks.map((track): number => (isFolded(track) ? 0 : 1));
  let heightPx = tracks.reduce(
    (sum, track) => sum + (isFolded(track) ? FOLDED_PX : PADDING_PX + captionPx + LANE_PX),
    0,
  );
  const grow = (upToPx: number, mostLanes: number): void => {
    while (heightPx + LANE_PX <= upToPx) {
      const neediest = neediestTrack(tracks, lanes, mostLanes);
      if (neediest === undefined) return;
      lanes[neediest] = (lanes[neediest] ?? 0) + 1;
      heightPx += LANE_PX;
    }
  };
  const leastPx = heightPx;
  grow(availablePx, MOST_LANES);
  if (leastPx > availablePx / 2) grow(availablePx * MOST_SCROLLED_HEIGHTS, SCROLLED_LANES);
  return lanes;
}

/** One box a track, from top to bottom without gaps. */
export function layoutTrackBoxes(tracks: readonly Track[], options: BoxOptions): readonly TrackBox[] {
  const lanes = allotLanes(tracks, options);
  let topPx = 0;
  return lanes.map((count) => {
    const heightPx = count === 0 ? FOLDED_PX : PADDING_PX + options.captionPx + count * LANE_PX;
    const box = { topPx, heightPx, lanesTopPx: topPx + PADDING_PX / 2 + options.captionPx, lanes: count };
    topPx += heightPx;
    return box;
  });
}

/** Height of all tracks together. */
export function contentHeight(boxes: readonly TrackBox[]): number {
  const last = boxes.at(-1);
  return last === undefined ? 0 : last.topPx + last.heightPx;
}

/** The track at a content y, if any. */
export function trackAt(boxes: readonly TrackBox[], y: number): number | undefined {
  const position = boxes.findIndex((box) => y >= box.topPx && y < box.topPx + box.heightPx);
  return position < 0 ? undefined : position;
}
