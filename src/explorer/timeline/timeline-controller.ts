/**
 * Joins the parts of the timeline outside React: frames, the window's motion, gestures, commands and the renderer. The view
 * hands it what changed, and hears what people did.
 */
import { deviceSizeOf } from '../base/device-size.ts';
import { markPictureComplete } from '../base/complete-picture.ts';
import { createFrameLoop, type FrameLoop } from '../base/frame-loop.ts';
import { nextTask } from '../base/slices.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { tableExtent } from './overview/densest.ts';
import { stepEvent } from './layout/event-steps.ts';
import type { GestureHost } from './motion/gesture-host.ts';
import type { Hit } from './draw/hit-test.ts';
import type { TimelineCommand } from './motion/keys.ts';
import { attachPointerGestures } from './motion/pointer-gestures.ts';
import { createTitleAsker } from './layout/title-asker.ts';
import { TimelineRenderer, type RendererInputs } from './draw/timeline-renderer.ts';
import { attachWheelGestures } from './motion/wheel-gestures.ts';
import { fitWindow, isSameWindow, panWindow, spanMs, windowShowing, zoomWindow } from './motion/window-motion.ts';
import { WindowMover } from './motion/window-mover.ts';

export interface FocusedEvent {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface ControllerCallbacks {
  readonly onWindowChange: (window: TimeWindow, settled: boolean) => void;
  readonly onSelect: (row: number | undefined) => void;
  /** The pointer is on something else than before, or on nothing. Coordinates are canvas px. */
  readonly onPoint: (hit: Hit | undefined, x: number, y: number) => void;
  /** The keyboard reached an event, and it has come to rest at a point of the canvas; undefined when it left. */
  readonly onFocusEvent: (focused: FocusedEvent | undefined) => void;
  /** A wheel was left to the page. */
  readonly onWheelLeft: () => void;
  readonly isCalm: () => boolean;
}

export interface ControllerElements {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  /** Lies on the canvas, takes the gestures and has the focus. */
  readonly surface: HTMLElement;
  /** Scrolls the tracks. */
  readonly scroller: HTMLElement;
  /** Holds the track labels, and is moved with the tracks. */
  readonly labels: HTMLElement;
}

/** More than three device pixels a px are not seen, only paid for. */
const MOST_PIXEL_RATIO = 3;
/** How far a click on density zooms in. */
const CROWD_FACTOR = 0.25;

export class TimelineController {
  readonly renderer: TimelineRenderer;
  readonly #elements: ControllerElements;
  readonly #frames: FrameLoop;
  readonly #mover: WindowMover;
  readonly #detach: () => void;
  #forgetTexts: () => void = () => undefined;
  readonly #titles = createTitleAsker(() => this.#inputs.texts);
  #inputs: RendererInputs;
  #callbacks: ControllerCallbacks;
  #extent: TimeWindow;
  #isBegun = false;
  /** While the first layout is being made. */
  #isBeginning = false;
  #isComplete = false;
  #hasNewTitles = false;
  /** The window in which the pointer was found to be on something. */
  #pointedIn: TimeWindow | undefined;
  #focused: number | undefined;
  #reported: FocusedEvent | undefined;

