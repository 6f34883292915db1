import { useCallback, useEffect, useMemo, useRef } from 'react';
import { deviceSizeOf } from '../../base/device-size.ts';
import type { Sliced } from '../../base/slices.ts';
import { useElementSize } from '../../base/use-element-size.ts';
import { useSliced } from '../../base/use-sliced.ts';
import { drawOverview, OVERVIEW_BIN_PX } from './draw-overview.ts';
import { binOverview, type OverviewBins, type Times } from './overview-bins.ts';
import { overviewLabels } from './overview-labels.ts';
import type { OverviewScale } from './overview-scale.ts';
import { useTheme } from '../use-theme.tsx';
import { MOST_AT_ONCE } from '../use-tracks.tsx';

export interface OverviewCanvasProps {
  readonly table: Times;
  /** For each row 1 when it passes the filters. */
  readonly matches: Uint8Array;
  /** IANA zone of the labels. */
  readonly zone: string;
  readonly asOfMs?: number | undefined;
}

/** Without a dated event. */
function* nothing(): Sliced<undefined> {}

/** The histogram; that of very many events is made in slices, and until then the last one stands. */
function useOverviewBins(
  table: Times,
  matches: Uint8Array,
  scale: OverviewScale | undefined,
  count: number,
): OverviewBins | undefined {
  const work = useCallback(
    () => (scale === undefined ? nothing() : binOverview(table, scale, count, matches)),
    [table, matches, scale, count],
  );
  return useSliced(work, table.dated <= MOST_AT_ONCE);
}

/** Draws the strip whenever something that it shows changed. */
export function useOverviewCanvas(
  { table, matches, zone, asOfMs }: OverviewCanvasProps,
  scale: OverviewScale | undefined,
) {
  const hostRef = useRef<HTMLElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const { widthPx, heightPx } = useElementSize(hostRef);
  const theme = useTheme();
  const count = Math.max(1, Math.floor(widthPx / OVERVIEW_BIN_PX));
  const bins = useOverviewBins(table, matches, scale, count);
  const labels = useMemo(() => (scale ? overviewLabels(scale, widthPx, zone) : []), [scale, widthPx, zone]);
  useEffect(() => {
    const canvas = canvasRef.current;
    const ctx = canvas?.getContext('2d');
    if (canvas === null || !ctx || scale === undefined || bins === undefined) return;
    if (widthPx === 0) return;
    const { pixels, ratio } = deviceSizeOf(canvas, 3);
    canvas.width = pixels.widthPx;
    canvas.height = pixels.heightPx;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverview(ctx, { widthPx, heightPx, scale, bins, labels, asOfMs, theme });
  }, [scale, bins, labels, asOfMs, widthPx, heightPx, theme]);
  return { hostRef, canvasRef, widthPx };
}
