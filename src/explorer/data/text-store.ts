/** Ids and titles of a dataset, a chunk at a time, as somebody looks at them. */
import { parseIds, parseTexts, readKeyChunks, readRowChunks, type OpenFile } from '../../dataset/read/decode.ts';
import type { EventId } from '../../dataset/records/ids.ts';
import type { EventText, FileList, KeyChunkRef, Manifest } from '../../dataset/format/packed.ts';
import type { EventTexts } from '../query/event-texts.ts';
import { chunkOfRow, lastAtMost } from './chunk-of-row.ts';
import { ChunkStore } from './chunk-store.ts';

/** Chunks of about a thousand titles that stay in memory: more than anybody looks at in a while. */
const CHUNKS_KEPT = 128;

/**
 * @param loaded chunks that are here already, by position
 * @param given single texts that are here already, by row
 */
export function createTextStore(
  { files }: Manifest,
  open: OpenFile,
  loaded: ReadonlyMap<number, readonly EventText[]> = new Map(),
  given: ReadonlyMap<number, EventText> = new Map(),
): EventTexts {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const listing = listStore(files.texts, () => readRowChunks(files.texts, open), tell);
  const idListing = listStore(files.ids, () => readKeyChunks(files.ids, open), tell);
  const texts = new ChunkStore<readonly EventText[]>(
    async (position) => {
      const chunk = (await listing.load(WHOLE))[position];
      return chunk === undefined ? [] : parseTexts(await open(chunk.path));
    },
    CHUNKS_KEPT,
    tell,
    loaded,
  );
  const ids = new ChunkStore<ReadonlyMap<string, number>>(
    async (position) => {
      const chunk = (await idListing.load(WHOLE))[position];
      return chunk === undefined ? new Map() : parseIds(await open(chunk.path));
    },
    CHUNKS_KEPT,
    tell,
  );
  const found = new Map<EventId, number | undefined>();

  /** The row of an id in a chunk of texts that is said to hold it. */
  const noteRow = (id: EventId, from: number, chunk: readonly EventText[]): number | undefined => {
    const at = chunk.findIndex((text) => text.id === id);
    found.set(id, at < 0 ? undefined : from + at);
    return found.get(id);
  };
  const findRow = async (id: EventId): Promise<number | undefined> => {
    if (found.has(id)) return found.get(id);
    const position = chunkOfId(await idListing.load(WHOLE), id);
    const chunk = position < 0 ? undefined : (await ids.load(position)).get(id);
    if (chunk === undefined) return noteRow(id, 0, []);
    return noteRow(id, (await listing.load(WHOLE))[chunk]?.from ?? 0, await texts.load(chunk));
  };
  const known = (id: EventId): number | undefined => {
    // Looked at often, where a failed list must not be fetched each time.
    if (!found.has(id) && idListing.peek(WHOLE) !== undefined) void findRow(id).then(tell, () => undefined);
    return found.get(id);
  };

  /** @param read of a chunk by its position */
  const textFrom = (
    row: number,
    read: (position: number) => readonly EventText[] | undefined,
  ): EventText | undefined => {
    const refs = listing.peek(WHOLE);
    const position = refs === undefined ? -1 : chunkOfRow(refs, row);
    return position < 0 ? undefined : read(position)?.[row - (refs?.[position]?.from ?? 0)];
  };

  return {
    textOf: (row) => given.get(row) ?? textFrom(row, (position) => texts.peek(position)),
    textIfHere: (row) => given.get(row) ?? textFrom(row, (position) => texts.held(position)),
    rowOf: known,
    knowRow: (id, row) => found.set(id, row),
    isMissing: (id) => found.has(id) && found.get(id) === undefined,
    load: async (rows) => {
      const refs = await listing.load(WHOLE);
      const loadedTexts: EventText[] = [];
      for (const row of rows) {
        const position = chunkOfRow(refs, row);
        const chunk = texts.held(position) ?? (await texts.load(position));
        const text = chunk[row - (refs[position]?.from ?? 0)];
        if (text !== undefined) loadedTexts.push(text);
      }
      return loadedTexts;
    },
    findRow,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A list of chunks is fetched whole. */
const WHOLE = 0;

/** The list, which the manifest holds itself where it is short: titles are then there at the first look. */
function listStore<T>(
  list: FileList<T>,
  fetch: () => Promise<readonly T[]>,
  onCome: () => void,
): ChunkStore<readonly T[]> {
  const held: ReadonlyMap<number, readonly T[]> = 'path' in list ? new Map() : new Map([[WHOLE, list]]);
  return new ChunkStore(fetch, 1, onCome, held);
}

function chunkOfId(chunks: readonly KeyChunkRef[], id: string): number {
  return lastAtMost(chunks.length, (at) => (chunks[at]?.first ?? '') <= id);
}
