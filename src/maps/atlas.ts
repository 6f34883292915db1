/** The shapes of the world's countries, for maps that need no network of others (docs/decisions/0032). */
import { feature, mesh } from 'topojson-client';

export interface CountryProperties {
  readonly name: string;
}

export interface Atlas {
  readonly countries: GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, CountryProperties>;
  /** Lines between countries, without coasts. */
  readonly borders: GeoJSON.MultiLineString;
}

export type AtlasTopology = TopoJSON.Topology<{ readonly countries: TopoJSON.GeometryCollection<CountryProperties> }>;

export function readAtlas(topology: AtlasTopology): Atlas {
  const { countries } = topology.objects;
  return {
    // Countries are areas: the atlas has no points and no lines.
    countries: feature(topology, countries) as Atlas['countries'],
    borders: mesh(topology, countries, (a, b) => a !== b),
  };
}
