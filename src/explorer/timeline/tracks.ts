/**
 * Which tracks the timeline has, and which events lie in each.
 *
 * An event lies in every track that it belongs to (an event about two topics in both), so that a track read alone tells the
 * whole story of its topic. "Other" holds the events none of whose values has a track of its own; "No …" those without value.
 */
import type { Dictionaries, EventTable, ListColumn } from '../../dataset/packed.ts';
import { assertUnreachable } from '../../dataset/brand.ts';
import type { TracksBy } from '../view/view-state.ts';
import { rankRows, WHOLE_TRACK_ROWS } from './candidates.ts';
import type { LayoutSource } from './layout.ts';
import { createMassProfile } from './mass-profile.ts';
import { createRowIndex } from './row-index.ts';

export interface Track extends LayoutSource {
  /** Stable over rebuilds and filters: what folded tracks are remembered by. */
  readonly key: string;
  readonly label: string;
  /** Index into the topic dictionary that gives all its marks their colour; absent when each event has its own. */
  readonly topic?: number;
  /** Sum of what its events weigh. */
  readonly weight: number;
}

/** Tracks beside "Other" and "No …": more are not told apart on a screen. */
const MOST_TRACKS = 14;
/** What an event weighs before its importance: tracks of many small events count too. */
const BASE_WEIGHT = 0.25;

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
      return { column: table.topics, values, missingLabel: 'No topic', coloured: true };
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

/** The weight of every value of a column over the dated events that match. */
function weighValues(table: EventTable, column: ListColumn, size: number, matches: Uint8Array): Float64Array {
  const weights = new Float64Array(size);
  for (let row = 0; row < table.dated; row++) {
    if (matches[row] !== 1) continue;
    const end = column.offsets[row + 1] ?? 0;
    for (let at = column.offsets[row] ?? 0; at < end; at++) {
      const value = column.values[at] ?? 0;
      weights[value] = (weights[value] ?? 0) + BASE_WEIGHT + (table.score[row] ?? 0);
    }
  }
  return weights;
}

/** The values that get tracks: the weightiest, in order; equal ones in dictionary order. */
function heaviestValues(weights: Float64Array): readonly number[] {
  const present = Array.from(weights.keys()).filter((value) => (weights[value] ?? 0) > 0);
  present.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return present.slice(0, MOST_TRACKS);
}

/** Rows of each slot: a counting pass, then a filling pass, so that a million events make no small arrays. */
function rowsBySlot(
  table: EventTable,
  matches: Uint8Array,
  slots: number,
  slotsOf: SlotVisitor,
): readonly Uint32Array[] {
  const counts = new Uint32Array(slots);
  for (let row = 0; row < table.dated; row++) {
    if (matches[row] === 1) slotsOf(row, (slot) => (counts[slot] = (counts[slot] ?? 0) + 1));
  }
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let row = 0; row < table.dated; row++) {
    if (matches[row] !== 1) continue;
    slotsOf(row, (slot) => {
      const filled = counts[slot] ?? 0;
      const list = rows[slot];
      if (list !== undefined) list[filled] = row;
      counts[slot] = filled + 1;
    });
  }
  return rows;
}

type SlotVisitor = (row: number, visit: (slot: number) => void) => void;

/** Slot 0 … n-1 for the chosen values, n for "Other", n + 1 for events without value. */
function slotVisitor(column: ListColumn, chosen: readonly number[], size: number): SlotVisitor {
  const slotOfValue = new Int32Array(size).fill(-1);
  chosen.forEach((value, slot) => (slotOfValue[value] = slot));
  return (row, visit) => {
    const from = column.offsets[row] ?? 0;
    const end = column.offsets[row + 1] ?? 0;
    let placed = false;
    for (let at = from; at < end; at++) {
      const slot = slotOfValue[column.values[at] ?? 0] ?? -1;
      if (slot < 0) continue;
      visit(slot);
      placed = true;
    }
    if (!placed) visit(from === end ? chosen.length + 1 : chosen.length);
  };
}

function weightOf(rows: Uint32Array, table: EventTable): number {
  return rows.reduce((sum, row) => sum + BASE_WEIGHT + (table.score[row] ?? 0), 0);
}

/** Rows with what a layout of them needs; large tracks get what spares it to look at every row. */
function createLayoutSource(rows: Uint32Array, table: EventTable): LayoutSource {
  const index = createRowIndex(rows, table);
  if (rows.length <= WHOLE_TRACK_ROWS) return index;
  return { ...index, ranked: rankRows(rows, table), profile: createMassProfile(index, table) };
}

/**
 * The tracks of the events that match, the weightiest first, then "Other" and "No …". Tracks without events are left out;
 * undated events lie in none.
 * @param matches for each row 1 when it passes the filters
 */
export function buildTracks(
  table: EventTable,
  dictionaries: Dictionaries,
  matches: Uint8Array,
  by: TracksBy,
): readonly Track[] {
  const toTrack = (rows: Uint32Array, key: string, label: string, topic?: number): Track => ({
    ...createLayoutSource(rows, table),
    key,
    label,
    weight: weightOf(rows, table),
    ...(topic === undefined ? {} : { topic }),
  });
  if (by === 'none') {
    const [rows = new Uint32Array()] = rowsBySlot(table, matches, 1, (_row, visit) => visit(0));
    return rows.length === 0 ? [] : [toTrack(rows, 'all', 'All events')];
  }
  const { column, values, missingLabel, coloured } = groupingOf(table, dictionaries, by);
  const chosen = heaviestValues(weighValues(table, column, values.length, matches));
  const rows = rowsBySlot(table, matches, chosen.length + 2, slotVisitor(column, chosen, values.length));
  return rows
    .map((slotRows, slot) => {
      const value = chosen[slot];
      if (value === undefined) {
        const [key, label] = slot === chosen.length ? ['other', 'Other'] : ['missing', missingLabel];
        return toTrack(slotRows, `${by}:${key}`, label);
      }
      const entry = values[value];
      return toTrack(slotRows, `${by}=${entry?.key ?? ''}`, entry?.label ?? '', coloured ? value : undefined);
    })
    .filter((track) => track.rows.length > 0);
}
