/** What a list on paper tells of each event beyond the columns: fetched before printing, read at once while it is printed. */
import type { QueryClient } from '@tanstack/react-query';
import type { EventDetail } from '../../../../dataset/format/packed.ts';
import { eventDetailQuery } from '../../../data/dataset-queries.ts';
import { rowOfFiles, type LoadedDataset } from '../../../query/dataset-index.ts';

/** On paper a list of more than this is no list. */
export const PRINTED_AT_MOST = 2000;

/** The details of an event, if they are here. */
export function detailIfHere(
  client: QueryClient,
  { manifest, index }: LoadedDataset,
  row: number,
): EventDetail | undefined {
  return client.getQueryData(eventDetailQuery(manifest, rowOfFiles(index, row)).queryKey);
}

/** Nobody waits longer for paper, which says what has not come. */
const LONGEST_WAIT_MS = 5_000;

/** Fetches titles and details of all that is to be printed, as far as they come in time. */
export async function loadBrief(
  client: QueryClient,
  { manifest, index }: LoadedDataset,
  rows: readonly number[],
): Promise<void> {
  const printed = rows.slice(0, PRINTED_AT_MOST);
  // The file that holds it is asked for again where that may help: no need to begin anew for each of its events.
  const details = printed.map((row) =>
    client.fetchQuery({ ...eventDetailQuery(manifest, rowOfFiles(index, row)), retry: false }),
  );
  const waited = new Promise((done) => setTimeout(done, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled([index.texts.load(printed), ...details]), waited]);
}