  constructor(
    elements: ControllerElements,
    inputs: RendererInputs,
    callbacks: ControllerCallbacks,
    initial: TimeWindow,
  ) {
    this.#elements = elements;
    this.#inputs = inputs;
    this.#callbacks = callbacks;
    this.#extent = tableExtent(inputs.extentOf ?? inputs.table) ?? initial;
    this.renderer = new TimelineRenderer(elements.canvas, elements.ctx, inputs);
    this.#frames = createFrameLoop((nowMs, isAskedFor) => this.#drawFrame(nowMs, isAskedFor));
    this.#mover = new WindowMover({
      initial,
      extent: () => this.#extent,
      onChange: (window, settled) => this.#callbacks.onWindowChange(window, settled),
      invalidate: this.#frames.invalidate,
      isCalm: () => this.#callbacks.isCalm(),
    });
    this.#detach = this.#attach();
  }

  #attach(): () => void {
    const { surface, scroller } = this.#elements;
    const host: GestureHost = {
      mover: this.#mover,
      extent: () => this.#extent,
      plot: () => this.renderer.plot,
      onHover: (x, y) => this.#hover(x, y),
      onLeave: () => this.#leave(),
      onClick: (x, y) => this.#click(x, y),
      onMark: (stretch) => {
        this.renderer.marked = stretch;
        this.#frames.invalidate();
      },
      onScroll: (byPx) => scroller.scrollBy({ top: byPx, behavior: 'instant' }),
      onWheelLeft: () => this.#callbacks.onWheelLeft(),
    };
    const detachers = [attachPointerGestures(surface, host), attachWheelGestures(surface, host)];
    scroller.addEventListener('scroll', this.#frames.invalidate, { passive: true });
    const pixels = new ResizeObserver(() => this.#resize());
    pixels.observe(this.#elements.canvas);
    this.#followTexts();
    return () => {
      this.#forgetTexts();
      pixels.disconnect();
      this.#titles.stop();
      for (const detach of detachers) detach();
      scroller.removeEventListener('scroll', this.#frames.invalidate);
    };
  }

  /** Other texts number other events: what the keyboard was on is not among them, and their picture is another. */
  #followTexts(): void {
    this.#forgetTexts();
    this.blur();
    this.#isComplete = false;
    this.#forgetTexts = this.#inputs.texts.subscribe(() => {
      this.#hasNewTitles = true;
      this.#frames.invalidate();
    });
  }

  /** @param isAskedFor something else than the window may have changed */
  #drawFrame(nowMs: number, isAskedFor: boolean): boolean {
    // The canvas is told its size after the first layout of the page.
    if (!this.renderer.isSized) return false;
    const before = this.#mover.current;
    const moves = this.#mover.advance(nowMs);
    const scrollPx = this.#elements.scroller.scrollTop;
    if (!this.#isBegun) {
      void this.#begin();
      return false;
    }
    if (this.#pointedIn !== undefined && !isSameWindow(this.#pointedIn, this.#mover.current)) this.#leave();
    this.#elements.labels.style.transform = `translateY(${-scrollPx}px)`;
    const isStill = !isAskedFor && this.#mover.current === before;
    this.renderer.draw(this.#mover.current, scrollPx, isStill);
    this.#titles.lacks(this.renderer.untold, this.#mover.isMoving);
    this.#markComplete();
    // Titles come one after the other: their true widths are used when all are there, and nothing moves.
    if (this.#hasNewTitles && this.renderer.untold.size === 0 && !this.#mover.isMoving) {
      this.#hasNewTitles = false;
      this.renderer.refreshTitles();
      return true;
    }
    if (!moves) this.#reportFocus();
    return moves || this.renderer.isWorking;
  }

  /**
   * Makes the first layout in slices, between which the page answers, and has it drawn in a frame of its own. No slice waits for a
   * frame: there is nothing to show yet.
   */
  async #begin(): Promise<void> {
    if (this.#isBeginning) return;
    this.#isBeginning = true;
    while (this.renderer.isSized && !this.#isBegun) {
      this.#isBegun = this.renderer.prepare(this.#mover.current, this.#elements.scroller.scrollTop);
      if (!this.#isBegun) await nextTask();
    }
    this.#isBeginning = false;
    this.#frames.invalidate();
  }

  /** Tells those who measure when a picture of other events stood, with all that belongs to it. */
  #markComplete(): void {
    const { tracks } = this.#inputs;
    if (this.#isComplete || tracks.length === 0 || this.renderer.untold.size > 0) return;
    this.#isComplete = true;
    markPictureComplete();
  }

  update(inputs: RendererInputs, callbacks: ControllerCallbacks): void {
    const { table, texts, extentOf = table } = inputs;
    const last = this.#inputs;
    if (extentOf !== (last.extentOf ?? last.table)) this.#extent = tableExtent(extentOf) ?? this.#extent;
    this.#inputs = inputs;
    if (texts !== last.texts) this.#followTexts();
    this.#callbacks = callbacks;
    this.renderer.inputs = inputs;
    this.#frames.invalidate();
  }

  /** The canvas has come to cover more or fewer pixels. */
  #resize(): void {
    if (!this.renderer.resize(deviceSizeOf(this.#elements.canvas, MOST_PIXEL_RATIO))) return;
    // Setting a canvas's size clears it: draw before the browser paints.
    if (this.#drawFrame(performance.now(), true)) this.#frames.invalidate();
  }

  receive(window: TimeWindow): void {
    this.#mover.receive(window);
  }

  #hover(x: number, y: number): void {
    const hit = this.renderer.hit(x, y);
    this.#elements.surface.style.cursor = hit === undefined ? '' : 'pointer';
    this.#setHovered(hit?.kind === 'event' ? hit.row : undefined);
    this.#pointedIn = hit && this.#mover.current;
    this.#callbacks.onPoint(hit, x, y);
  }

  /** The pointer has gone, or what was under it has moved away. */
  #leave(): void {
    this.#pointedIn = undefined;
    this.#setHovered(undefined);
    this.#callbacks.onPoint(undefined, 0, 0);
  }

  #setHovered(row: number | undefined): void {
    if (this.renderer.hovered === row) return;
    this.renderer.hovered = row;
    this.#frames.invalidate();
  }

  #click(x: number, y: number): void {
    const hit = this.renderer.hit(x, y);
    if (hit?.kind === 'event') return this.#callbacks.onSelect(hit.row);
    if (hit?.kind !== 'crowd') return;
    this.#leave();
    this.#mover.glideTo(zoomWindow(this.#mover.target, CROWD_FACTOR, (hit.fromMs + hit.toMs) / 2, this.#extent));
  }

  /** Does what a key or a button asks for. */
  run(command: TimelineCommand): void {
    const window = this.#mover.target;
    const span = spanMs(window);
    switch (command.kind) {
      case 'pan':
        return this.#mover.glideTo(panWindow(window, command.share * span, this.#extent));
      case 'zoom':
        return this.#zoomBy(command.factor);
      case 'fit':
        return this.#mover.glideTo(fitWindow(this.#extent));
      case 'start':
        return this.#mover.glideTo(panWindow(window, this.#extent.fromMs - span * 0.1 - window.fromMs, this.#extent));
      case 'end':
        return this.#mover.glideTo(panWindow(window, this.#extent.toMs + span * 0.1 - window.toMs, this.#extent));
      case 'scroll': {
        const { scroller } = this.#elements;
        scroller.scrollBy({ top: command.pages * scroller.clientHeight });
        return;
      }
      case 'step':
        return this.#step(command.by);
      case 'open':
        if (this.#focused !== undefined) this.#callbacks.onSelect(this.#focused);
        return;
      case 'leave':
        return this.#leaveOrClose();
    }
  }

  /** Zooms around the event that the keyboard is on, when it is in view, else around the middle. */
  #zoomBy(factor: number): void {
    const window = this.#mover.target;
    const row = this.#focused ?? this.#inputs.selected;
    const { earliestMs, latestMs } = this.#inputs.table;
    const eventMs = row === undefined ? Number.NaN : ((earliestMs[row] ?? 0) + (latestMs[row] ?? 0)) / 2;
    const isInView = eventMs >= window.fromMs && eventMs <= window.toMs;
    const aroundMs = isInView ? eventMs : (window.fromMs + window.toMs) / 2;
    this.#mover.glideTo(zoomWindow(window, factor, aroundMs, this.#extent));
  }

  #step(by: 1 | -1): void {
    const { table, matches, selected } = this.#inputs;
    const window = this.#mover.target;
    const row = stepEvent(table, matches, this.#focused ?? selected, by, window);
    if (row === undefined) return;
    this.#focused = row;
    this.#setHovered(row);
    const middleMs = ((table.earliestMs[row] ?? 0) + (table.latestMs[row] ?? 0)) / 2;
    const shown = windowShowing(window, middleMs);
    if (shown !== window) this.#mover.glideTo(panWindow(shown, 0, this.#extent));
    this.#frames.invalidate();
  }

  /** Tells where the event that the keyboard is on came to rest, once it has. */
  #reportFocus(): void {
    const row = this.#focused;
    const place = row === undefined ? undefined : this.renderer.locate(row);
    if (row === undefined || place === undefined) return;
    const last = this.#reported;
    if (last?.row === row && last.x === place.x && last.y === place.y) return;
    this.#reported = { row, ...place };
    this.#callbacks.onFocusEvent(this.#reported);
  }

  #leaveOrClose(): void {
    if (this.#focused === undefined) return this.#callbacks.onSelect(undefined);
    this.blur();
  }

  /** The keyboard left the timeline. */
  blur(): void {
    if (this.#focused === undefined) return;
    this.#focused = undefined;
    this.#reported = undefined;
    this.#setHovered(undefined);
    this.#callbacks.onFocusEvent(undefined);
  }

  stop(): void {
    this.#detach();
    this.#mover.stop();
    this.#frames.stop();
  }
}
