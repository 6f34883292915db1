/** Places with what contains them, in words. */
import { containersOf } from '../dataset/containers.ts';
import type { PlaceEntry } from '../dataset/packed.ts';

/** The places that contain none of the others: who names the city need not name its country too. */
export function innermostPlaces(found: readonly number[], places: readonly PlaceEntry[]): readonly number[] {
  const containers = new Set(found.flatMap((place) => containersOf(place, places).slice(1)));
  return found.filter((place) => !containers.has(place));
}

/** "Irpin, Kyiv Oblast, Ukraine". */
export function placeWithContainers(place: number, places: readonly PlaceEntry[]): string {
  return containersOf(place, places)
    .map((position) => places[position]?.name ?? '')
    .join(', ');
}
