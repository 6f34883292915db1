import { useCallback, useLayoutEffect, useMemo } from 'react';
import type { Dictionaries, FirstPicture, Overview } from '../../dataset/packed.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { MarkKey } from './MarkKey.tsx';
import { OverviewStrip } from './OverviewStrip.tsx';
import { createTimelinePicture, type TimelinePicture } from './timeline-picture.ts';
import { TimelineView, type TimelineViewProps } from './TimelineView.tsx';
import { useTracks } from './use-tracks.tsx';

type TimelineProps = Omit<TimelineViewProps, 'onWindowChange' | 'tracks'> & {
  readonly dictionaries: Dictionaries;
  /** Stands until the tracks of all events have been made; its events are told by the dataset's rows. */
  readonly picture: FirstPicture | undefined;
  readonly overview: Overview | undefined;
  /** Hears of a window when the motion to it has come to rest. */
  readonly onWindowChange: (next: TimeWindow) => void;
};

/** The zoomable timeline over its overview, with the key to the marks. Fills its container. */
export function Timeline({ onWindowChange, picture, overview, dictionaries, ...props }: TimelineProps) {
  const { window, live, zone, asOfMs, onSelect } = props;
  const tracks = useTracks({ ...props, dictionaries });
  const drawn = useMemo(() => picture && overview && createTimelinePicture(picture, overview), [picture, overview]);
  const pictured = tracks.length === 0 ? drawn : undefined;
  const shown = useMemo(
    () =>
      pictured === undefined ? {} : { ...pictured, selected: undefined, onSelect: selectRowOf(pictured, onSelect) },
    [pictured, onSelect],
  );
  const strip = pictured === undefined ? props : { table: pictured.whole, matches: pictured.wholeMatches };
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
        <TimelineView {...props} tracks={tracks} {...shown} onWindowChange={onMove} />
      </div>
      <div className="tl-bottom">
        <div className="tl-key">
          <MarkKey />
        </div>
        <OverviewStrip
          table={strip.table}
          matches={strip.matches}
          live={live}
          zone={zone}
          onWindowChange={onMove}
          asOfMs={asOfMs}
        />
      </div>
    </div>
  );
}

function selectRowOf({ rows }: TimelinePicture, onSelect: TimelineProps['onSelect']): TimelineProps['onSelect'] {
  return (position) => onSelect(position === undefined ? undefined : rows[position]);
}
