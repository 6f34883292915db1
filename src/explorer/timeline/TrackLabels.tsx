import { memo, type KeyboardEvent, type Ref } from 'react';
import { countOf, formatCount } from '../../wording/plural.ts';
import { classNames } from '../base/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TopicDot } from '../ui/TopicDot.tsx';
import type { TrackBox } from './layout/track-boxes.ts';
import type { Track } from './layout/tracks.ts';
import './track-labels.css';

export interface TrackActions {
  /** Folds the track to a strip of density, or unfolds it. */
  readonly onToggle: (track: Track) => void;
  readonly onMove: (track: Track, by: -1 | 1) => void;
}

interface TrackLabelsProps extends TrackActions {
  readonly tracks: readonly Track[];
  readonly boxes: readonly TrackBox[];
  /** Width of the gutter that they stand in; 0: they are captions above the marks. */
  readonly gutterPx: number;
  /** The layer that the view moves when the tracks scroll. */
  readonly layerRef: Ref<HTMLDivElement>;
}

/** Names of the tracks; each is a button that folds its track, with buttons beside it that move it up or down. */
export const TrackLabels = memo(function TrackLabels({
  tracks,
  boxes,
  gutterPx,
  layerRef,
  ...actions
}: TrackLabelsProps) {
  return (
    <div className={classNames('tl-labels', gutterPx === 0 && 'tl-labels-above')}>
      <div ref={layerRef}>
        {tracks.map((track, position) => {
          const box = boxes[position];
          if (box === undefined) return null;
          return (
            <div
              key={track.key}
              className={classNames('tl-label-row', box.lanes > 1 && gutterPx > 0 && 'tl-label-row-tall')}
              style={{ top: box.topPx, ...(gutterPx === 0 ? {} : { width: gutterPx - 8 }) }}
            >
              <FoldButton track={track} isFolded={box.lanes === 0} {...actions} />
              {tracks.length > 1 && <MoveButtons track={track} {...actions} />}
            </div>
          );
        })}
      </div>
    </div>
  );
});

function FoldButton({
  track,
  isFolded,
  onToggle,
  onMove,
}: TrackActions & { readonly track: Track; readonly isFolded: boolean }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(track, by);
  };
  const count = track.whole?.count ?? track.rows.length;
  return (
    <button
      type="button"
      className="tl-label"
      aria-expanded={!isFolded}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      title={`${track.label}, ${countOf(count, 'event')}: ${isFolded ? 'unfold' : 'fold'}; Alt and an arrow moves it`}
      onClick={() => onToggle(track)}
      onKeyDown={onKeyDown}
    >
      {track.topic !== undefined && <TopicDot topic={track.topic} />}
      <span className="tl-label-name">{track.label}</span>
      <span className="tl-label-count">{formatCount(count)}</span>
    </button>
  );
}

/** Shown beside the label while the pointer or the keyboard is on it. */
function MoveButtons({ track, onMove }: Pick<TrackActions, 'onMove'> & { readonly track: Track }) {
  return (
    <span className="tl-label-moves">
      <IconButton icon="up" label={`Move ${track.label} up`} onClick={() => onMove(track, -1)} />
      <IconButton icon="down" label={`Move ${track.label} down`} onClick={() => onMove(track, 1)} />
    </span>
  );
}
