/** GeoJSON (RFC 7946): a feature an event, its places as longitude and latitude; the statement as foreign members. */
import { eventFields } from './event-fields.ts';
import type { ExportedPlace, ExportFormat } from './exported-event.ts';

export const GEOJSON: ExportFormat = {
  name: 'GeoJSON',
  use: 'for a map',
  ending: 'geojson',
  mediaType: 'application/geo+json',
  needsDetails: false,
  holds: 'all',
  createWriter: (statement) => ({
    head: () => `${JSON.stringify({ type: 'FeatureCollection', ...statement }).slice(0, -1)},"features":[\n`,
    event: (event, isFirst) => {
      const { id, ...properties } = eventFields(event);
      const feature = { type: 'Feature', id, geometry: geometryOf(event.places), properties };
      return `${isFirst ? '' : ',\n'}${JSON.stringify(feature)}`;
    },
    tail: () => '\n]}\n',
  }),
};

/** A point, several points, or null where no place of the event is on the map. */
function geometryOf(places: readonly ExportedPlace[]) {
  const points = places.flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : [[lon, lat]]));
  if (points.length === 0) return null;
  return points.length === 1 ? { type: 'Point', coordinates: points[0] } : { type: 'MultiPoint', coordinates: points };
}
