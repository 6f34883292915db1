import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Dictionaries, EventTable } from '../../dataset/packed.ts';
import { formatInstant, formatWhen } from '../base/zone-format.ts';
import type { TimeWindow, TracksBy } from '../view/view-state.ts';
import { countInWindow } from './event-steps.ts';
import { HoverCard, type CardSubject } from './HoverCard.tsx';
import { commandOfKey, type TimelineCommand } from './keys.ts';
import { Legend } from './Legend.tsx';
import { AXIS_PX } from './draw-axis.ts';
import './timeline.css';
import { TimelineController, type ControllerCallbacks, type ControllerInputs } from './timeline-controller.ts';
import { TimelineTools } from './TimelineTools.tsx';
import { contentHeight, layoutTrackBoxes } from './track-boxes.ts';
import { TrackLabels } from './TrackLabels.tsx';
import { buildTracks, type Track } from './tracks.ts';
import { useElementSize } from './use-element-size.ts';
import { useLook } from './use-look.ts';

export interface TimelineViewProps {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  /** For each row 1 when it passes the filters. */
  readonly matches: Uint8Array;
  readonly tracksBy: TracksBy;
  /** What is shown. A window that did not come from here is glided to. */
  readonly window: TimeWindow;
  /** `settled` is false while a gesture runs. */
  readonly onWindowChange: (next: TimeWindow, settled: boolean) => void;
  /** IANA zone of axis and cards. */
  readonly zone: string;
  /** The last report: what lies after it is shown as the future. */
  readonly asOfMs: number | undefined;
  /** Row of the selected event. */
  readonly selected: number | undefined;
  readonly onSelect: (row: number | undefined) => void;
}

const GUTTER_PX = 164;
const CAPTION_PX = 18;
/** Below this width the track labels stand above the marks. */
const LEAST_WIDTH_WITH_GUTTER_PX = 680;
/** The live region waits for so long, so that a gesture is told once. */
const ANNOUNCE_MS = 500;

/** Folded tracks by key, and the way to fold and unfold them. */
function useFolding() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((track: Track) => {
    setFolded((last) => {
      const next = new Set(last);
      if (!next.delete(track.key)) next.add(track.key);
      return next;
    });
  }, []);
  return { folded, toggle };
}

/** What the live region says: the keyboard's event, else the window and how many events it holds. */
function useAnnouncement({ table, matches, window, zone }: TimelineViewProps, focused: number | undefined): string {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (focused !== undefined) {
        const [from = 0, to = 0] = [table.earliestMs[focused], table.latestMs[focused]];
        const when = formatWhen(from, to, table.precision[focused] ?? 0, table.uncertain[focused] === 1, zone);
        return setText(`${table.titles[focused] ?? ''}, ${when}`);
      }
      const count = countInWindow(table, matches, window);
      setText(`${count} events from ${formatInstant(window.fromMs, zone)} to ${formatInstant(window.toMs, zone)}`);
    }, ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, [table, matches, window, zone, focused]);
  return text;
}

