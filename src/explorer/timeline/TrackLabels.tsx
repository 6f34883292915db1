import type { Ref } from 'react';
import { classNames } from '../base/class-names.ts';
import { TopicDot } from '../ui/TopicDot.tsx';
import type { TrackBox } from './track-boxes.ts';
import type { Track } from './tracks.ts';

interface TrackLabelsProps {
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
  /** Width of the gutter that they stand in; 0: they are captions above the marks. */
  readonly gutterPx: number;
  /** The layer that the view moves when the tracks scroll. */
  readonly layerRef: Ref<HTMLDivElement>;
  readonly onToggle: (track: Track) => void;
}

/** Names of the tracks; each is a button that folds its track to a strip of density, or unfolds it. */
export function TrackLabels({ tracks, boxes, gutterPx, layerRef, onToggle }: TrackLabelsProps) {
  return (
    <div className={classNames('tl-labels', gutterPx === 0 && 'tl-labels-above')}>
      <div ref={layerRef}>
        {tracks.map((track, position) => {
          const box = boxes[position];
          if (box === undefined) return null;
          const isFolded = box.lanes === 0;
          return (
            <button
              key={track.key}
              type="button"
              className="tl-label"
              style={{ top: box.topPx, ...(gutterPx === 0 ? {} : { width: gutterPx - 8 }) }}
              aria-expanded={!isFolded}
              title={`${track.label}, ${track.rows.length} events: ${isFolded ? 'unfold' : 'fold'}`}
              onClick={() => onToggle(track)}
            >
              {track.topic !== undefined && <TopicDot topic={track.topic} />}
              <span className="tl-label-name">{track.label}</span>
              <span className="tl-label-count">{track.rows.length}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
