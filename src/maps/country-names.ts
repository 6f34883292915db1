import { geoPath, type GeoProjection } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import type { MapPoint, MapSize } from './map-projection.ts';

interface CountryName {
  readonly name: string;
  /** The middle of the words, px of the map. */
  readonly x: number;
  readonly y: number;
}

/** About the width of a letter at the size of the names. */
const LETTER_PX = 6;
const LINE_PX = 14;
/** Half the width of a place's own name, which stands to the right of its mark. */
const CLEAR_PX = 45;

/**
 * The names of the countries that have room for them, each in the middle of what is in sight of its country. Where a place is
 * named, its country is not.
 */
export function nameCountries(
  { countries }: Atlas,
  projection: GeoProjection,
  { widthPx, heightPx }: MapSize,
  keptClear: readonly MapPoint[],
): readonly CountryName[] {
  const path = geoPath(projection);
  const taken = keptClear.flatMap(({ lon, lat }) => {
    const position = projection([lon, lat]);
    return position === null ? [] : [position];
  });
  const isFree = (x: number, y: number): boolean =>
    taken.every(([left, top]) => Math.abs(y - top) > LINE_PX || x < left - CLEAR_PX || x > left + 2 * CLEAR_PX);
  return countries.features.flatMap((country) => {
    const [[left, top], [right, bottom]] = path.bounds(country);
    const { name } = country.properties;
    const halfPx = (name.length * LETTER_PX) / 2;
    if (right - left < 2 * halfPx || bottom - top < 2 * LINE_PX) return [];
    const [x, y] = path.centroid(country);
    const isInside = x > halfPx && x < widthPx - halfPx && y > LINE_PX && y < heightPx - LINE_PX / 2;
    return isInside && isFree(x, y) ? [{ name, x, y }] : [];
  });
}
