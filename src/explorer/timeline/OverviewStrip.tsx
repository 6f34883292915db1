import { useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { EventTable } from '../../dataset/packed.ts';
import { formatInstant } from '../../wording/zone-format.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { brushWindow, stepBrush, type BrushPart } from './brush.ts';
import { drawOverview, OVERVIEW_BIN_PX } from './draw-overview.ts';
import { binOverview } from './overview-bins.ts';
import { overviewLabels } from './overview-labels.ts';
import { createOverviewScale, type OverviewScale } from './overview-scale.ts';
import './timeline.css';
import { useElementSize } from '../base/use-element-size.ts';
import { useTheme } from './use-theme.tsx';

export interface OverviewStripProps {
  readonly table: EventTable;
  /** For each row 1 when it passes the filters. */
  readonly matches: Uint8Array;
  readonly window: TimeWindow;
  /** `settled` is false while the brush is being dragged. */
  readonly onWindowChange: (next: TimeWindow, settled: boolean) => void;
  /** IANA zone of the labels. */
  readonly zone: string;
  readonly asOfMs?: number | undefined;
}

/** Draws the strip whenever something that it shows changed. */
function useOverviewCanvas({ table, matches, zone, asOfMs }: OverviewStripProps, scale: OverviewScale | undefined) {
  const hostRef = useRef<HTMLElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const { widthPx, heightPx } = useElementSize(hostRef);
  const theme = useTheme();
  const count = Math.max(1, Math.floor(widthPx / OVERVIEW_BIN_PX));
  const all = useMemo(() => scale && binOverview(table, scale, count), [table, scale, count]);
  const matching = useMemo(() => scale && binOverview(table, scale, count, matches), [table, scale, count, matches]);
  const labels = useMemo(() => (scale ? overviewLabels(scale, widthPx, zone) : []), [scale, widthPx, zone]);
  useEffect(() => {
    const canvas = canvasRef.current;
    const ctx = canvas?.getContext('2d');
    if (canvas === null || !ctx || scale === undefined || all === undefined || matching === undefined) return;
    if (widthPx === 0) return;
    const ratio = Math.max(1, Math.min(3, devicePixelRatio));
    canvas.width = Math.round(widthPx * ratio);
    canvas.height = Math.round(heightPx * ratio);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverview(ctx, { widthPx, heightPx, scale, bins: { all, matching }, labels, asOfMs, theme });
  }, [scale, all, matching, labels, asOfMs, widthPx, heightPx, theme]);
  return { hostRef, canvasRef, widthPx };
}

const PARTS: readonly { readonly part: BrushPart; readonly label: string }[] = [
  { part: 'whole', label: 'Part of time that is shown' },
  { part: 'start', label: 'Start of the part that is shown' },
  { part: 'end', label: 'End of the part that is shown' },
];
/** The brush stays wide enough to be taken: 24 px between the two handles, which cover 2 px of it each. */
const LEAST_BRUSH_PX = 28;

/** The whole extent with the window as a brush: drag it, drag its ends, or use the arrow keys on either. */
export function OverviewStrip(props: OverviewStripProps) {
  const { table, window, onWindowChange, zone } = props;
  const scale = useMemo(() => createOverviewScale(table), [table]);
  const { hostRef, canvasRef, widthPx } = useOverviewCanvas(props, scale);
  const drag = useRef<{ readonly part: BrushPart; readonly startX: number; readonly window: TimeWindow }>(undefined);
  if (scale === undefined) return <section className="tl-overview" ref={hostRef} />;

  const shareAt = (event: PointerEvent): number => {
    const left = hostRef.current?.getBoundingClientRect().left ?? 0;
    return (event.clientX - left) / Math.max(1, widthPx);
  };
  const onPointerDown = (part: BrushPart, event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, startX: shareAt(event), window };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const current = drag.current;
    if (current === undefined) return;
    onWindowChange(brushWindow(scale, current.window, current.part, shareAt(event) - current.startX), false);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const current = drag.current;
    drag.current = undefined;
    if (current === undefined) return;
    onWindowChange(brushWindow(scale, current.window, current.part, shareAt(event) - current.startX), true);
  };
  /** A press beside the brush brings its middle there, and drags on. */
  const onPressBeside = (event: PointerEvent<HTMLElement>): void => {
    const half = (window.toMs - window.fromMs) / 2;
    const middle = scale.timeFromShare(shareAt(event));
    const there = { fromMs: middle - half, toMs: middle + half };
    onPointerDown('whole', event);
    drag.current = { part: 'whole', startX: shareAt(event), window: there };
    onWindowChange(there, false);
  };
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
    <section
      ref={hostRef}
      className="tl-overview"
      aria-label="Overview of the whole time"
      onPointerDown={onPressBeside}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <canvas ref={canvasRef} className="tl-overview-canvas" aria-hidden="true" />
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
          aria-valuetext={formatInstant(valueOf(part), zone)}
          style={part === 'whole' ? { left: fromPx, width: toPx - fromPx } : { left: part === 'start' ? fromPx : toPx }}
          onPointerDown={(event) => onPointerDown(part, event)}
          onKeyDown={(event) => onKeyDown(part, event)}
        />
      ))}
    </section>
  );
}
