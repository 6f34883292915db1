import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TimeWindow } from '../view/view-state.ts';
import type { CardSubject } from './HoverCard.tsx';
import type { Hit } from './draw/hit-test.ts';
import type { TimelineCommand } from './motion/keys.ts';
import type { LiveWindow } from '../view/live-window.ts';
import { TimelineController, type FocusedEvent } from './timeline-controller.ts';
import type { RendererInputs } from './draw/timeline-renderer.ts';

export interface TimelineElements {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly labels: RefObject<HTMLDivElement | null>;
}

export interface TimelineRequest {
  readonly inputs: RendererInputs;
  readonly live: LiveWindow;
  readonly onWindowChange: (next: TimeWindow, settled: boolean) => void;
  readonly onSelect: (row: number | undefined) => void;
}

export interface TimelineHandle {
  /** What the pointer is on. */
  readonly pointed: CardSubject | undefined;
  /** What the keyboard is on. */
  readonly focused: FocusedEvent | undefined;
  /** True for a while after a wheel was left to the page. */
  readonly showsWheelHint: boolean;
  readonly run: (command: TimelineCommand) => void;
  readonly blur: () => void;
}

const HINT_MS = 1800;

/** True for a while after `show` was called. */
function useHint(): { readonly isShown: boolean; readonly show: () => void } {
  const [shownAt, setShownAt] = useState(0);
  useEffect(() => {
    if (shownAt === 0) return;
    const timer = setTimeout(() => setShownAt(0), HINT_MS);
    return () => clearTimeout(timer);
  }, [shownAt]);
  return { isShown: shownAt !== 0, show: useCallback(() => setShownAt(performance.now()), []) };
}

/** Makes the controller for the mounted canvas, keeps it up to date, and says what it reports. */
export function useTimelineController(elements: TimelineElements, request: TimelineRequest): TimelineHandle {
  const controllerRef = useRef<TimelineController>(undefined);
  const [pointed, setPointed] = useState<CardSubject>();
  const [focused, setFocused] = useState<FocusedEvent>();
  const { isShown: showsWheelHint, show: showWheelHint } = useHint();
  const { inputs, live, onWindowChange, onSelect } = request;
  const { tracks, gutterPx } = inputs;
  const callbacks = {
    onWindowChange,
    onSelect,
    onPoint: (hit: Hit | undefined, x: number, y: number) => {
      if (hit === undefined) setPointed(undefined);
      else if (hit.kind === 'event')
        setPointed({ kind: 'event', row: hit.row, x: Math.max(hit.x, gutterPx), y: hit.y });
      else setPointed({ ...hit, trackLabel: tracks[hit.track]?.label ?? '', x, y });
    },
    onFocusEvent: setFocused,
    onWheelLeft: showWheelHint,
    isCalm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  const { scroller: scrollerRef, surface: surfaceRef, canvas: canvasRef, labels: labelsRef } = elements;
  const first = useRef({ inputs, callbacks, live });

  // The controller lives as long as the canvas; the effects below keep it up to date.
  useLayoutEffect(() => {
    const [scroller, surface, canvas, labels] = [
      scrollerRef.current,
      surfaceRef.current,
      canvasRef.current,
      labelsRef.current,
    ];
    const ctx = canvas?.getContext('2d', { alpha: false });
    if (scroller === null || surface === null || canvas === null || labels === null || !ctx) return;
    const controller = new TimelineController(
      { scroller, surface, canvas, ctx, labels },
      first.current.inputs,
      first.current.callbacks,
      first.current.live.current(),
    );
    controllerRef.current = controller;
    return () => controller.stop();
  }, [scrollerRef, surfaceRef, canvasRef, labelsRef]);
  useLayoutEffect(() => controllerRef.current?.update(inputs, callbacks));
  useLayoutEffect(() => live.subscribe(() => controllerRef.current?.receive(live.current())), [live]);

  const run = useCallback((command: TimelineCommand) => controllerRef.current?.run(command), []);
  const blur = useCallback(() => controllerRef.current?.blur(), []);
  return { pointed, focused, showsWheelHint, run, blur };
}
