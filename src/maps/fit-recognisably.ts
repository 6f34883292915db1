import { geoPath, type GeoProjection } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import { fitMap, type MapPoint, type MapSize } from './map-projection.ts';

export interface MapFit {
  readonly size: MapSize;
  /** The width that is shown at least, in degrees of longitude. */
  readonly leastDegrees: number;
  /** Kept free of points on every side. */
  readonly marginPx: number;
}

const WHOLE_WORLD_DEGREES = 180;
const STEP = 1.5;

/** A border in a corner alone says nothing. */
const LEAST_SHARE = 0.2;

function showsBorder(projection: GeoProjection, { borders }: Atlas, { widthPx, heightPx }: MapSize): boolean {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(borders);
  return right - left >= LEAST_SHARE * widthPx || bottom - top >= LEAST_SHARE * heightPx;
}

/**
 * A projection that shows all the points and, around them, something to know the place by: within a large country or out at sea a
 * map without a border would be a blank sheet, so it shows more until it shows one.
 * @param atlas absent while it is on its way
 */
export function fitRecognisably(points: readonly MapPoint[], atlas: Atlas | undefined, fit: MapFit): GeoProjection {
  const { size, leastDegrees, marginPx } = fit;
  const projection = fitMap(points, size, leastDegrees, marginPx);
  const isBlank = atlas !== undefined && leastDegrees < WHOLE_WORLD_DEGREES && !showsBorder(projection, atlas, size);
  return isBlank ? fitRecognisably(points, atlas, { ...fit, leastDegrees: leastDegrees * STEP }) : projection;
}