/** The zoomable timeline. Fills its container; the event list is its accessible twin. */
export function TimelineView(props: TimelineViewProps) {
  const { table, dictionaries, matches, tracksBy, window, onWindowChange, zone, asOfMs, selected, onSelect } = props;
  const scrollerRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const labelsRef = useRef<HTMLDivElement>(null);
  const controllerRef = useRef<TimelineController>(undefined);
  const { widthPx, heightPx } = useElementSize(scrollerRef);
  const look = useLook();
  const { folded, toggle } = useFolding();
  const [card, setCard] = useState<CardSubject>();
  const [focused, setFocused] = useState<number>();
  const announcement = useAnnouncement(props, focused);

  const gutterPx = widthPx >= LEAST_WIDTH_WITH_GUTTER_PX ? GUTTER_PX : 0;
  const tracks = useMemo(
    () => buildTracks(table, dictionaries, matches, tracksBy),
    [table, dictionaries, matches, tracksBy],
  );
  const boxes = useMemo(
    () =>
      layoutTrackBoxes(tracks, {
        availablePx: heightPx - AXIS_PX,
        captionPx: gutterPx === 0 ? CAPTION_PX : 0,
        isFolded: (track) => folded.has(track.key),
      }),
    [tracks, heightPx, gutterPx, folded],
  );
  const trackLabels = useCallback(
    (row: number) => tracks.filter(({ rows }) => rows.includes(row)).map(({ label }) => label),
    [tracks],
  );
  const inputs: ControllerInputs = { table, tracks, boxes, gutterPx, zone, asOfMs, selected, matches };
  const callbacks: ControllerCallbacks = {
    onWindowChange,
    onSelect,
    onPoint: (hit, x, y) => {
      if (hit === undefined) return setCard(undefined);
      if (hit.kind === 'event') return setCard({ kind: 'event', row: hit.row, x: Math.max(hit.x, gutterPx), y: hit.y });
      setCard({ ...hit, trackLabel: tracks[hit.track]?.label ?? '', x, y });
    },
    onFocusEvent: setFocused,
    isCalm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  };

  // The controller lives as long as the canvas; the effects below keep it up to date.
  const initial = useRef({ inputs, callbacks, window });
  useLayoutEffect(() => {
    const [canvas, scroller, labels] = [canvasRef.current, scrollerRef.current, labelsRef.current];
    const ctx = canvas?.getContext('2d');
    if (canvas === null || scroller === null || labels === null || !ctx) return;
    const { inputs: first, callbacks: firstCallbacks, window: firstWindow } = initial.current;
    const controller = new TimelineController({ canvas, ctx, scroller, labels }, first, firstCallbacks, firstWindow);
    controllerRef.current = controller;
    return () => controller.stop();
  }, []);
  useLayoutEffect(() => controllerRef.current?.update(inputs, callbacks));
  useLayoutEffect(() => controllerRef.current?.resize(widthPx, heightPx), [widthPx, heightPx]);
  useLayoutEffect(() => controllerRef.current?.refreshLook(), [look]);
  useLayoutEffect(() => controllerRef.current?.receive(window), [window]);

  const run = (command: TimelineCommand): void => controllerRef.current?.run(command);
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOfKey(event);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };
  const place = focused === undefined ? undefined : controllerRef.current?.renderer.locate(focused);
  const subject: CardSubject | undefined =
    card ?? (focused !== undefined && place !== undefined ? { kind: 'event', row: focused, ...place } : undefined);

  return (
    <section className="tl" aria-label="Timeline">
      <div ref={scrollerRef} className="tl-scroller">
        <div style={{ height: AXIS_PX + contentHeight(boxes) }}>
          <div className="tl-stage" style={{ height: heightPx }}>
            <canvas
              ref={canvasRef}
              className="tl-canvas"
              tabIndex={0}
              role="application"
              aria-label="Timeline of events. Arrow keys move and zoom, full stop and comma go from event to event, Enter opens."
              onKeyDown={onKeyDown}
              onBlur={() => controllerRef.current?.blur()}
            />
            <TrackLabels tracks={tracks} boxes={boxes} gutterPx={gutterPx} layerRef={labelsRef} onToggle={toggle} />
          </div>
        </div>
      </div>
      <div className="tl-foot">
        <TimelineTools onCommand={run} />
        <details className="tl-key">
          <summary>Key to the marks</summary>
          <Legend look={look} />
        </details>
      </div>
      {subject !== undefined && (
        <HoverCard
          subject={subject}
          table={table}
          trackLabels={trackLabels}
          zone={zone}
          widthPx={widthPx}
          heightPx={heightPx}
        />
      )}
      <p className="tl-live" aria-live="polite">
        {announcement}
      </p>
    </section>
  );
}
