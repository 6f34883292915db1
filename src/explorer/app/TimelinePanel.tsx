import { useDeferredValue } from 'react';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { updateView } from '../state/view-store.ts';
import { MarkKey } from '../timeline/MarkKey.tsx';
import { OverviewStrip } from '../timeline/OverviewStrip.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { TRACKS_BY, type TimeWindow, type TracksBy } from '../view/view-state.ts';

export interface TimelinePanelProps {
  readonly dataset: LoadedDataset;
  readonly matches: Uint8Array;
  readonly tracksBy: TracksBy;
  readonly window: TimeWindow;
  readonly zone: string;
  readonly selected: number | undefined;
  readonly onSelect: (row: number | undefined) => void;
}

const TRACK_WORDS: Readonly<Record<TracksBy, string>> = {
  topic: 'topic',
  actor: 'person or group',
  place: 'place',
  source: 'source',
  none: 'one track',
};

const moveWindow = (window: TimeWindow): void => updateView((view) => ({ ...view, window }), 'replace');

/** The canvas timeline over the overview of the whole extent. */
export function TimelinePanel({ dataset, matches, tracksBy, window, zone, selected, onSelect }: TimelinePanelProps) {
  const { manifest, index } = dataset;
  // A phone shows the list a moment earlier: the canvas is drawn in a task of its own, in the room kept for it.
  const isDue = useDeferredValue(true, false);
  const shared = { table: index.table, matches, window, zone, onWindowChange: moveWindow };
  return (
    <section aria-label="Timeline" className="tl-panel print:hidden">
      {isDue && (
        <>
          <div className="tl-main">
            <TimelineView
              {...shared}
              dictionaries={index.dictionaries}
              tracksBy={tracksBy}
              asOfMs={manifest.asOfMs}
              selected={selected}
              onSelect={onSelect}
            />
          </div>
          <div className="tl-bottom">
            <div className="tl-key">
              <MarkKey />
            </div>
            <OverviewStrip {...shared} asOfMs={manifest.asOfMs} />
          </div>
        </>
      )}
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
