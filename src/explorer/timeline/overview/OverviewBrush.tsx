import { useRef, useSyncExternalStore, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { formatInstant } from '../../../wording/zone-format.ts';
import { pointWithin } from '../../base/zoom.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { brushWindow, stepBrush, type BrushPart } from './brush.ts';
import type { LiveWindow } from '../../view/live-window.ts';
import type { OverviewScale } from './overview-scale.ts';

interface OverviewBrushProps {
  readonly scale: OverviewScale;
  /** Width of the strip. */
  readonly widthPx: number;
  readonly live: LiveWindow;
  /** `settled` is false while the brush is being dragged. */
  readonly onWindowChange: (next: TimeWindow, settled: boolean) => void;
  /** IANA zone of what a screen reader hears. */
  readonly zone: string;
}

const PARTS: readonly { readonly part: BrushPart; readonly label: string }[] = [
  { part: 'whole', label: 'Part of time that is shown' },
  { part: 'start', label: 'Start of the part that is shown' },
  { part: 'end', label: 'End of the part that is shown' },
];
/** The brush stays wide enough to be taken: 24 px between the two handles, which cover 2 px of it each. */
const LEAST_BRUSH_PX = 28;

interface Drag {
  readonly part: BrushPart;
  readonly startX: number;
  /** Where it began. */
  readonly window: TimeWindow;
}

/** What pointers do to the brush and beside it. */
function useBrushGestures(
  host: RefObject<HTMLElement | null>,
  { scale, widthPx, live, onWindowChange }: OverviewBrushProps,
) {
  const drag = useRef<Drag>(undefined);
  const shareAt = (event: PointerEvent): number => {
    const { x } = host.current === null ? { x: 0 } : pointWithin(host.current, event);
    return x / Math.max(1, widthPx);
  };
  const moveTo = (event: PointerEvent, settled: boolean): void => {
    const current = drag.current;
    if (current === undefined) return;
    onWindowChange(brushWindow(scale, current.window, current.part, shareAt(event) - current.startX), settled);
  };
  const take = (part: BrushPart, event: PointerEvent<HTMLElement>, window: TimeWindow): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, startX: shareAt(event), window };
  };
  return {
    onTake: (part: BrushPart, event: PointerEvent<HTMLElement>) => take(part, event, live.current()),
    /** A press beside the brush brings its middle there, and drags on. */
    onPressBeside: (event: PointerEvent<HTMLElement>) => {
      const { fromMs, toMs } = live.current();
      const middle = scale.timeFromShare(shareAt(event));
      take('whole', event, { fromMs: middle - (toMs - fromMs) / 2, toMs: middle + (toMs - fromMs) / 2 });
      moveTo(event, false);
    },
    onMove: (event: PointerEvent) => moveTo(event, false),
    onLetGo: (event: PointerEvent) => {
      moveTo(event, true);
      drag.current = undefined;
    },
  };
}

/** The window on the overview: drag it, drag its ends, press beside it, or use the arrow keys on any part. */
export function OverviewBrush(props: OverviewBrushProps) {
  const { scale, widthPx, live, onWindowChange, zone } = props;
  const host = useRef<HTMLDivElement>(null);
  const window = useSyncExternalStore(live.subscribe, live.current);
  const { onTake, onPressBeside, onMove, onLetGo } = useBrushGestures(host, props);
  const onKeyDown = (part: BrushPart, event: KeyboardEvent): void => {
    const next = stepBrush(scale, window, part, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onWindowChange(next, true);
  };
  const fromPx = scale.shareFromTime(window.fromMs) * widthPx;
  const toPx = Math.max(fromPx + LEAST_BRUSH_PX, scale.shareFromTime(window.toMs) * widthPx);
  const valueOf = (part: BrushPart): number =>
    part === 'end' ? window.toMs : part === 'start' ? window.fromMs : (window.fromMs + window.toMs) / 2;
  return (
    <div
      ref={host}
      className="tl-brushes"
      onPointerDown={onPressBeside}
      onPointerMove={onMove}
      onPointerUp={onLetGo}
      onPointerCancel={onLetGo}
    >
      <div className="tl-shade" style={{ left: 0, width: Math.max(0, fromPx) }} />
      <div className="tl-shade" style={{ left: toPx, right: 0 }} />
      {PARTS.map(({ part, label }) => (
        <div
          key={part}
          className={`tl-brush tl-brush-${part}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no input has two ends and a middle
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={scale.extent.fromMs}
          aria-valuemax={scale.extent.toMs}
          aria-valuenow={Math.max(scale.extent.fromMs, Math.min(scale.extent.toMs, valueOf(part)))}
          aria-valuetext={part === 'whole' ? spanInWords(window, zone) : formatInstant(valueOf(part), zone)}
          style={part === 'whole' ? { left: fromPx, width: toPx - fromPx } : { left: part === 'start' ? fromPx : toPx }}
          onPointerDown={(event) => onTake(part, event)}
          onKeyDown={(event) => onKeyDown(part, event)}
        />
      ))}
    </div>
  );
}

const spanInWords = ({ fromMs, toMs }: TimeWindow, zone: string): string =>
  `${formatInstant(fromMs, zone)} to ${formatInstant(toMs, zone)}`;
