import { useEffect, useMemo, useRef } from 'react';
import type { EventTable } from '../../dataset/packed.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { drawOverview, OVERVIEW_BIN_PX } from './draw-overview.ts';
import type { LiveWindow } from './live-window.ts';
import { OverviewBrush } from './OverviewBrush.tsx';
import { binOverview } from './overview-bins.ts';
import { overviewLabels } from './overview-labels.ts';
import { createOverviewScale, type OverviewScale } from './overview-scale.ts';
import './timeline.css';
import { deviceSizeOf } from '../base/device-size.ts';
import { useElementSize } from '../base/use-element-size.ts';
import { useTheme } from './use-theme.tsx';

export interface OverviewStripProps {
  readonly table: EventTable;
  /** For each row 1 when it passes the filters. */
  readonly matches: Uint8Array;
  readonly live: LiveWindow;
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
    const { pixels, ratio } = deviceSizeOf(canvas, 3);
    canvas.width = pixels.widthPx;
    canvas.height = pixels.heightPx;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverview(ctx, { widthPx, heightPx, scale, bins: { all, matching }, labels, asOfMs, theme });
  }, [scale, all, matching, labels, asOfMs, widthPx, heightPx, theme]);
  return { hostRef, canvasRef, widthPx };
}

/** The whole extent with the window as a brush. */
export function OverviewStrip(props: OverviewStripProps) {
  const { table, live, onWindowChange, zone } = props;
  const scale = useMemo(() => createOverviewScale(table), [table]);
  const { hostRef, canvasRef, widthPx } = useOverviewCanvas(props, scale);
  if (scale === undefined) return <section className="tl-overview" ref={hostRef} />;
  return (
    <section ref={hostRef} className="tl-overview" aria-label="Overview of the whole time">
      <canvas ref={canvasRef} className="tl-overview-canvas" aria-hidden="true" />
      <OverviewBrush scale={scale} widthPx={widthPx} live={live} onWindowChange={onWindowChange} zone={zone} />
    </section>
  );
}
