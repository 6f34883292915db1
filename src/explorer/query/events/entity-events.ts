/** The events that have to do with one actor, place or topic, and what else they have in common. */
import type { ListColumn, Dictionaries, EventTable } from '../../../dataset/format/packed.ts';
import { listAt } from '../../../dataset/columns/columns.ts';
import type { EntityKind } from '../../view/page-ref.ts';
import { differingRows } from '../filters/differing.ts';
import { mostImportant, type EventListing } from './events-in-window.ts';

export interface CountedValue {
  /** Position in its dictionary. */
  readonly position: number;
  readonly count: number;
}

/** When dated events happened, in the order of their starts: the columns that a scale of time is made from. */
export type EventTimes = Pick<EventTable, 'dated' | 'earliestMs' | 'latestMs'>;

/** What the page of an entity tells. */
export interface EntityEvents {
  /** The most important first. */
  readonly events: EventListing;
  /** Those of them on which sources differ. */
  readonly disputed: EventListing;
  /** With whom, where and about what they are, the most frequent first, without the entity itself. */
  readonly people: readonly CountedValue[];
  readonly groups: readonly CountedValue[];
  readonly places: readonly CountedValue[];
  readonly topics: readonly CountedValue[];
  readonly times: EventTimes;
}

/** Which entity is meant, and its events that pass the filters: rows, ascending. */
export interface EntityRows {
  readonly kind: EntityKind;
  /** Position in its dictionary. */
  readonly position: number;
  readonly rows: Uint32Array;
}

const MOST_COMPANIONS = 6;

/** @param knownMs the time to which the filters are cut */
export function describeEntityEvents(
  table: EventTable,
  { actors }: Dictionaries,
  { kind, position, rows }: EntityRows,
  knownMs: number | undefined,
  limit: number,
): EntityEvents {
  const besides = (column: ListColumn, of: EntityKind, isWanted: (value: number) => boolean = () => true) =>
    countValues(column, rows, (value) => (of !== kind || value !== position) && isWanted(value)).slice(
      0,
      MOST_COMPANIONS,
    );
  const isPerson = (value: number): boolean => actors[value]?.kind === 'person';
  const differing = new Set(differingRows(table, knownMs));
  const disputed = rows.filter((row) => differing.has(row));
  return {
    events: { rows: mostImportant(table, rows, limit), total: rows.length },
    disputed: { rows: Array.from(disputed.subarray(0, limit)), total: disputed.length },
    people: besides(table.actors, 'actor', isPerson),
    groups: besides(table.actors, 'actor', (value) => !isPerson(value)),
    places: besides(table.places, 'place'),
    topics: besides(table.topics, 'topic'),
    times: timesOf(table, rows),
  };
}

/** How often each value comes in some events, the most frequent first. */
function countValues(
  { offsets, values }: ListColumn,
  rows: Uint32Array,
  isWanted: (position: number) => boolean,
): readonly CountedValue[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const value of listAt({ offsets, values }, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([position]) => isWanted(position))
    .map(([position, count]) => ({ position, count }))
    .toSorted((a, b) => b.count - a.count || a.position - b.position);
}

function timesOf(table: EventTable, rows: Uint32Array): EventTimes {
  const dated = rows.filter((row) => row < table.dated);
  const pick = (column: Float64Array): Float64Array => Float64Array.from(dated, (row) => column[row] ?? NaN);
  return { dated: dated.length, earliestMs: pick(table.earliestMs), latestMs: pick(table.latestMs) };
}
