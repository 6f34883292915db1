import { useMemo } from 'react';
import type { EventTable } from '../../../dataset/format/packed.ts';
import type { LiveWindow } from '../../view/live-window.ts';
import type { TimeWindow } from '../../view/view-state.ts';
import { OverviewBrush } from './OverviewBrush.tsx';
import { createOverviewScale } from './overview-scale.ts';
import './overview.css';
import { useOverviewCanvas, type OverviewCanvasProps } from './use-overview-canvas.tsx';

export interface OverviewStripProps extends OverviewCanvasProps {
  readonly table: EventTable;
  readonly live: LiveWindow;
  /** `settled` is false while the brush is being dragged. */
  readonly onWindowChange: (next: TimeWindow, settled: boolean) => void;
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
