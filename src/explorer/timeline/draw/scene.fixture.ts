/** Scenes for the tests of drawing and hit-testing, laid out as the renderer does, and a context that writes down calls. */
import type { EventTable } from '../../../dataset/format/packed.ts';
import { finishNow } from '../../base/slices.ts';
import { AXIS_PX } from './draw-axis.ts';
import { layoutFrameFor } from '../layout/layout-frame.ts';
import { layoutTracks } from '../layout/layout-tracks.ts';
import { createTimeScale } from '../layout/scale.ts';
import type { TimelineScene } from './scene.ts';
import { DAY, everyMatch, topicsNamed } from '../table.fixture.ts';
import { layoutTrackBoxes } from '../layout/track-boxes.ts';
import { buildTracks } from '../layout/tracks.ts';

const GUTTER_PX = 100;
const PLOT_PX = 1000;

/** A scene of ten days from the epoch in UTC, 100 px a day behind a gutter of 100 px, with one track a topic. */
export function sceneOf(table: EventTable, changes: Partial<TimelineScene> = {}): TimelineScene {
  const scale = createTimeScale({ fromMs: 0, toMs: 10 * DAY }, PLOT_PX);
  const tracks = buildTracks(table, topicsNamed('Talks', 'Strikes'), everyMatch(table), 'topic');
  const boxes = layoutTrackBoxes(tracks, { availablePx: 200, captionPx: 0, isFolded: () => false });
  const frame = layoutFrameFor(scale);
  const laidOut = finishNow(layoutTracks({ table, tracks, boxes, frame, measureTitle: () => 60, plotPx: PLOT_PX }));
  return {
    size: { widthPx: GUTTER_PX + PLOT_PX, heightPx: 300, gutterPx: GUTTER_PX, axisPx: AXIS_PX },
    scale,
    scrollPx: 0,
    table,
    matches: everyMatch(table),
    laidOut,
    theme: {
      paper: 'paper',
      ink: 'ink',
      muted: 'muted',
      line: 'line',
      accent: 'accent',
      topics: ['blue', 'red'],
      apart: new Map(),
    },
    zone: 'UTC',
    asOfMs: undefined,
    selected: undefined,
    hovered: undefined,
    marked: undefined,
    titleWithin: (row) => `event ${row}`,
    ...changes,
  };
}

/** One call on a canvas, with the colour it was filled or stroked in. */
export interface DrawCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly fill: unknown;
  readonly stroke: unknown;
}

/** A canvas context that draws nothing and writes down every call; letters are six px wide. */
export function recordingContext(): { readonly ctx: CanvasRenderingContext2D; readonly calls: DrawCall[] } {
  const calls: DrawCall[] = [];
  const state = new Map<PropertyKey, unknown>();
  const ctx = new Proxy({} as CanvasRenderingContext2D, {
    set: (_target, name, value) => {
      state.set(name, value);
      return true;
    },
    get: (_target, name) => {
      if (state.has(name)) return state.get(name);
      return (...args: unknown[]) => {
        calls.push({ name: String(name), args, fill: state.get('fillStyle'), stroke: state.get('strokeStyle') });
        if (name === 'measureText') return { width: String(args[0]).length * 6 };
        if (name === 'createLinearGradient') return { addColorStop: () => undefined };
        return undefined;
      };
    },
  });
  return { ctx, calls };
}
