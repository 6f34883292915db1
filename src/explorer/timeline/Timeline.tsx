import { MarkKey } from './MarkKey.tsx';
import { OverviewStrip } from './OverviewStrip.tsx';
import { TimelineView, type TimelineViewProps } from './TimelineView.tsx';

/** The zoomable timeline over its overview, with the key to the marks. Fills its container. */
export function Timeline(props: TimelineViewProps) {
  const { table, matches, window, zone, onWindowChange, asOfMs } = props;
  return (
    <div className="tl-panel">
      <div className="tl-main">
        <TimelineView {...props} />
      </div>
      <div className="tl-bottom">
        <div className="tl-key">
          <MarkKey />
        </div>
        <OverviewStrip
          table={table}
          matches={matches}
          window={window}
          zone={zone}
          onWindowChange={onWindowChange}
          asOfMs={asOfMs}
        />
      </div>
    </div>
  );
}
