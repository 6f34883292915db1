import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { EventTable } from '../../dataset/format/packed.ts';
import { countOf } from '../../wording/plural.ts';
import { formatInstant } from '../../wording/zone-format.ts';
import { useElementSize } from '../base/use-element-size.ts';
import type { EventTexts } from '../query/event-texts.ts';
import { rowWhen } from '../../wording/row-when.ts';
import type { TimeWindow, TracksBy } from '../view/view-state.ts';
import { AXIS_PX } from './draw/draw-axis.ts';
import { FOOT_PX } from './draw/draw.ts';
import { countInWindow } from './layout/event-steps.ts';
import { HoverCard, type CardSubject } from './HoverCard.tsx';
import { commandOfKey } from './motion/keys.ts';
import type { LiveWindow } from '../view/live-window.ts';
import './timeline.css';
import { TimelineTools } from './TimelineTools.tsx';
import { contentHeight } from './layout/track-boxes.ts';
import { TrackLabels } from './TrackLabels.tsx';
import type { Track } from './layout/tracks.ts';
import { useTheme } from './use-theme.tsx';
import { useTrackArea } from './use-track-area.tsx';
import { useTitle } from './use-title.tsx';
import { useTimelineController } from './use-timeline-controller.tsx';

export interface TimelineViewProps {
  readonly table: EventTable;
  /** Events from the first to the last that there are, where the table does not have them all. */
  readonly extentOf?: EventTable | undefined;
  readonly texts: EventTexts;
  /** By weight. */
  readonly tracks: readonly Track[];
  /** For each row 1 when it passes the filters. */
  readonly matches: Uint8Array;
  readonly tracksBy: TracksBy;
  /** What was shown when the last motion came to rest. */
  readonly window: TimeWindow;
  /** What is shown. A window that did not come from here is glided to. */
  readonly live: LiveWindow;
  /** `settled` is false while a gesture runs. */
  readonly onWindowChange: (next: TimeWindow, settled: boolean) => void;
  /** IANA zone of axis and cards. */
  readonly zone: string;
  /** The last report: what lies after it is shown as the future. */
  readonly asOfMs: number | undefined;
  /** True where that is no report, but the time as of which everything is shown. */
  readonly isAsKnown?: boolean | undefined;
  /** Row of the selected event. */
  readonly selected: number | undefined;
  readonly onSelect: (row: number | undefined) => void;
  /** How many events a window holds, where the table does not have them all. */
  readonly countIn?: (window: TimeWindow) => number;
}

/** A single track says what it is by standing there alone. */
const NO_TRACKS: readonly Track[] = [];
/** The live region waits for so long, so that a gesture is told once. */
const ANNOUNCE_MS = 500;
const LABEL =
  'Timeline of events. Arrow keys move and zoom, full stop and comma go from event to event, Enter opens the event.';

/** What the live region says: the event that the keyboard is on, else the window and how many events it holds. */
function useAnnouncement(
  { table, texts, matches, window, zone, countIn }: TimelineViewProps,
  focusedRow: number | undefined,
): string {
  const [text, setText] = useState('');
  const title = useTitle(texts, focusedRow);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (focusedRow !== undefined) {
        return setText(`${title ?? ''}, ${rowWhen(table, focusedRow, zone)}`);
      }
      const count = countIn?.(window) ?? countInWindow(table, matches, window);
      setText(
        `${countOf(count, 'event')} from ${formatInstant(window.fromMs, zone)} to ${formatInstant(window.toMs, zone)}`,
      );
    }, ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, [table, matches, window, zone, countIn, focusedRow, title]);
  return text;
}

/** The zoomable timeline. Fills its container; the event list is its accessible twin. */
export function TimelineView(props: TimelineViewProps) {
  const { table, extentOf, texts, matches, live, onWindowChange, zone, asOfMs, isAsKnown, selected, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const theme = useTheme();
  const { tracks, boxes, gutterPx, onToggle, onMove } = useTrackArea(props.tracks, props.tracksBy, size);
  const inputs = { table, extentOf, texts, matches, tracks, boxes, gutterPx, theme, zone, asOfMs, isAsKnown, selected };
  const { pointed, focused, showsWheelHint, run, blur } = useTimelineController(
    { scroller, surface, canvas, labels },
    { inputs, live, onWindowChange, onSelect },
  );
  const announcement = useAnnouncement(props, focused?.row);
  const subject: CardSubject | undefined = pointed ?? (focused && { kind: 'event', ...focused });
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOfKey(event);
    // Keys on the labels are the labels'.
    if (command === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };

  return (
    <div className="tl">
      <div ref={scroller} className="tl-scroller">
        <div style={{ height: AXIS_PX + contentHeight(boxes) + FOOT_PX }}>
          <div className="tl-stage" style={{ height: size.heightPx }}>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what role="application" is for */}
            <div
              ref={surface}
              className="tl-surface"
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the timeline's one tab stop
              tabIndex={0}
              role="application"
              aria-label={LABEL}
              onKeyDown={onKeyDown}
              onBlur={blur}
            >
              <canvas ref={canvas} className="tl-canvas" aria-hidden="true" />
              <TrackLabels
                tracks={gutterPx === 0 && props.tracksBy === 'none' ? NO_TRACKS : tracks}
                boxes={boxes}
                gutterPx={gutterPx}
                layerRef={labels}
                onToggle={onToggle}
                onMove={onMove}
              />
            </div>
          </div>
        </div>
      </div>
      <TimelineTools onCommand={run} />
      {showsWheelHint && <p className="tl-hint">Hold Ctrl or ⌘ to zoom with the wheel</p>}
      {subject !== undefined && (
        <HoverCard subject={subject} table={table} texts={texts} tracks={tracks} zone={zone} size={size} />
      )}
      <p className="tl-live" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
