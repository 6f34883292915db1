import { listAt } from '../columns/columns.ts';
import type { Dictionaries, EventTable } from '../format/packed.ts';

/** What neighbours are looked for in. */
interface EventGraph {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
}

export interface Neighbours {
  /** Row of the event before, absent when there is none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * The dated events just before and after this one that share a person or a precise place with it; where there is none,
 * the nearest that share any actor or place. A shared state or country says little: most events of a war have them.
 * @param knownMs only events that had been reported by then, epoch ms; absent: all
 */
export function findNeighbours(graph: EventGraph, row: number, knownMs = Infinity): Neighbours {
  if (row >= graph.table.dated) return { before: undefined, after: undefined };
  return { before: nearest(graph, row, -1, knownMs), after: nearest(graph, row, 1, knownMs) };
}

function nearest(graph: EventGraph, row: number, step: 1 | -1, knownMs: number): number | undefined {
  const { table, dictionaries } = graph;
  const telling = {
    actors: new Set([...listAt(table.actors, row)].filter((actor) => dictionaries.actors[actor]?.kind === 'person')),
    places: new Set([...listAt(table.places, row)].filter((place) => dictionaries.places[place]?.kind !== 'country')),
  };
  const all = { actors: new Set(listAt(table.actors, row)), places: new Set(listAt(table.places, row)) };
  let fallback: number | undefined;
  for (let other = row + step; other >= 0 && other < table.dated; other += step) {
    if (knownMs < Infinity && !((table.reportedMs[other] ?? NaN) <= knownMs)) continue;
    if (shares(graph, other, telling)) return other;
    if (fallback === undefined && shares(graph, other, all)) fallback = other;
  }
  return fallback;
}

interface Shared {
  readonly actors: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
}

function shares({ table }: EventGraph, row: number, { actors, places }: Shared): boolean {
  return (
    listAt(table.actors, row).some((actor) => actors.has(actor)) ||
    listAt(table.places, row).some((place) => places.has(place))
  );
}
