/** How many events happened at each place that can be drawn. */
import { listAt } from '../../../dataset/columns/columns.ts';
import type { EventTable, PlaceEntry } from '../../../dataset/format/packed.ts';
import type { PlaceKind } from '../../../dataset/records/records.ts';
import { innermostPlaces } from '../../../wording/place-words.ts';

export interface CountedPlace {
  /** Position in the dictionary. */
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  /** True for a region, country or sea: its events happened somewhere in it, not at its point. */
  readonly isArea: boolean;
}

const AREAS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['region', 'country', 'sea']);

export interface PlaceCounts {
  /** The most frequent first. */
  readonly places: readonly CountedPlace[];
  /** Matching events that happened at no place with coordinates. */
  readonly unplaced: number;
}

/** Events count where they happened, not for what contains that place, and not for what they concern. */
export function countPlaces(table: EventTable, places: readonly PlaceEntry[], matches: Uint8Array): PlaceCounts {
  const counts = new Map<number, number>();
  let unplaced = 0;
  for (let row = 0; row < table.count; row += 1) {
    if (matches[row] !== 1) continue;
    const located = innermostPlaces([...listAt(table.places, row)], places).filter((place) => isLocated(places[place]));
    if (located.length === 0) unplaced += 1;
    for (const place of located) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const counted = [...counts].flatMap(([position, count]): readonly CountedPlace[] => {
    const place = places[position];
    if (place?.lat === undefined || place.lon === undefined) return [];
    const { id, name, kind, lat, lon } = place;
    return [{ position, id, name, lat, lon, count, isArea: AREAS.has(kind) }];
  });
  return { places: counted.toSorted((a, b) => b.count - a.count || a.position - b.position), unplaced };
}

function isLocated(place: PlaceEntry | undefined): boolean {
  return place?.lat !== undefined && place.lon !== undefined;
}
