/**
 * Which part of the world a map shows. Positions are degrees (lon, lat); a projection turns them into px of the map, x to
 * the right and y down, and `invert` turns px back.
 */
import { geoMercator, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

export interface MapPoint {
  readonly lon: number;
  readonly lat: number;
}

export interface MapSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Wider than this, Mercator's poles would take all the room. */
const WIDEST_MERCATOR_DEGREES = 150;
/** Mercator has no end towards the poles. */
const FARTHEST_NORTH_DEGREES = 80;

/**
 * A projection that shows all the points, and around them at least so much of the world that one knows where it is.
 * @param leastDegrees the width that is shown at least, in degrees of longitude at the equator
 * @param marginPx kept free of points on every side
 */
export function fitMap(
  points: readonly MapPoint[],
  size: MapSize,
  leastDegrees: number,
  marginPx: number,
): GeoProjection {
  const { widthPx, heightPx } = size;
  const longitudes = points.map(({ lon }) => lon);
  const latitudes = points.map(({ lat }) => lat);
  const width = Math.max(...longitudes) - Math.min(...longitudes);
  if (points.length === 0 || width > WIDEST_MERCATOR_DEGREES) {
    return geoNaturalEarth1().fitSize([widthPx, heightPx], { type: 'Sphere' });
  }
  const unit = geoMercator().scale(1).translate([0, 0]);
  const place = (lon: number, lat: number): readonly [number, number] =>
    unit([lon, Math.max(-FARTHEST_NORTH_DEGREES, Math.min(FARTHEST_NORTH_DEGREES, lat))]) ?? [0, 0];
  const [left, top] = place(Math.min(...longitudes), Math.max(...latitudes));
  const [right, bottom] = place(Math.max(...longitudes), Math.min(...latitudes));
  const leastScale = widthPx / ((leastDegrees * Math.PI) / 180);
  const scale = Math.min(
    leastScale,
    (widthPx - 2 * marginPx) / Math.max(right - left, Number.EPSILON),
    (heightPx - 2 * marginPx) / Math.max(bottom - top, Number.EPSILON),
  );
  return geoMercator()
    .clipExtent([
      [0, 0],
      [widthPx, heightPx],
    ])
    .scale(scale)
    .translate([widthPx / 2 - (scale * (left + right)) / 2, heightPx / 2 - (scale * (top + bottom)) / 2]);
}
