/**
 * Which tracks the timeline has, and which events lie in each.
 *
 * An event lies in every track that it belongs to (an event about two topics in both), so that a track read alone tells the
 * whole story of its topic. "Other" holds the events none of whose values has a track of its own; "No …" those without value.
 */
import { sizesOf } from '../../../dataset/read/decode-core.ts';
import type { Dictionaries, EventTable, ListName } from '../../../dataset/format/packed.ts';
import { sourceAmong } from '../../../wording/source-name.ts';
import { assertUnreachable } from '../../../dataset/brand.ts';
import { heaviestValues } from '../../../dataset/records/topic-tracks.ts';
import { finishNow, type Sliced } from '../../base/slices.ts';
import type { TracksBy } from '../../view/view-state.ts';
import { rankRows, WHOLE_TRACK_ROWS } from './candidates.ts';
import type { LayoutSource } from './track-placer.ts';
import { createMassProfile } from './mass-profile.ts';
import { createRowIndex } from './row-index.ts';
import { slotsOfValues, weighValues, wholeSlot, type Slot } from './slot-rows.ts';

export interface Track extends LayoutSource {
  /** Stable over rebuilds and filters: what folded tracks are remembered by. */
  readonly key: string;
  readonly label: string;
  /** Index into the topic dictionary that gives all its marks their colour; absent when each event has its own. */
  readonly topic?: number;
  /** Sum of what its events weigh. */
  readonly weight: number;
}

type GroupedBy = Exclude<TracksBy, 'none'>;

/** Which column of the table makes the tracks. */
export const TRACK_COLUMNS: Readonly<Record<GroupedBy, ListName>> = {
  topic: 'topics',
  actor: 'actors',
  place: 'places',
  source: 'sources',
};

const MISSING_LABELS: Readonly<Record<GroupedBy, string>> = {
  topic: 'No topic',
  actor: 'Nobody named',
  place: 'No place',
  source: 'No source',
};

/** How the track of a value is called. @param value position in its dictionary */
export function nameOfTrack(
  { actors, places, topics, sources }: Dictionaries,
  by: GroupedBy,
  value: number,
): TrackName {
  switch (by) {
    case 'topic':
      return nameOfTopicTrack(topics, value);
    case 'actor':
      return { key: keyOf(by, actors[value]?.id ?? ''), label: actors[value]?.name ?? '' };
    case 'place':
      return { key: keyOf(by, places[value]?.id ?? ''), label: places[value]?.name ?? '' };
    case 'source':
      return { key: keyOf(by, sources[value]?.id ?? ''), label: sourceAmong(sources, value) };
    default:
      return assertUnreachable(by);
  }
}

/** As nameOfTrack, of a topic: its track has its colour. */
export function nameOfTopicTrack(topics: Dictionaries['topics'], value: number): TrackName {
  return { key: keyOf('topic', topics[value]?.id ?? ''), label: topics[value]?.label ?? '', topic: value };
}

/** Rows with what a layout of them needs; large tracks get what spares it to look at every row. */
function* layoutSource(rows: Uint32Array, table: EventTable): Sliced<LayoutSource> {
  const index = createRowIndex(rows, table);
  yield;
  if (rows.length <= WHOLE_TRACK_ROWS) return index;
  const ranked = rankRows(rows, table);
  yield;
  const profile = createMassProfile(index, table);
  yield;
  return { ...index, ranked, profile };
}

export type TrackName = Pick<Track, 'key' | 'label' | 'topic'>;

const keyOf = (by: TracksBy, value: string): string => `${by}=${value}`;
const otherOf = (by: GroupedBy): TrackName => ({ key: `${by}:other`, label: 'Other' });
const missingOf = (by: GroupedBy): TrackName => ({ key: `${by}:missing`, label: MISSING_LABELS[by] });

/** The one track where nothing parts the events. */
export const WHOLE_TRACK: TrackName = { key: 'all', label: 'All events' };
export const OTHER_TRACK = otherOf('topic');
export const MISSING_TRACK = missingOf('topic');

function* toTrack({ rows, weight }: Slot, table: EventTable, name: TrackName): Sliced<Track> {
  return { ...(yield* layoutSource(rows, table)), ...name, weight };
}

/**
 * The tracks of the events that match, the weightiest first, then "Other" and "No …". Tracks without events are left out;
 * undated events lie in none.
 * @param matches for each row 1 when it passes the filters
 */
export function* trackSlices(
  table: EventTable,
  dictionaries: Dictionaries,
  matches: Uint8Array,
  by: TracksBy,
): Sliced<readonly Track[]> {
  const matching = { table, matches };
  if (by === 'none') {
    const slot = yield* wholeSlot(matching);
    return slot.rows.length === 0 ? [] : [yield* toTrack(slot, table, WHOLE_TRACK)];
  }
  const column = table[TRACK_COLUMNS[by]];
  const size = sizesOf(dictionaries)[TRACK_COLUMNS[by]];
  const chosen = heaviestValues(yield* weighValues(matching, column, size));
  const slots = yield* slotsOfValues(matching, column, size, chosen);
  const tracks: Track[] = [];
  for (const [position, slot] of slots.entries()) {
    if (slot.rows.length === 0) continue;
    const value = chosen[position];
    const rest = position === chosen.length ? otherOf(by) : missingOf(by);
    tracks.push(yield* toTrack(slot, table, value === undefined ? rest : nameOfTrack(dictionaries, by, value)));
  }
  return tracks;
}

/** As trackSlices, at once. */
export function buildTracks(
  table: EventTable,
  dictionaries: Dictionaries,
  matches: Uint8Array,
  by: TracksBy,
): readonly Track[] {
  return finishNow(trackSlices(table, dictionaries, matches, by));
}
