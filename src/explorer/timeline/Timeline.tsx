import { useCallback, useLayoutEffect, useMemo } from 'react';
import type { Dictionaries, FirstPicture, Overview } from '../../dataset/format/packed.ts';
import type { EventId } from '../../dataset/records/ids.ts';
import type { PartCoverage } from '../query/dataset-index.ts';
import type { TimeWindow } from '../view/view-state.ts';
import { MarkKey } from './MarkKey.tsx';
import { createOverviewPicture } from './overview/overview-picture.ts';
import { OverviewStrip } from './overview/OverviewStrip.tsx';
import { createTimelinePicture, type TimelinePicture } from './layout/timeline-picture.ts';
import { TimelineView, type TimelineViewProps } from './TimelineView.tsx';
import { useTextScale } from './use-text-scale.tsx';
import { useTracks } from './use-tracks.tsx';

type TimelineProps = Omit<TimelineViewProps, 'onWindowChange' | 'tracks' | 'countIn' | 'extentOf'> & {
  readonly dictionaries: Dictionaries;
  /** Stands until the tracks of all events have been made. */
  readonly picture: FirstPicture | undefined;
  readonly overview: Overview | undefined;
  /** How the window stands to the events of the table; absent where they are all that there are. */
  readonly coverage: PartCoverage | undefined;
  /** Opens an event of the picture. */
  readonly onOpenPictured: (id: EventId) => void;
  /** Hears of a window when the motion to it has come to rest. */
  readonly onWindowChange: (next: TimeWindow) => void;
};

/** The zoomable timeline over its overview, with the key to the marks. Fills its container. */
export function Timeline(timeline: TimelineProps) {
  const { picture: _picture, overview: _overview, coverage, dictionaries, ...rest } = timeline;
  const { onWindowChange, onOpenPictured, ...props } = rest;
  const { window, live, zone, asOfMs, matches, onSelect } = props;
  const tracks = useTracks({ ...props, dictionaries });
  const scale = useTextScale();
  const drawn = useStandIn(timeline);
  const hasTracks = useMemo(() => tracks.length > 0 || !matches.includes(1), [tracks, matches]);
  const isPictured = coverage === undefined ? tracks.length === 0 : coverage !== 'held' || !hasTracks;
  const pictured = isPictured ? drawn : undefined;
  const shown = useMemo(() => {
    if (pictured === undefined) return {};
    const select = (row: number | undefined): void => {
      const text = row === undefined ? undefined : pictured.texts.textOf(row);
      if (text === undefined) onSelect(undefined);
      else onOpenPictured(text.id);
    };
    return { ...pictured, selected: undefined, onSelect: select };
  }, [pictured, onSelect, onOpenPictured]);
  // Of a dataset that is held in part the strip always shows the whole.
  const whole = coverage === undefined ? pictured : drawn;
  const extentOf = coverage === undefined ? undefined : drawn?.table;
  const strip = whole === undefined ? props : { table: whole.whole, matches: whole.wholeMatches };
  useLayoutEffect(() => live.show(window), [live, window]);
  const onMove = useCallback(
    (next: TimeWindow, settled: boolean) => {
      live.show(next);
      if (settled) onWindowChange(next);
    },
    [live, onWindowChange],
  );
  return (
    <div className="tl-panel" style={scale}>
      <div className="tl-main">
        <TimelineView {...props} tracks={tracks} {...shown} extentOf={extentOf} onWindowChange={onMove} />
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

/** What is drawn where the events of the table are not all that are to be seen. */
function useStandIn({
  picture,
  overview,
  coverage,
  dictionaries,
  tracksBy,
}: Pick<TimelineProps, 'picture' | 'overview' | 'coverage' | 'dictionaries' | 'tracksBy'>):
  | TimelinePicture
  | undefined {
  const isPart = coverage !== undefined;
  const whole = useMemo(
    () => (isPart ? undefined : picture && overview && createTimelinePicture(picture, overview)),
    [isPart, picture, overview],
  );
  const part = useMemo(
    () => (isPart ? overview && createOverviewPicture({ overview, picture, dictionaries, tracksBy }) : undefined),
    [isPart, overview, picture, dictionaries, tracksBy],
  );
  return whole ?? part;
}
