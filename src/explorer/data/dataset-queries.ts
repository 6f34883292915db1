/**
 * What is fetched, and when it counts as the same: every file but the manifest carries its content hash in its name, so it
 * is fetched once and kept for good.
 */
import { queryOptions } from '@tanstack/react-query';
import { decodeCore, parseDetails, parseDocument, parseManifest } from '../../dataset/decode.ts';
import type { DocumentId } from '../../dataset/ids.ts';
import type { DocumentDetail, EventDetail, FileRef, Manifest } from '../../dataset/packed.ts';
import { DatasetError } from '../../dataset/schema-version.ts';
import { zoneOffsetMs } from '../../wording/zone-clock.ts';
import { createDatasetIndex, type LoadedDataset } from '../query/dataset-index.ts';
import { fetchDatasetFile, shouldRetry } from './dataset-file.ts';

const KEPT = { staleTime: Infinity, gcTime: Infinity, retry: shouldRetry } as const;

/** The manifest and the event table: all that the first screen needs. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: async ({ signal }): Promise<LoadedDataset> => {
    const manifest = parseManifest(await fetchDatasetFile('manifest.json', signal));
    const table = fetchDatasetFile(manifest.files.core.path, signal);
    // The first question about a zone takes a phone 150 ms: it is asked while the table is on its way.
    zoneOffsetMs(manifest.asOfMs ?? 0, manifest.timezone);
    return { manifest, index: createDatasetIndex(decodeCore(await table)) };
  },
  ...KEPT,
});

/** The details of the event in one row: evidence, claims, how it is dated. Its whole chunk is fetched and kept. */
export function eventDetailQuery(manifest: Manifest, row: number) {
  const chunk = manifest.files.details.find(({ from, to }) => row >= from && row < to);
  return queryOptions({
    queryKey: ['details', chunk?.path],
    queryFn: async ({ signal }): Promise<readonly EventDetail[]> => {
      if (chunk === undefined) throw new DatasetError('The dataset has no details of this event.');
      return parseDetails(await fetchDatasetFile(chunk.path, signal));
    },
    select: (details: readonly EventDetail[]) => details[row - (chunk?.from ?? 0)],
    ...KEPT,
  });
}

/** One document as the source reader shows it. */
export function documentQuery(manifest: Manifest, id: DocumentId) {
  const file = manifest.files.documents.find((document) => document.id === id);
  return queryOptions({
    queryKey: ['document', id, file?.path],
    queryFn: async ({ signal }): Promise<DocumentDetail> => {
      if (file === undefined) throw new DatasetError('The dataset does not hold this document.');
      return parseDocument(await fetchDatasetFile(file.path, signal));
    },
    ...KEPT,
  });
}

/** The full-text index, with the code that asks it: both come only when somebody searches. */
export function searchIndexQuery(file: FileRef) {
  return queryOptions({
    queryKey: ['search', file.path],
    queryFn: async ({ signal }) => {
      const [{ openSearch }, json] = await Promise.all([
        import('./open-search.ts'),
        fetchDatasetFile(file.path, signal),
      ]);
      return openSearch(json);
    },
    ...KEPT,
  });
}
