import { useCallback, useLayoutEffect, useState } from 'react';
import type { TimeWindow } from '../view/view-state.ts';
import { createLiveWindow } from './live-window.ts';
import { MarkKey } from './MarkKey.tsx';
import { OverviewStrip } from './OverviewStrip.tsx';
import { TimelineView, type TimelineViewProps } from './TimelineView.tsx';

type TimelineProps = Omit<TimelineViewProps, 'live' | 'onWindowChange'> & {
  /** Hears of a window when the motion to it has come to rest. */
  readonly onWindowChange: (next: TimeWindow) => void;
};

/** The zoomable timeline over its overview, with the key to the marks. Fills its container. */
export function Timeline({ onWindowChange, ...props }: TimelineProps) {
  const { table, matches, window, zone, asOfMs } = props;
  const [live] = useState(() => createLiveWindow(window));
  useLayoutEffect(() => live.show(window), [live, window]);
  const onMove = useCallback(
    (next: TimeWindow, settled: boolean) => {
      live.show(next);
      if (settled) onWindowChange(next);
    },
    [live, onWindowChange],
  );
  return (
    <div className="tl-panel">
      <div className="tl-main">
        <TimelineView {...props} live={live} onWindowChange={onMove} />
      </div>
      <div className="tl-bottom">
        <div className="tl-key">
          <MarkKey />
        </div>
        <OverviewStrip
          table={table}
          matches={matches}
          live={live}
          zone={zone}
          onWindowChange={onMove}
          asOfMs={asOfMs}
        />
      </div>
    </div>
  );
}
