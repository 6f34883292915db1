import type { GeoProjection } from 'd3-geo';
import type { Atlas } from '../../../maps/atlas.ts';
import { fitRecognisably } from '../../../maps/fit-recognisably.ts';
import type { MapSize } from '../../../maps/map-projection.ts';
import type { CountedPlace } from '../../query/places/place-counts.ts';

const LEAST_DEGREES = 20;
/** Whole discs, with their names. */
const MARGIN_PX = 30;
/** Places far from all others would make the map a map of the world: those with most of the events decide what it shows. */
const FITTED_SHARE = 0.8;
/** What lies this close outside, as a part of the map, is taken in. */
const NEAR_SHARE = 0.06;

/** What the map of places shows: most of the events, and what lies by the edge of them whole and not cut. */
export function fitPlaces(places: readonly CountedPlace[], atlas: Atlas | undefined, size: MapSize): GeoProjection {
  const fit = (shown: readonly CountedPlace[]): GeoProjection =>
    fitRecognisably(shown, atlas, { size, leastDegrees: LEAST_DEGREES, marginPx: MARGIN_PX });
  const ofMost = fit(mostlyIn(places));
  return fit(places.filter((place) => isNearMap(place, ofMost, size)));
}

function isNearMap({ lon, lat }: CountedPlace, projection: GeoProjection, { widthPx, heightPx }: MapSize): boolean {
  const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
  const nearX = widthPx * NEAR_SHARE;
  const nearY = heightPx * NEAR_SHARE;
  return x >= -nearX && x <= widthPx + nearX && y >= -nearY && y <= heightPx + nearY;
}

/** The places nearest to the middle of all events, until they have most of the events. */
function mostlyIn(places: readonly CountedPlace[]): readonly CountedPlace[] {
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const mean = (pick: (place: CountedPlace) => number): number =>
    places.reduce((sum, place) => sum + pick(place) * place.count, 0) / Math.max(1, total);
  const [lat, lon] = [mean((place) => place.lat), mean((place) => place.lon)];
  const distance = (place: CountedPlace): number => Math.hypot(place.lat - lat, place.lon - lon);
  let seen = 0;
  return places
    .toSorted((a, b) => distance(a) - distance(b))
    .filter(({ count }) => {
      const isWanted = seen < total * FITTED_SHARE;
      seen += count;
      return isWanted;
    });
}
