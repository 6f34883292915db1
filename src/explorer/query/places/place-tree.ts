import type { PlaceEntry } from '../../../dataset/format/packed.ts';

export interface PlaceNode {
  /** Position in the place dictionary. */
  readonly place: number;
  readonly children: readonly PlaceNode[];
}

/** The places as a forest, each under the place that contains it, in the order of the dictionary. */
export function createPlaceTree(places: readonly PlaceEntry[]): readonly PlaceNode[] {
  const childrenOf = new Map<number | undefined, number[]>();
  places.forEach((entry, place) => {
    const parent = isRooted(place, places) ? entry.parent : undefined;
    const siblings = childrenOf.get(parent);
    if (siblings === undefined) childrenOf.set(parent, [place]);
    else siblings.push(place);
  });
  const nodesUnder = (parent: number | undefined): readonly PlaceNode[] =>
    (childrenOf.get(parent) ?? []).map((place) => ({ place, children: nodesUnder(place) }));
  return nodesUnder(undefined);
}

/** False for a place whose containers lead back to itself or to nowhere: it is shown at the top. */
function isRooted(place: number, places: readonly PlaceEntry[]): boolean {
  const seen = new Set<number>();
  let current: number | undefined = place;
  while (current !== undefined) {
    if (seen.has(current) || places[current] === undefined) return false;
    seen.add(current);
    current = places[current]?.parent;
  }
  return true;
}
