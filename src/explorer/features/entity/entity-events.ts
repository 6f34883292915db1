/** The events that have to do with one actor, place or topic, and what else they have in common. */
import { listAt } from '../../../dataset/columns.ts';
import { containersOf } from '../../../dataset/containers.ts';
import type { EventTable, ListColumn, PlaceEntry } from '../../../dataset/packed.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import type { EntityKind, EntityRef } from '../../view/page-ref.ts';

/** Where the entity stands in its dictionary; undefined when the dataset does not have it. */
export function entityPosition(index: DatasetIndex, { kind, id }: EntityRef): number | undefined {
  return index.facets[kind].positions.get(id);
}

/** Rows of the events that pass the filters and have the entity: a place stands for all that lies in it. */
export function entityRows(
  { table, dictionaries }: DatasetIndex,
  kind: EntityKind,
  position: number,
  matches: Uint8Array,
): readonly number[] {
  const columns = { actor: [table.actors], place: [table.places, table.about], topic: [table.topics] }[kind];
  const wanted = kind === 'place' ? placesWithin(position, dictionaries.places) : new Set([position]);
  const rows: number[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (matches[row] === 1 && columns.some((column) => listAt(column, row).some((value) => wanted.has(value)))) {
      rows.push(row);
    }
  }
  return rows;
}

/** The place and everything that lies in it. */
function placesWithin(place: number, places: readonly PlaceEntry[]): ReadonlySet<number> {
  return new Set(places.flatMap((_, other) => (containersOf(other, places).includes(place) ? [other] : [])));
}

export interface CountedValue {
  /** Position in its dictionary. */
  readonly position: number;
  readonly count: number;
}

/** How often each value comes in some events, the most frequent first. */
export function countValues(
  column: ListColumn,
  rows: readonly number[],
  isWanted: (position: number) => boolean,
): readonly CountedValue[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const value of listAt(column, row)) if (isWanted(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([position, count]) => ({ position, count }))
    .toSorted((a, b) => b.count - a.count || a.position - b.position);
}

/** The most important first, of equal ones the earliest. */
export function byImportance({ score }: EventTable, rows: readonly number[]): readonly number[] {
  return rows.toSorted((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
}

interface EventHistogram {
  readonly fromMs: number;
  readonly toMs: number;
  /** How many events began in each of as many equal parts of the time between. */
  readonly counts: readonly number[];
}

/** Of the 50 outermost events one may be anywhere: a single one of ten years ago would press all others into one bar. */
const OUTSIDE_SHARE = 0.02;

/** When the events happened; undefined where fewer than two are dated. Those far outside count in the bar at the end. */
export function histogramOf(table: EventTable, rows: readonly number[], barCount: number): EventHistogram | undefined {
  const starts = rows
    .filter((row) => row < table.dated)
    .map((row) => table.earliestMs[row] ?? NaN)
    .toSorted((a, b) => a - b);
  const outside = Math.floor(starts.length * OUTSIDE_SHARE);
  const [fromMs = NaN, toMs = NaN] = [starts[outside], starts[starts.length - 1 - outside]];
  if (!(toMs > fromMs)) return undefined;
  const counts = Array.from({ length: barCount }, () => 0);
  for (const ms of starts) {
    const bar = Math.floor(((ms - fromMs) / (toMs - fromMs)) * barCount);
    const within = Math.max(0, Math.min(barCount - 1, bar));
    counts[within] = (counts[within] ?? 0) + 1;
  }
  return { fromMs, toMs, counts };
}
