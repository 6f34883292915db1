/**
 * The whole of a dataset that is held in part, as the timeline draws it: how many events there are when, track by track, from the
 * counts by time, and of the first picture the most important ones.
 */
import { sizesOf } from '../../../dataset/read/decode-core.ts';
import { unpackBins } from '../../../dataset/read/decode.ts';
import { createEventTable } from '../../../dataset/read/event-table.ts';
import type { Dictionaries, EventTable, FirstPicture, Overview } from '../../../dataset/format/packed.ts';
import { createEventTexts } from '../../query/event-texts.ts';
import type { TracksBy } from '../../view/view-state.ts';
import { createRowIndex } from '../layout/row-index.ts';
import {
  overviewCounter,
  picturedTrack,
  profileOf,
  wholeTime,
  type TimelinePicture,
} from '../layout/timeline-picture.ts';
import { nameOfTrack, TRACK_COLUMNS, WHOLE_TRACK, type Track, type TrackName } from '../layout/tracks.ts';

interface OverviewPictureSources {
  readonly overview: Overview;
  /** Absent where the dataset has none. */
  readonly picture: FirstPicture | undefined;
  readonly dictionaries: Dictionaries;
  readonly tracksBy: TracksBy;
}

export function createOverviewPicture(sources: OverviewPictureSources): TimelinePicture {
  const { overview, picture, dictionaries } = sources;
  const table = picture?.table ?? createEventTable([], 0, sizesOf(dictionaries));
  const whole = wholeTime(table, overview);
  return {
    table,
    texts: createEventTexts(picture?.texts ?? []),
    matches: new Uint8Array(table.count).fill(1),
    tracks: tracksOf(sources, table),
    whole,
    wholeMatches: new Uint8Array(whole.dated).fill(1),
    countIn: overviewCounter(overview),
  };
}

function tracksOf(
  { overview, picture, dictionaries, tracksBy }: OverviewPictureSources,
  table: EventTable,
): readonly Track[] {
  if (tracksBy === 'none') return [countedTrack(WHOLE_TRACK, overview, overview.all, table.dated, table)];
  if (tracksBy === 'topic' && picture !== undefined) return topicTracks(overview, picture);
  const counted = overview.tracks[TRACK_COLUMNS[tracksBy]] ?? [];
  return counted.map(({ value, counts }) =>
    countedTrack(nameOfTrack(dictionaries, tracksBy, value), overview, counts, 0, table),
  );
}

/** Those of the first picture, with the counts of the whole time where the overview has them. */
function topicTracks(overview: Overview, picture: FirstPicture): readonly Track[] {
  const counted = new Map<unknown, Uint32Array>(
    overview.tracks.topics?.map(({ value, counts }) => [value, counts] as const),
  );
  return picture.tracks.map((track) => {
    const counts = counted.get(track.topic) ?? (track.begins && unpackBins(track.begins, overview.bins));
    const pictured = picturedTrack(track, picture.table, picture.topics);
    return counts === undefined ? pictured : { ...pictured, profile: profileOf(overview, counts) };
  });
}

/** A track of counts, with the first `rows` of the table. */
function countedTrack(
  name: TrackName,
  overview: Overview,
  counts: Uint32Array,
  rows: number,
  table: EventTable,
): Track {
  const count = counts.reduce((sum, own) => sum + own, 0);
  const { fromMs, binMs, bins } = overview;
  return {
    ...name,
    ...createRowIndex(
      Uint32Array.from({ length: rows }, (_, row) => row),
      table,
    ),
    weight: count,
    profile: profileOf(overview, counts),
    whole: { count, earliestMs: fromMs, latestMs: fromMs + bins * binMs },
  };
}
