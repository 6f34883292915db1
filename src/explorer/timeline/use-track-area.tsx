import { useCallback, useMemo, useState } from 'react';
import type { ElementSize } from '../base/use-element-size.ts';
import { AXIS_PX } from './draw/draw-axis.ts';
import { FOOT_PX } from './draw/draw.ts';
import { layoutTrackBoxes, type TrackBox } from './layout/track-boxes.ts';
import type { TrackActions } from './TrackLabels.tsx';
import { moveTrack, orderTracks } from './layout/track-order.ts';
import type { TracksBy } from '../view/view-state.ts';
import type { Track } from './layout/tracks.ts';

const GUTTER_PX = 180;
const CAPTION_PX = 18;
/** Below this width the track labels stand above the marks; timeline.css says the same of tools and key. */
const LEAST_WIDTH_WITH_GUTTER_PX = 680;
const NO_ORDER: readonly string[] = [];

export interface TrackArea extends TrackActions {
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
  readonly gutterPx: number;
}

/** Tracks that come by weight, and where they lie; people fold, unfold and move them. */
export function useTrackArea(byWeight: readonly Track[], tracksBy: TracksBy, size: ElementSize): TrackArea {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState(NO_ORDER);
  const tracks = useMemo(() => orderTracks(byWeight, order), [byWeight, order]);
  const gutterPx = size.widthPx >= LEAST_WIDTH_WITH_GUTTER_PX ? GUTTER_PX : 0;
  const boxes = useMemo(
    () =>
      layoutTrackBoxes(tracks, {
        availablePx: size.heightPx - AXIS_PX - FOOT_PX,
        captionPx: gutterPx === 0 && tracksBy !== 'none' ? CAPTION_PX : 0,
        isFolded: (track) => folded.has(track.key),
      }),
    [tracks, tracksBy, size.heightPx, gutterPx, folded],
  );
  const onToggle = useCallback(({ key }: Track) => {
    setFolded((last) => {
      const next = new Set(last);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const onMove = useCallback(({ key }: Track, by: -1 | 1) => setOrder(moveTrack(tracks, key, by)), [tracks]);
  return { tracks, boxes, gutterPx, onToggle, onMove };
}
