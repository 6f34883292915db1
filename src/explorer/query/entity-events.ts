/** The events that have to do with one actor, place or topic, and what else they have in common. */
import type { ListColumn, Dictionaries, EventTable } from '../../dataset/packed.ts';
import { listAt } from '../../dataset/columns.ts';
import type { EntityKind } from '../view/page-ref.ts';
import { differingRows } from './differing.ts';
import { mostImportant, type EventListing } from './events-in-window.ts';

export interface CountedValue {
  /** Position in its dictionary. */
  readonly position: number;
  readonly count: number;
}

interface EventHistogram {
  readonly fromMs: number;
  readonly toMs: number;
  /** How many events began in each of as many equal parts of the time between. */
  readonly counts: readonly number[];
}

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
  /** When they happened; absent where fewer than two are dated. */
  readonly histogram: EventHistogram | undefined;
}

/** Which entity is meant, and its events that pass the filters: rows, ascending. */
export interface EntityRows {
  readonly kind: EntityKind;
  /** Position in its dictionary. */
  readonly position: number;
  readonly rows: Uint32Array;
}

const MOST_COMPANIONS = 6;
const BARS = 48;

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
    histogram: histogramOf(table, rows, BARS),
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

/** Of the 50 outermost events one may be anywhere: a single one of ten years ago would press all others into one bar. */
const OUTSIDE_SHARE = 0.02;

/** Those far outside count in the bar at the end. */
export function histogramOf(table: EventTable, rows: Uint32Array, barCount: number): EventHistogram | undefined {
  const dated = rows.filter((row) => row < table.dated);
  // Rows are in the order of their starts.
  const startOf = (at: number): number => table.earliestMs[dated[at] ?? 0] ?? NaN;
  const outside = Math.floor(dated.length * OUTSIDE_SHARE);
  const [fromMs, toMs] = [startOf(outside), startOf(dated.length - 1 - outside)];
  if (dated.length < 2 || !(toMs > fromMs)) return undefined;
  const counts = Array.from({ length: barCount }, () => 0);
  for (let at = 0; at < dated.length; at += 1) {
    const bar = Math.floor(((startOf(at) - fromMs) / (toMs - fromMs)) * barCount);
    const within = Math.max(0, Math.min(barCount - 1, bar));
    counts[within] = (counts[within] ?? 0) + 1;
  }
  return { fromMs, toMs, counts };
}
