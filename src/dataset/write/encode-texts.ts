/** Ids and titles, and from an id to where it is. */
import { compareText } from '../compare.ts';
import { cutChunks, type Chunk } from './cut-chunks.ts';
import type { EventId } from '../records/ids.ts';
import type { IdsFile } from '../format/packed-schemas.ts';

/** Ids of about so many events a file. */
const IDS_PER_CHUNK = 4096;

/**
 * All ids in order, in parts, each with the position of the chunk of texts that holds the event.
 * @param ids of the events, in the order of the table
 */
export function* encodeIds(
  ids: readonly EventId[],
  textChunks: readonly Chunk[],
): Generator<Omit<IdsFile, 'schemaVersion'>, void> {
  const chunkOf = new Uint32Array(ids.length);
  textChunks.forEach(({ from, to }, chunk) => chunkOf.fill(chunk, from, to));
  const idAt = (row: number): string => ids[row] ?? '';
  const rows = Uint32Array.from(ids, (_, row) => row).toSorted((a, b) => compareText(idAt(a), idAt(b)));
  for (const { from, to } of cutChunks(rows.length, (at) => idAt(rows[at] ?? 0), IDS_PER_CHUNK)) {
    const part = [...rows.subarray(from, to)];
    yield { ids: part.map(idAt), chunks: part.map((row) => chunkOf[row] ?? 0) };
  }
}
