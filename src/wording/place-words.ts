/** Places with what contains them, in words. */
import { containersOf } from '../dataset/read/containers.ts';
import type { PlaceEntry } from '../dataset/format/packed.ts';
import type { PlaceKind } from '../dataset/records/records.ts';

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

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  building: 'a building or site',
  city: 'a city, town or village',
  region: 'a region',
  country: 'a country',
  sea: 'a sea',
  other: 'an area',
};

/** How exactly a place is known: "a region", "a building or site, no coordinates known". */
export function placePrecision({ kind, lat }: Pick<PlaceEntry, 'kind' | 'lat'>): string {
  return lat === undefined ? `${KIND_WORDS[kind]}, no coordinates known` : KIND_WORDS[kind];
}
