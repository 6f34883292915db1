const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance of two points in degrees, by the haversine formula. */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const half =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}

/** Rather too short than too long, so that what lies further apart in latitude alone is surely too far. */
const KM_PER_DEGREE = 111;

/** Whether two points in degrees lie at most so far apart. */
export function liesWithinKm(km: number, latA: number, lonA: number, latB: number, lonB: number): boolean {
  return Math.abs(latA - latB) * KM_PER_DEGREE <= km && distanceKm(latA, lonA, latB, lonB) <= km;
}
