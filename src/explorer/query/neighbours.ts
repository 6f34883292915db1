import { listAt } from '../../dataset/columns.ts';
import type { DatasetIndex } from './dataset-index.ts';

export interface Neighbours {
  /** Row of the event before, absent when there is none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * The dated events just before and after this one that share a person or a precise place with it; where there is none,
 * the nearest that share any actor or place. A shared state or country says little: most events of a war have them.
 */
export function findNeighbours(index: DatasetIndex, row: number): Neighbours {
  if (row >= index.table.dated) return { before: undefined, after: undefined };
  return { before: nearest(index, row, -1), after: nearest(index, row, 1) };
}

function nearest(index: DatasetIndex, row: number, step: 1 | -1): number | undefined {
  const { table, dictionaries } = index;
  const telling = {
    actors: new Set([...listAt(table.actors, row)].filter((actor) => dictionaries.actors[actor]?.kind === 'person')),
    places: new Set([...listAt(table.places, row)].filter((place) => dictionaries.places[place]?.kind !== 'country')),
  };
  const all = { actors: new Set(listAt(table.actors, row)), places: new Set(listAt(table.places, row)) };
  let fallback: number | undefined;
  for (let other = row + step; other >= 0 && other < table.dated; other += step) {
    if (shares(index, other, telling)) return other;
    if (fallback === undefined && shares(index, other, all)) fallback = other;
  }
  return fallback;
}

interface Shared {
  readonly actors: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
}

function shares({ table }: DatasetIndex, row: number, { actors, places }: Shared): boolean {
  return (
    listAt(table.actors, row).some((actor) => actors.has(actor)) ||
    listAt(table.places, row).some((place) => places.has(place))
  );
}
