/**
 * Draws the timeline on its canvas, outside React. Owns what outlives a frame: the last layout, measured titles, the colours.
 * Within a layout frame (layout-frame.ts) panning and zooming only draw; nothing is laid out anew.
 */
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { DeviceSize } from '../../base/device-size.ts';
import type { EventTexts } from '../../query/event-texts.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { AXIS_PX } from './draw-axis.ts';
import { titleFont } from './draw-marks.ts';
import { unplacedAt } from './draw-unplaced.ts';
import { drawTimeline } from './draw.ts';
import { hitTest, type Hit } from './hit-test.ts';
import type { SeenTracks } from '../layout/layout-frame.ts';
import { LayoutKeeper } from '../layout/layout-keeper.ts';
import { layoutTracks } from '../layout/layout-tracks.ts';
import { markGeometry } from './mark-geometry.ts';
import { createTimeScale } from '../layout/scale.ts';
import type { TimelineScene } from './scene.ts';
import { createTextWidths } from '../layout/text-widths.ts';
import type { TimelineTheme } from './theme.ts';
import { TitleFitter } from '../layout/title-fitter.ts';
import type { TrackBox } from '../layout/track-boxes.ts';
import type { Track } from '../layout/tracks.ts';

/** What the view decides; a change of any of these asks for a frame. */
export interface RendererInputs {
  readonly table: EventTable;
  /** Events from the first to the last that there are, where the table does not have them all. */
  readonly extentOf?: EventTable | undefined;
  /** For each row 1 when it passes the filters: what does not is hidden at once, before the tracks are made anew. */
  readonly matches: Uint8Array;
  readonly texts: EventTexts;
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
  readonly gutterPx: number;
  readonly theme: TimelineTheme;
  readonly zone: string;
  readonly asOfMs: number | undefined;
  readonly isAsKnown?: boolean | undefined;
  readonly selected: number | undefined;
}

export class TimelineRenderer {
  readonly #canvas: HTMLCanvasElement;
  readonly #ctx: CanvasRenderingContext2D;
  #inputs: RendererInputs;
  #titles: TitleFitter;
  #widthPx = 1;
  #heightPx = 1;
  #ratio = 0;
  readonly #layouts: LayoutKeeper;
  /** Events in view whose titles the last frame lacked. */
  readonly #untold = new Set<number>();
  #scene: TimelineScene | undefined;
  hovered: number | undefined;
  marked: TimeWindow | undefined;

  constructor(canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D, inputs: RendererInputs) {
    this.#canvas = canvas;
    this.#ctx = ctx;
    this.#inputs = inputs;
    this.#titles = this.#createTitles(inputs);
    this.#layouts = new LayoutKeeper((frame, last, inView) =>
      layoutTracks(
        {
          table: this.#inputs.table,
          tracks: this.#inputs.tracks,
          boxes: this.#inputs.boxes,
          frame,
          measureTitle: (row) => this.#titles.width(row),
          plotPx: this.plot.widthPx,
        },
        last,
        inView,
      ),
    );
  }

  #createTitles({ table, texts }: RendererInputs): TitleFitter {
    return new TitleFitter({
      count: table.count,
      titleOf: (row) => texts.textIfHere(row)?.title,
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
    if (!isMeasured || next.tracks !== this.#inputs.tracks || next.boxes !== this.#inputs.boxes) this.#layouts.reset();
    this.#inputs = next;
  }

  /** Titles have come: their true widths are used from one of the next frames on. */
  refreshTitles(): void {
    this.#layouts.refresh();
  }

  /** True while another frame would show more, without anything having changed. */
  get isWorking(): boolean {
    return this.#layouts.isWorking;
  }

  /** Events in view whose titles the last frame lacked. */
  get untold(): ReadonlySet<number> {
    return this.#untold;
  }

  /** False until the canvas has its size, and while it is hidden. */
  get isSized(): boolean {
    return this.#widthPx > 1 && this.#heightPx > 1;
  }

  /** @returns false when it has this size already */
  resize({ pixels, ratio }: DeviceSize): boolean {
    const canvas = this.#canvas;
    if (canvas.width === pixels.widthPx && canvas.height === pixels.heightPx && ratio === this.#ratio) return false;
    this.#ratio = ratio;
    this.#widthPx = pixels.widthPx / ratio;
    this.#heightPx = pixels.heightPx / ratio;
    canvas.width = pixels.widthPx;
    canvas.height = pixels.heightPx;
    this.#ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#layouts.reset();
    // An opaque canvas is black until it is drawn on.
    this.#fillGround();
    return true;
  }

  get plot(): { readonly leftPx: number; readonly widthPx: number } {
    const { gutterPx } = this.#inputs;
    return { leftPx: gutterPx, widthPx: Math.max(1, this.#widthPx - gutterPx) };
  }

  /** Works on the first layout for a part of a frame. Returns whether there is one to draw. */
  prepare(window: TimeWindow, scrollPx: number): boolean {
    return this.#layouts.begin(createTimeScale(window, this.plot.widthPx), this.#seen(scrollPx));
  }

  #seen(scrollPx: number): SeenTracks {
    return { topPx: scrollPx, bottomPx: scrollPx + this.#heightPx - AXIS_PX };
  }

  #fillGround(): void {
    this.#ctx.fillStyle = this.#inputs.theme.paper;
    this.#ctx.fillRect(0, 0, this.#widthPx, this.#heightPx);
  }

  /**
   * Draws a window with the tracks scrolled by so many px.
   * @param isStill all is as it was in the last frame: a better layout alone would change the picture
   */
  draw(window: TimeWindow, scrollPx: number, isStill: boolean): void {
    const { table, matches, gutterPx, theme, zone, asOfMs, isAsKnown, selected } = this.#inputs;
    const scale = createTimeScale(window, this.plot.widthPx);
    const laidOut = this.#layouts.layoutAt(scale, this.#seen(scrollPx), isStill);
    if (isStill && laidOut === this.#scene?.laidOut) return;
    this.#untold.clear();
    this.#scene = {
      size: { widthPx: this.#widthPx, heightPx: this.#heightPx, gutterPx, axisPx: AXIS_PX },
      scale,
      scrollPx,
      table,
      matches,
      laidOut,
      theme,
      zone,
      asOfMs,
      isAsKnown,
      selected,
      hovered: this.hovered,
      marked: this.marked,
      titleWithin: (row, widthPx) => this.#titleWithin(row, widthPx),
    };
    this.#fillGround();
    drawTimeline(this.#ctx, this.#scene);
  }

  #titleWithin(row: number, widthPx: number): string {
    const title = this.#titles.within(row, widthPx);
    if (title === '') this.#untold.add(row);
    return title;
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
