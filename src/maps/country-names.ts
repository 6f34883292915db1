import { geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import type { MapPoint, MapSize } from './map-projection.ts';

interface CountryName {
  readonly name: string;
  /** The middle of the words, px of the map. */
  readonly x: number;
  readonly y: number;
}

/** A place whose mark has its name beside it. */
export interface NamedPoint extends MapPoint {
  readonly name: string;
}

/** About the width of a letter at the size of the names. */
const LETTER_PX = 6;
const LINE_PX = 14;
/** Half the width of a place's own name, which stands to the right of its mark. */
const CLEAR_PX = 45;

/**
 * The names of the countries that have room for them, the largest first, each in the middle of what is in sight of its largest
 * part: islands across an ocean would draw it into the sea. No name lies over another, and none stands twice: where a place is named,
 * its country is not.
 */
export function nameCountries(
  { countries }: Atlas,
  projection: GeoProjection,
  { widthPx, heightPx }: MapSize,
  keptClear: readonly NamedPoint[],
): readonly CountryName[] {
  const path = geoPath(projection);
  const taken = keptClear.flatMap(({ lon, lat }) => {
    const position = projection([lon, lat]);
    return position === null
      ? []
      : [{ left: position[0] - CLEAR_PX, right: position[0] + 2 * CLEAR_PX, y: position[1] }];
  });
  const told = new Set(keptClear.map(({ name }) => name));
  const candidates = countries.features.flatMap((country) => {
    if (told.has(country.properties.name)) return [];
    const { name } = country.properties;
    const halfPx = (name.length * LETTER_PX) / 2;
    const hasRoom = ([[left, top], [right, bottom]]: Bounds): boolean =>
      right - left >= 2 * halfPx && bottom - top >= 2 * LINE_PX;
    // Most countries are small or out of sight: their parts need not be told apart.
    if (!hasRoom(path.bounds(country))) return [];
    const { part, area } = largestPart(country.geometry, path);
    if (!hasRoom(path.bounds(part))) return [];
    const [x, y] = path.centroid(part);
    const isInside = x > halfPx && x < widthPx - halfPx && y > LINE_PX && y < heightPx - LINE_PX / 2;
    return isInside ? [{ name, x, y, area, left: x - halfPx, right: x + halfPx }] : [];
  });
  const named: CountryName[] = [];
  for (const { name, x, y, left, right } of candidates.toSorted((a, b) => b.area - a.area)) {
    const isFree = taken.every((other) => Math.abs(y - other.y) > LINE_PX || right < other.left || left > other.right);
    if (!isFree) continue;
    taken.push({ left, right, y });
    named.push({ name, x, y });
  }
  return named;
}

type Bounds = ReturnType<GeoPath['bounds']>;

/** Of a country in several pieces the one that is largest on the map, with how large it is there. */
function largestPart(whole: GeoJSON.Geometry, path: GeoPath) {
  const parts: readonly GeoJSON.Geometry[] =
    whole.type === 'MultiPolygon'
      ? whole.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
      : [whole];
  return parts
    .map((part) => ({ part, area: path.area(part) }))
    .reduce((largest, one) => (one.area > largest.area ? one : largest), { part: whole, area: -1 });
}
