/**
 * Which tracks the timeline has, and which events lie in each.
 *
 * An event lies in every track that it belongs to (an event about two topics in both), so that a track read alone tells the
 * whole story of its topic. "Other" holds the events none of whose values has a track of its own; "No …" those without value.
 */
import type { Dictionaries, EventTable, ListColumn } from '../../dataset/packed.ts';
import { assertUnreachable } from '../../dataset/brand.ts';
import { heaviestValues } from '../../dataset/topic-tracks.ts';
import { finishNow, type Sliced } from '../base/slices.ts';
import type { TracksBy } from '../view/view-state.ts';
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

interface Grouping {
  readonly column: ListColumn;
  readonly values: readonly { readonly key: string; readonly label: string }[];
  readonly missingLabel: string;
  readonly coloured: boolean;
}

function groupingOf(
  table: EventTable,
  { actors, places, topics, sources }: Dictionaries,
  by: Exclude<TracksBy, 'none'>,
): Grouping {
  switch (by) {
    case 'topic': {
      const values = topics.map(({ id, label }) => ({ key: id, label }));
      return { column: table.topics, values, missingLabel: NO_TOPIC, coloured: true };
    }
    case 'actor': {
      const values = actors.map(({ id, name }) => ({ key: id, label: name }));
      return { column: table.actors, values, missingLabel: 'Nobody named', coloured: false };
    }
    case 'place': {
      const values = places.map(({ id, name }) => ({ key: id, label: name }));
      return { column: table.places, values, missingLabel: 'No place', coloured: false };
    }
    case 'source': {
      const values = sources.map(({ id, title, publisher }) => ({ key: id, label: title ?? publisher ?? id }));
      return { column: table.sources, values, missingLabel: 'No source', coloured: false };
    }
    default:
      return assertUnreachable(by);
  }
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

type Name = Pick<Track, 'key' | 'label' | 'topic'>;

const keyOf = (by: TracksBy, value: string): string => `${by}=${value}`;
const otherOf = (by: TracksBy): Name => ({ key: `${by}:other`, label: 'Other' });
const missingOf = (by: TracksBy, label: string): Name => ({ key: `${by}:missing`, label });

const NO_TOPIC = 'No topic';
export const topicTrackKey = (id: string): string => keyOf('topic', id);
export const OTHER_TRACK = otherOf('topic');
export const MISSING_TRACK = missingOf('topic', NO_TOPIC);

function* toTrack({ rows, weight }: Slot, table: EventTable, name: Name): Sliced<Track> {
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
    return slot.rows.length === 0 ? [] : [yield* toTrack(slot, table, { key: 'all', label: 'All events' })];
  }
  const grouping = groupingOf(table, dictionaries, by);
  const { column, values } = grouping;
  const chosen = heaviestValues(yield* weighValues(matching, column, values.length));
  const slots = yield* slotsOfValues(matching, column, values.length, chosen);
  const tracks: Track[] = [];
  for (const [position, slot] of slots.entries()) {
    if (slot.rows.length === 0) continue;
    tracks.push(yield* toTrack(slot, table, nameOfSlot(grouping, by, chosen, position)));
  }
  return tracks;
}

function nameOfSlot(grouping: Grouping, by: TracksBy, chosen: readonly number[], position: number): Name {
  const value = chosen[position];
  if (value === undefined) {
    return position === chosen.length ? otherOf(by) : missingOf(by, grouping.missingLabel);
  }
  const entry = grouping.values[value];
  const name = { key: keyOf(by, entry?.key ?? ''), label: entry?.label ?? '' };
  return grouping.coloured ? { ...name, topic: value } : name;
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
