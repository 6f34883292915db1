/** Everything that one frame of the timeline shows: made by the view, drawn by draw.ts, searched by hit-test.ts. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { LaidOutTracks } from '../layout/laid-out-tracks.ts';
import type { TimeScale } from '../layout/scale.ts';
import type { TimelineTheme } from './theme.ts';

/** Sizes in canvas px. */
export interface SceneSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Left of the plot, for the track labels. */
  readonly gutterPx: number;
  /** Above the tracks. */
  readonly axisPx: number;
}

export interface TimelineScene {
  readonly size: SceneSize;
  readonly scale: TimeScale;
  /** Content y at the top of the tracks' part of the canvas. */
  readonly scrollPx: number;
  readonly table: EventTable;
  /** For each row 1 when it passes the filters. */
  readonly matches: Uint8Array;
  readonly laidOut: LaidOutTracks;
  readonly theme: TimelineTheme;
  readonly zone: string;
  /** The last report: what lies after it is the future, as this dataset sees it. */
  readonly asOfMs: number | undefined;
  /** True where that is no report, but the time as of which everything is shown. */
  readonly isAsKnown?: boolean | undefined;
  readonly selected: number | undefined;
  /** The event under the pointer, or reached by the keyboard. */
  readonly hovered: number | undefined;
  /** Stretch that is being selected, in time. */
  readonly marked: { readonly fromMs: number; readonly toMs: number } | undefined;
  /** An event's title cut to a width in px, with an ellipsis where it was cut. */
  readonly titleWithin: (row: number, widthPx: number) => string;
}

/** Canvas y of a content y. */
export function canvasY(scene: TimelineScene, contentY: number): number {
  return scene.size.axisPx + contentY - scene.scrollPx;
}

/** Canvas x of an instant. */
export function canvasX(scene: TimelineScene, ms: number): number {
  return scene.size.gutterPx + scene.scale.pxFromTime(ms);
}
