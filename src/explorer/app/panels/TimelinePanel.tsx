import { TRACK_WORDS } from '../../parts/track-words.ts';
import { Suspense, useCallback, useEffect } from 'react';
import type { EventId } from '../../../dataset/records/ids.ts';
import { deferredPart } from '../../base/deferred-part.ts';
import { useAfterPaint } from '../../base/use-after-paint.ts';
import type { ScreenState } from '../screen/screen-state.ts';
import { useClockLayout } from '../screen/use-clock-layout.ts';
import { updateView } from '../../state/view-store.ts';
import { closeEvent } from '../../state/open-event.ts';
import { isUnfiltered, TRACKS_BY, type TimeWindow, type TracksBy } from '../../view/view-state.ts';

/** Where there is no room for tracks, other ones than the view's. */
export type TimelinePanelProps = ScreenState & { readonly tracksBy: TracksBy };

/** The canvas with all that draws it: a list of events needs none of it and comes first. */
const timeline = deferredPart(async () => (await import('../../timeline/Timeline.tsx')).Timeline);

/** Has the code of the timeline there before it is shown. */
export const loadTimeline = timeline.load;

const openPictured = (event: EventId): void => updateView((view) => ({ ...view, event }));
const moveWindow = (window: TimeWindow): void => updateView((view) => ({ ...view, window }), 'replace');

/** The timeline over the overview of the whole extent, in the room that is kept for them. */
export function TimelinePanel({ tracksBy, onOpen, ...screen }: TimelinePanelProps) {
  const { dataset, coverage, selected, view } = screen;
  const { manifest, index } = dataset;
  const layout = useClockLayout(dataset, screen.filtered.result.matches, view.clock);
  const { rowAt, positionOf } = layout;
  const select = useCallback(
    (position: number | undefined) => (position === undefined ? closeEvent() : onOpen(rowAt(position))),
    [onOpen, rowAt],
  );
  const isPictured = isUnfiltered(view.filters) && view.clock === 'event' && tracksBy === 'topic';
  const isPainted = useAfterPaint();
  // While the events are on their way, no list is there that could come first.
  const isFirst = dataset.picture !== undefined;
  // Its code comes while the rest is being painted.
  useEffect(() => void loadTimeline(), []);
  const waiting = <p className="grid h-full place-items-center text-muted">Loading the timeline…</p>;
  return (
    <section aria-label="Timeline" className="h-full min-h-0 print:hidden">
      <Suspense fallback={waiting}>
        {isPainted || isFirst ? (
          <timeline.Part
            table={layout.table}
            texts={layout.texts}
            matches={layout.matches}
            tracksBy={tracksBy}
            window={screen.window}
            live={screen.live}
            zone={screen.zone}
            selected={selected === undefined ? undefined : positionOf(selected)}
            onSelect={select}
            dictionaries={index.dictionaries}
            // What was not yet known was the future.
            asOfMs={view.filters.knownMs ?? manifest.asOfMs}
            isAsKnown={view.filters.knownMs !== undefined}
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
