import type { GeoProjection } from 'd3-geo';
import type { MapSize } from '../../../maps/map-projection.ts';
import type { CountedPlace } from '../../query/places/place-counts.ts';

/** A place as it is drawn, in px of the map. */
export interface PlaceMark extends CountedPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The middle of the name's line: below the disc, or above it at the lower edge, and never cut by the sides. */
  readonly nameX: number;
  readonly nameY: number;
  readonly isNamed: boolean;
}

const SMALLEST_PX = 5;
const GREATEST_PX = 26;
const LETTER_PX = 6.5;
const LINE_PX = 14;

const halfWidthOf = (name: string): number => (name.length * LETTER_PX) / 2;

/**
 * Discs whose areas say how many events there are, the largest first, as far as they lie on the map. Names go to the
 * largest, where none is in the way of another.
 */
export function drawPlaces(
  places: readonly CountedPlace[],
  projection: GeoProjection,
  { widthPx, heightPx }: MapSize,
): readonly PlaceMark[] {
  const most = Math.max(1, ...places.map(({ count }) => count));
  const marks: PlaceMark[] = [];
  for (const place of places.toSorted((a, b) => b.count - a.count)) {
    const [x, y] = projection([place.lon, place.lat]) ?? [NaN, NaN];
    if (!(x >= 0 && x <= widthPx && y >= 0 && y <= heightPx)) continue;
    const radius = Math.max(SMALLEST_PX, GREATEST_PX * Math.sqrt(place.count / most));
    const half = Math.min(halfWidthOf(place.name), widthPx / 2);
    const nameX = Math.min(widthPx - half, Math.max(half, x));
    const isLow = y + radius + LINE_PX > heightPx;
    const nameY = y + (isLow ? -1 : 1) * (radius + LINE_PX / 2);
    const mark = { ...place, x, y, radius, nameX, nameY };
    marks.push({ ...mark, isNamed: marks.every((other) => isNameFree(mark, other)) });
  }
  return marks;
}

/** True where a mark's name touches neither the disc nor the name of another. */
function isNameFree(mark: Omit<PlaceMark, 'isNamed'>, other: PlaceMark): boolean {
  const halfPx = halfWidthOf(mark.name);
  const isOverDisc =
    Math.abs(mark.nameX - other.x) < halfPx + other.radius &&
    Math.abs(mark.nameY - other.y) < other.radius + LINE_PX / 2;
  if (isOverDisc || !other.isNamed) return !isOverDisc;
  const apartX = Math.abs(mark.nameX - other.nameX);
  return apartX >= halfPx + halfWidthOf(other.name) || Math.abs(mark.nameY - other.nameY) >= LINE_PX;
}

/** Fingers and hands are not steadier than this. */
const REACH_PX = 8;

/** The smallest mark at a point: it lies on top. */
export function placeAt(marks: readonly PlaceMark[], x: number, y: number): PlaceMark | undefined {
  return marks.findLast((mark) => Math.hypot(mark.x - x, mark.y - y) <= Math.max(mark.radius, REACH_PX + SMALLEST_PX));
}
