import type { PlaceEntry } from '../format/packed.ts';

/** The place itself, then what contains it, outwards. A dataset whose places contain each other ends the chain. */
export function containersOf(place: number, places: readonly PlaceEntry[]): readonly number[] {
  const chain: number[] = [];
  let current: number | undefined = place;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = places[current]?.parent;
  }
  return chain;
}
