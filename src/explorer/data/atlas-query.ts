import { queryOptions } from '@tanstack/react-query';
import { readAtlas, type Atlas, type AtlasTopology } from '../../maps/atlas.ts';
import { ATLAS_URL } from './atlas-file.ts';
import { DownloadError } from './dataset-file.ts';

export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: async ({ signal }): Promise<Atlas> => {
    const response = await fetch(ATLAS_URL, { signal });
    if (!response.ok) throw new DownloadError('The map could not be loaded.', true);
    // Part of this program, not of a dataset: its shape is known.
    return readAtlas((await response.json()) as AtlasTopology);
  },
  staleTime: Infinity,
  gcTime: Infinity,
});
