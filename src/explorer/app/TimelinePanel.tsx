import { lazy, Suspense } from 'react';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { updateView } from '../state/view-store.ts';
import type { TimelineViewProps } from '../timeline/TimelineView.tsx';
import { TRACKS_BY, type TimeWindow, type TracksBy } from '../view/view-state.ts';

export type TimelinePanelProps = Pick<
  TimelineViewProps,
  'matches' | 'tracksBy' | 'window' | 'zone' | 'selected' | 'onSelect'
> & { readonly dataset: LoadedDataset };

/** The canvas with all that draws it: the list of events needs none of it and comes first. */
const Timeline = lazy(async () => ({ default: (await import('../timeline/Timeline.tsx')).Timeline }));

const TRACK_WORDS: Readonly<Record<TracksBy, string>> = {
  topic: 'topic',
  actor: 'person or group',
  place: 'place',
  source: 'source',
  none: 'one track',
};

const moveWindow = (window: TimeWindow): void => updateView((view) => ({ ...view, window }), 'replace');

/** The timeline over the overview of the whole extent, in the room that is kept for them. */
export function TimelinePanel({ dataset, ...shown }: TimelinePanelProps) {
  const { manifest, index } = dataset;
  return (
    <section aria-label="Timeline" className="h-full min-h-0 print:hidden">
      <Suspense fallback={null}>
        <Timeline
          {...shown}
          table={index.table}
          texts={index.texts}
          dictionaries={index.dictionaries}
          asOfMs={manifest.asOfMs}
          onWindowChange={moveWindow}
        />
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
