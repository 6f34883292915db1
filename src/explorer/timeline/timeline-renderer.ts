/**
 * Draws the timeline on its canvas, outside React. Owns what outlives a frame: the last layout, measured titles, the colours.
 * Within a layout frame (layout-frame.ts) panning and zooming only draw; nothing is laid out anew.
 */
import type { EventTable } from '../../dataset/packed.ts';
import type { EventTexts } from '../query/event-texts.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { fullMassAt } from './density.ts';
import { AXIS_PX } from './draw-axis.ts';
import { titleFont } from './draw-marks.ts';
import { unplacedAt } from './draw-unplaced.ts';
import { drawTimeline } from './draw.ts';
import { hitTest, type Hit } from './hit-test.ts';
import { isSameFrame, layoutFrameFor, type LayoutFrame } from './layout-frame.ts';
import { layoutTrack } from './layout.ts';
import { markGeometry } from './mark-geometry.ts';
import { createTimeScale, type TimeScale } from './scale.ts';
import type { LaidOutTracks, TimelineScene } from './scene.ts';
import { createTextWidths } from './text-widths.ts';
import type { TimelineTheme } from './theme.ts';
import { TitleFitter } from './title-fitter.ts';
import type { TrackBox } from './track-boxes.ts';
import type { Track } from './tracks.ts';

/** What the view decides; a change of any of these asks for a frame. */
export interface RendererInputs {
  readonly table: EventTable;
  readonly texts: EventTexts;
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
  readonly gutterPx: number;
  readonly theme: TimelineTheme;
  readonly zone: string;
  readonly asOfMs: number | undefined;
  readonly selected: number | undefined;
}

/** More than three device pixels a px are not seen, only paid for. */
const MOST_PIXEL_RATIO = 3;

export class TimelineRenderer {
  readonly #canvas: HTMLCanvasElement;
  readonly #ctx: CanvasRenderingContext2D;
  #inputs: RendererInputs;
  #titles: TitleFitter;
  #widthPx = 1;
  #heightPx = 1;
  #laidOut: LaidOutTracks | undefined;
  #scene: TimelineScene | undefined;
  hovered: number | undefined;
  marked: TimeWindow | undefined;

  constructor(canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D, inputs: RendererInputs) {
    this.#canvas = canvas;
    this.#ctx = ctx;
    this.#inputs = inputs;
    this.#titles = this.#createTitles(inputs);
  }

  #createTitles({ table, texts }: RendererInputs): TitleFitter {
    return new TitleFitter({
      count: table.count,
      titleOf: (row) => texts.textOf(row)?.title,
      fontOf: (row) => titleFont(table.score[row] ?? 0),
      measure: createTextWidths((text, font) => {
        this.#ctx.font = font;
        return this.#ctx.measureText(text).width;
      }),
    });
  }

  set inputs(next: RendererInputs) {
    // A new theme can mean that fonts have come, and with them other widths.
    const isMeasured =
      next.table === this.#inputs.table && next.texts === this.#inputs.texts && next.theme === this.#inputs.theme;
    if (!isMeasured) this.#titles = this.#createTitles(next);
    if (!isMeasured || next.tracks !== this.#inputs.tracks || next.boxes !== this.#inputs.boxes)
      this.#laidOut = undefined;
    this.#inputs = next;
  }

  /** Titles have come: the next frame finds them places. */
  layOutAnew(): void {
    this.#laidOut = undefined;
  }

  /** Sizes in px. */
  resize(widthPx: number, heightPx: number, devicePixelRatio: number): void {
    const ratio = Math.max(1, Math.min(MOST_PIXEL_RATIO, devicePixelRatio));
    this.#widthPx = Math.max(1, widthPx);
    this.#heightPx = Math.max(1, heightPx);
    this.#canvas.width = Math.round(this.#widthPx * ratio);
    this.#canvas.height = Math.round(this.#heightPx * ratio);
    this.#ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#laidOut = undefined;
  }

  get plot(): { readonly leftPx: number; readonly widthPx: number } {
    const { gutterPx } = this.#inputs;
    return { leftPx: gutterPx, widthPx: Math.max(1, this.#widthPx - gutterPx) };
  }

  /** Draws a window with the tracks scrolled by so many px. */
  draw(window: TimeWindow, scrollPx: number): void {
    const { table, gutterPx, theme, zone, asOfMs, selected } = this.#inputs;
    const scale = createTimeScale(window, this.plot.widthPx);
    this.#scene = {
      size: { widthPx: this.#widthPx, heightPx: this.#heightPx, gutterPx, axisPx: AXIS_PX },
      scale,
      scrollPx,
      table,
      laidOut: this.#layoutFor(scale),
      theme,
      zone,
      asOfMs,
      selected,
      hovered: this.hovered,
      marked: this.marked,
      titleWithin: (row, widthPx) => this.#titles.within(row, widthPx),
    };
    drawTimeline(this.#ctx, this.#scene);
  }

  #layoutFor(scale: TimeScale): LaidOutTracks {
    const frame = layoutFrameFor(scale);
    if (this.#laidOut === undefined || !isSameFrame(this.#laidOut.frame, frame)) this.#laidOut = this.#layOut(frame);
    return this.#laidOut;
  }

  #layOut(frame: LayoutFrame): LaidOutTracks {
    const { table, tracks, boxes } = this.#inputs;
    const titled = new Set<number>();
    const request = {
      table,
      frame,
      measureTitle: (row: number) => this.#titles.width(row),
      plotPx: this.plot.widthPx,
    };
    const layouts = tracks.map((track, position) => layoutTrack(track, boxes[position]?.lanes ?? 0, request, titled));
    return { frame, tracks, boxes, layouts, fullMass: fullMassAt(tracks, table, frame.msPerPx) };
  }

  /** What the last frame shows at a point of the canvas. */
  hit(x: number, y: number): Hit | undefined {
    return this.#scene && hitTest(this.#scene, x, y);
  }

  /** Where the last frame shows an event, in canvas px: at its mark, else at its time in the first track that holds it. */
  locate(row: number): { readonly x: number; readonly y: number } | undefined {
    const scene = this.#scene;
    if (scene === undefined) return undefined;
    for (const [track, { marks }] of scene.laidOut.layouts.entries()) {
      const mark = marks.find((candidate) => candidate.row === row);
      const place = mark && markGeometry(scene, track, mark);
      if (place !== undefined) return { x: place.x, y: place.y };
    }
    return unplacedAt(scene, row);
  }
}
