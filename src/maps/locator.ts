/** A small map that says where in the world something happened: what it shows, before anybody draws it. */
import type { GeoProjection } from 'd3-geo';
import type { PlaceEntry } from '../dataset/format/packed.ts';
import type { PlaceKind } from '../dataset/records/records.ts';
import type { Atlas } from './atlas.ts';
import { fitRecognisably } from './fit-recognisably.ts';
import type { MapPoint, MapSize } from './map-projection.ts';

export const LOCATOR_SIZE: MapSize = { widthPx: 380, heightPx: 170 };
const MARGIN_PX = 36;
/** About the room that a name takes. */
const NAME_PX = 80;
const LINE_PX = 14;
/** Between the middle of a mark and its name. */
const NAME_APART_PX = 9;
/** To the right of it a name would leave the map. */
const RIGHTMOST_SHARE = 0.7;
/** So much of the world around a place says where it is, in degrees of longitude. */
const SURROUNDINGS: Readonly<Record<PlaceKind, number>> = {
  building: 26,
  city: 26,
  region: 50,
  other: 50,
  country: 90,
  sea: 90,
};

export interface LocatedPlace extends MapPoint {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

/** A place as it is drawn, in px of the map. */
export interface PlaceMark {
  readonly id: string;
  /** Empty where the name of another mark is in the way. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Where its name begins, or ends where it stands to the left. */
  readonly nameX: number;
  readonly nameY: number;
  readonly nameAnchor: 'start' | 'end';
}

/** Places that have coordinates. */
export function locatedPlaces(places: readonly PlaceEntry[]): readonly LocatedPlace[] {
  return places.flatMap(({ id, name, kind, lat, lon }) =>
    lat === undefined || lon === undefined ? [] : [{ id, name, kind, lat, lon }],
  );
}

/**
 * The part of the world that says where these places are.
 * @param atlas absent while it is on its way
 */
export function fitLocator(places: readonly LocatedPlace[], atlas: Atlas | undefined): GeoProjection {
  const leastDegrees = Math.max(...places.map(({ kind }) => SURROUNDINGS[kind]));
  return fitRecognisably(places, atlas, { size: LOCATOR_SIZE, leastDegrees, marginPx: MARGIN_PX });
}

export function placeMarks(places: readonly LocatedPlace[], projection: GeoProjection): readonly PlaceMark[] {
  const marks: PlaceMark[] = [];
  for (const { id, name, lon, lat } of places) {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    const isCovered = marks.some((other) => Math.abs(other.x - x) < NAME_PX && Math.abs(other.y - y) < LINE_PX);
    const isRight = x < LOCATOR_SIZE.widthPx * RIGHTMOST_SHARE;
    marks.push({
      id,
      name: isCovered ? '' : name,
      x,
      y,
      nameX: isRight ? x + NAME_APART_PX : x - NAME_APART_PX,
      nameY: y + 4,
      nameAnchor: isRight ? 'start' : 'end',
    });
  }
  return marks;
}
