import type { CountedPlace } from '../../query/places/place-counts.ts';

/** A town with so many events, for tests of the map. */
export const place = (name: string, lon: number, lat: number, count: number): CountedPlace => ({
  position: 0,
  id: name,
  name,
  lon,
  lat,
  count,
  isArea: false,
});
