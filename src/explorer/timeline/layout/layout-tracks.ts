/** Lays out all tracks for one frame, from the top track down. */
import type { Sliced } from '../../base/slices.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { fullMassAt } from './density.ts';
import type { LayoutFrame } from './layout-frame.ts';
import { layoutTrack, type TrackLayout } from './layout.ts';
import { TITLE_OFFSET_PX, type PlacedMark } from './placed-mark.ts';
import { endOf, startOf } from './row-index.ts';
import type { LaidOutTracks } from './laid-out-tracks.ts';
import type { TrackBox } from './track-boxes.ts';
import type { LayoutRequest } from './track-placer.ts';
import type { Track } from './tracks.ts';

export interface TracksLayoutRequest extends LayoutRequest {
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
}

const NOTHING: TrackLayout = {
  marks: [],
  lanes: [],
  density: { fromMs: 0, binMs: 1, mass: new Float32Array() },
  unplacedSpans: [],
};

function isSeen(box: TrackBox | undefined, { seen }: LayoutFrame): boolean {
  if (box === undefined || seen === undefined) return true;
  return box.topPx < seen.bottomPx && box.topPx + box.heightPx > seen.topPx;
}

/** Marks so near to the view may come into it while the layout is being made. */
const NEAR_SHARE = 0.5;

/**
 * Pauses after each track.
 * @param last what is on the screen, of the same tracks; its marks in `inView` and near it stay where they are
 */
export function* layoutTracks(
  request: TracksLayoutRequest,
  last?: LaidOutTracks,
  inView?: TimeWindow,
): Sliced<LaidOutTracks> {
  const { tracks, boxes, frame, table } = request;
  const titled = new Set<number>();
  const layouts: TrackLayout[] = [];
  for (const [position, track] of tracks.entries()) {
    if (!isSeen(boxes[position], frame)) {
      layouts.push(NOTHING);
      continue;
    }
    const kept = last === undefined || inView === undefined ? [] : marksNear(last, position, inView, request);
    layouts.push(layoutTrack(track, boxes[position]?.lanes ?? 0, { ...request, inView }, titled, kept));
    yield;
  }
  return { frame, tracks, boxes, layouts, fullMass: fullMassAt(tracks, table, frame.msPerPx) };
}

function marksNear(
  { layouts, frame }: LaidOutTracks,
  position: number,
  { fromMs, toMs }: TimeWindow,
  { table }: LayoutRequest,
): readonly PlacedMark[] {
  const airMs = (toMs - fromMs) * NEAR_SHARE;
  return (layouts[position]?.marks ?? []).filter((mark) => {
    const isBar = mark.form === 'bar';
    const startMs = isBar ? startOf(table, mark.row) : mark.anchorMs;
    const endMs = isBar ? endOf(table, mark.row) : mark.anchorMs + (TITLE_OFFSET_PX + mark.titlePx) * frame.msPerPx;
    return startMs <= toMs + airMs && endMs >= fromMs - airMs;
  });
}
