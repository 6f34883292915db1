import type { LayoutFrame } from './layout-frame.ts';
import type { TrackLayout } from './layout.ts';
import type { TrackBox } from './track-boxes.ts';
import type { Track } from './tracks.ts';

/** Tracks with their boxes and layouts, in step. */
export interface LaidOutTracks {
  readonly frame: LayoutFrame;
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
  readonly layouts: readonly TrackLayout[];
  /** Events in a bin of density that is drawn at full height. */
  readonly fullMass: number;
}
