import { lazy, Suspense, useCallback, useEffect } from 'react';
import type { EventId } from '../../dataset/ids.ts';
import { useAfterPaint } from '../base/use-after-paint.ts';
import type { ScreenState } from './screen-state.ts';
import { useClockLayout } from './use-clock-layout.ts';
import { updateView, useViewStore } from '../state/view-store.ts';
import type { TimelineViewProps } from '../timeline/TimelineView.tsx';
import { isUnfiltered, TRACKS_BY, type Clock, type TimeWindow, type TracksBy } from '../view/view-state.ts';

export type TimelinePanelProps = Pick<
  TimelineViewProps,
  'matches' | 'tracksBy' | 'window' | 'live' | 'zone' | 'selected' | 'onSelect'
> &
  Pick<ScreenState, 'dataset' | 'coverage'> & { readonly clock: Clock; readonly knownMs: number | undefined };

/** The canvas with all that draws it: the list of events needs none of it and comes first. */
const loadTimeline = () => import('../timeline/Timeline.tsx');
const Timeline = lazy(async () => ({ default: (await loadTimeline()).Timeline }));

const TRACK_WORDS: Readonly<Record<TracksBy, string>> = {
  topic: 'topic',
  actor: 'person or group',
  place: 'place',
  source: 'source',
  none: 'one track',
};

const openPictured = (event: EventId): void => updateView((view) => ({ ...view, event }));
const moveWindow = (window: TimeWindow): void => updateView((view) => ({ ...view, window }), 'replace');

/** The timeline over the overview of the whole extent, in the room that is kept for them. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { dataset, coverage, clock, knownMs, matches, selected, onSelect, ...shown } = props;
  const { manifest, index } = dataset;
  const layout = useClockLayout(index, matches, clock);
  const { rowAt, positionOf } = layout;
  const select = useCallback(
    (position: number | undefined) => onSelect(position === undefined ? undefined : rowAt(position)),
    [onSelect, rowAt],
  );
  const isUnnarrowed = useViewStore(({ view }) => isUnfiltered(view.filters));
  const isPictured = isUnnarrowed && clock === 'event' && shown.tracksBy === 'topic';
  const isPainted = useAfterPaint();
  // Its code comes while the rest is being painted.
  useEffect(() => void loadTimeline(), []);
  const waiting = <p className="grid h-full place-items-center text-muted">Loading the timeline…</p>;
  return (
    <section aria-label="Timeline" className="h-full min-h-0 print:hidden">
      <Suspense fallback={waiting}>
        {isPainted ? (
          <Timeline
            {...shown}
            table={layout.table}
            texts={layout.texts}
            matches={layout.matches}
            selected={selected === undefined ? undefined : positionOf(selected)}
            onSelect={select}
            dictionaries={index.dictionaries}
            // What was not yet known was the future.
            asOfMs={knownMs ?? manifest.asOfMs}
            onWindowChange={moveWindow}
            picture={isPictured || coverage !== undefined ? dataset.picture : undefined}
            overview={dataset.overview}
            coverage={coverage}
            onOpenPictured={openPictured}
          />
        ) : (
          waiting
        )}
      </Suspense>
    </section>
  );
}

/** What the tracks stand for. */
export function TracksSwitch({ tracksBy }: { readonly tracksBy: TracksBy }) {
  return (
    <label className="flex items-center gap-1 text-[0.8rem] text-muted print:hidden">
      Tracks by
      <select
        className="control dropdown"
        value={tracksBy}
        onChange={(event) => {
          const chosen = TRACKS_BY.find((known) => known === event.target.value);
          if (chosen !== undefined) updateView((view) => ({ ...view, tracksBy: chosen }));
        }}
      >
        {TRACKS_BY.map((known) => (
          <option key={known} value={known}>
            {TRACK_WORDS[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
