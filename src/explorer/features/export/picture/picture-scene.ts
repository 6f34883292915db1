/** The timeline as it stands, laid out for a picture of its own size: all tracks open, nothing hovered, nothing selected. */
import type { Manifest } from '../../../../dataset/format/packed.ts';
import { finishNow } from '../../../base/slices.ts';
import type { DatasetIndex } from '../../../query/dataset-index.ts';
import { layOutByClock, matchesInOrder, textsInOrder } from '../../../query/report-clock.ts';
import { AXIS_PX } from '../../../timeline/draw/draw-axis.ts';
import { titleFont } from '../../../timeline/draw/draw-marks.ts';
import { FOOT_PX } from '../../../timeline/draw/draw.ts';
import { layoutFrameFor } from '../../../timeline/layout/layout-frame.ts';
import { layoutTracks } from '../../../timeline/layout/layout-tracks.ts';
import { createTimeScale } from '../../../timeline/layout/scale.ts';
import type { TimelineScene } from '../../../timeline/draw/scene.ts';
import type { LaidOutTracks } from '../../../timeline/layout/laid-out-tracks.ts';
import type { TimelineTheme } from '../../../timeline/draw/theme.ts';
import { TitleFitter } from '../../../timeline/layout/title-fitter.ts';
import { contentHeight, layoutTrackBoxes } from '../../../timeline/layout/track-boxes.ts';
import { buildTracks } from '../../../timeline/layout/tracks.ts';
import type { TimeWindow, ViewState } from '../../../view/view-state.ts';

export interface PictureRequest {
  readonly index: DatasetIndex;
  readonly manifest: Manifest;
  readonly matches: Uint8Array;
  readonly view: ViewState;
  readonly window: TimeWindow;
  readonly zone: string;
  readonly theme: TimelineTheme;
  /** Width of a text in a CSS font, px. */
  readonly measure: (text: string, font: string) => number;
}

const PICTURE_WIDTH_PX = 1280;
const GUTTER_PX = 190;
/** What the tracks may fill; more tracks than fit make the picture taller. */
const TRACKS_PX = 600;
/** Titles that come change the layout, which may ask for others; then it is good enough. */
const MOST_PASSES = 3;

/**
 * The scene, with every title in it loaded.
 * @throws DownloadError, DatasetError when titles cannot be had
 */
export async function pictureScene(request: PictureRequest): Promise<TimelineScene> {
  const { manifest, view, window, zone, theme, measure } = request;
  const { dictionaries } = request.index;
  const layout = layOutByClock(request.index.table, view.clock, manifest.timezone);
  const { table } = layout ?? request.index;
  const texts = textsInOrder(request.index.texts, layout);
  const matches = matchesInOrder(request.matches, layout);
  const tracks = buildTracks(table, dictionaries, matches, view.tracksBy);
  const boxes = layoutTrackBoxes(tracks, { availablePx: TRACKS_PX, captionPx: 0, isFolded: () => false });
  const scale = createTimeScale(window, PICTURE_WIDTH_PX - GUTTER_PX);
  const titles = new Map<number, string>();
  const layOut = () => {
    const fitter = new TitleFitter({
      count: table.count,
      titleOf: (row) => titles.get(row),
      fontOf: (row) => titleFont(table.score[row] ?? 0),
      measure,
    });
    const measureTitle = (row: number): number => fitter.width(row);
    const frame = layoutFrameFor(scale);
    return {
      fitter,
      laidOut: finishNow(
        layoutTracks({ table, tracks, boxes, frame, measureTitle, plotPx: scale.widthPx }, undefined, window),
      ),
    };
  };
  let made = layOut();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const untold = titledRows(made.laidOut).filter((row) => !titles.has(row));
    if (untold.length === 0) break;
    for (const [at, { title }] of (await texts.load(untold)).entries()) titles.set(untold[at] ?? -1, title);
    made = layOut();
  }
  return {
    size: {
      widthPx: PICTURE_WIDTH_PX,
      heightPx: AXIS_PX + contentHeight(boxes) + FOOT_PX,
      gutterPx: GUTTER_PX,
      axisPx: AXIS_PX,
    },
    scale,
    scrollPx: 0,
    table,
    matches,
    laidOut: made.laidOut,
    theme,
    zone,
    asOfMs: view.filters.knownMs ?? manifest.asOfMs,
    isAsKnown: view.filters.knownMs !== undefined,
    selected: undefined,
    hovered: undefined,
    marked: undefined,
    titleWithin: (row, widthPx) => made.fitter.within(row, widthPx),
  };
}

const titledRows = ({ layouts }: LaidOutTracks): number[] => [
  ...new Set(layouts.flatMap(({ marks }) => marks.flatMap(({ row, titlePx }) => (titlePx > 0 ? [row] : [])))),
];
