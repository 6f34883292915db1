/**
 * What is fetched, and when it counts as the same: every file but the manifest carries its content hash in its name, so it
 * is fetched once and kept for good.
 */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import {
  parseDetails,
  parseDocument,
  parseManifest,
  parseRecaps,
  parseTexts,
  readDocumentFiles,
  readRowChunks,
  type OpenFile,
} from '../../dataset/read/decode.ts';
import type { DocumentId } from '../../dataset/records/ids.ts';
import type { DocumentDetail, EventDetail, EventText, Manifest, RowChunkRef } from '../../dataset/format/packed.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import type { SearchAnswer } from '../query/event-engine.ts';
import { chunkOfRow } from './chunk-of-row.ts';
import type { LoadingFocus } from './chunk-order.ts';
import { fetchDatasetFile, shouldRetry } from './dataset-file.ts';
import { loadDataset } from './load-dataset.ts';
import { createRowReader, type RowReader } from './row-reader.ts';

const KEPT = { staleTime: Infinity, gcTime: Infinity, retry: shouldRetry } as const;
/** Found events are found again in no time: they need not stay for long. */
const FOUND_KEPT_MS = 60_000;

/**
 * The dataset as far as the first screen needs it.
 * @param readFocus what that screen will show
 * @param onMore called whenever more of a large dataset is there
 */
export function createDatasetQuery(readFocus: () => LoadingFocus, onMore: (dataset: LoadedDataset) => void) {
  return queryOptions({
    queryKey: ['dataset'],
    queryFn: async ({ signal }): Promise<LoadedDataset> => {
      const manifest = parseManifest(await fetchDatasetFile('manifest.json', signal));
      // What is fetched later than the first screen outlives this query.
      return loadDataset(manifest, (path) => fetchDatasetFile(path), readFocus, onMore);
    },
    ...KEPT,
  });
}

const openWith =
  (signal: AbortSignal): OpenFile =>
  (path) =>
    fetchDatasetFile(path, signal);

/** Where the details of each event are. */
function detailChunksQuery({ files }: Manifest) {
  return queryOptions({
    queryKey: ['detail-chunks'],
    queryFn: ({ signal }) => readRowChunks(files.details, openWith(signal)),
    ...KEPT,
  });
}

function detailChunkQuery({ path }: RowChunkRef) {
  return queryOptions({
    queryKey: ['detail-chunk', path],
    queryFn: async ({ signal }) => parseDetails(await fetchDatasetFile(path, signal)),
    ...KEPT,
  });
}

/** The details of the event in one row of the dataset's files: evidence, claims, how it is dated. Its whole chunk is fetched and kept. */
export function eventDetailQuery(manifest: Manifest, row: number) {
  return queryOptions({
    queryKey: ['details', row],
    queryFn: async ({ client }): Promise<EventDetail> => {
      const chunks = await client.fetchQuery(detailChunksQuery(manifest));
      const chunk = chunks[chunkOfRow(chunks, row)];
      const detail = chunk && (await client.fetchQuery(detailChunkQuery(chunk)))[row - chunk.from];
      if (detail === undefined) throw new DatasetError('The dataset has no details of this event.');
      return detail;
    },
    ...KEPT,
  });
}

/**
 * Reads the details of many events, for who goes through all of them once: nothing of it is kept for others.
 * @returns what reads ascending rows; it throws DownloadError, DatasetError
 */
export async function createDetailReader(
  client: QueryClient,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<RowReader<EventDetail>> {
  const chunks = await client.fetchQuery(detailChunksQuery(manifest));
  return createRowReader(chunks, async ({ path }) => parseDetails(await fetchDatasetFile(path, signal)));
}

/** As `createDetailReader`, of ids and titles. */
export async function createTextReader({ files }: Manifest, signal: AbortSignal): Promise<RowReader<EventText>> {
  const chunks = await readRowChunks(files.texts, openWith(signal));
  return createRowReader(chunks, async ({ path }) => parseTexts(await fetchDatasetFile(path, signal)));
}

function documentFilesQuery({ files }: Manifest) {
  return queryOptions({
    queryKey: ['document-files'],
    queryFn: ({ signal }) => readDocumentFiles(files.documents, openWith(signal)),
    ...KEPT,
  });
}

/** One document as the source reader shows it. */
export function documentQuery(manifest: Manifest, id: DocumentId) {
  return queryOptions({
    queryKey: ['document', id],
    queryFn: async ({ signal, client }): Promise<DocumentDetail> => {
      const file = (await client.fetchQuery(documentFilesQuery(manifest))).find((document) => document.id === id);
      if (file === undefined) throw new DatasetError('The dataset does not hold this document.');
      return parseDocument(await fetchDatasetFile(file.path, signal));
    },
    ...KEPT,
  });
}

/** The last documents with what they sum up themselves, the latest first; none where the dataset has no recap. */
export function recapsQuery({ files: { recaps } }: Manifest) {
  return queryOptions({
    queryKey: ['recaps', recaps?.path],
    queryFn: async ({ signal }): Promise<readonly DocumentDetail[]> =>
      recaps === undefined ? [] : parseRecaps(await fetchDatasetFile(recaps.path, signal)),
    ...KEPT,
  });
}

/** The events that words find, best first; what was found for the words before stays until then. */
export function searchQuery(
  { engine, index }: Pick<LoadedDataset, 'engine' | 'index'>,
  text: string,
  limit: number,
  knownMs: number | undefined,
) {
  // Rows that were found are those of what is held.
  const rowsOf = index.held?.key;
  return queryOptions({
    queryKey: ['search', rowsOf, text, limit, knownMs],
    queryFn: () => engine.search(text, limit, knownMs),
    placeholderData: (last: SearchAnswer | undefined, query) => (query?.queryKey[1] === rowsOf ? last : undefined),
    staleTime: Infinity,
    gcTime: FOUND_KEPT_MS,
    retry: shouldRetry,
  });
}
