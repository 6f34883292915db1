/** The worker that holds a large dataset: fetches and decodes its columns, filters, counts and searches. */
import * as Comlink from 'comlink';
import { decodeCore, sizesOf } from '../../dataset/read/decode-core.ts';
import { parseDictionaries, type OpenFile } from '../../dataset/read/decode.ts';
import { createEventTable, placeChunk, type FillableTable } from '../../dataset/read/event-table.ts';
import { LIST_COLUMNS, type CoreChunk, type Dictionaries, type Manifest } from '../../dataset/format/packed.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import type { EventEngine } from '../query/event-engine.ts';
import type { FacetCounts } from '../query/filters/filter-engine.ts';
import type { QueryResult } from '../query/filters/filter-engine.ts';
import { openFilesAt } from './dataset-file.ts';
import { inTurns } from './in-turns.ts';
import { createFilterParts, type FilterParts } from './local-engine.ts';

/** While one chunk is decoded, the next ones are on their way. */
const PREPARED_AT_A_TIME = 4;

interface OpenedDataset {
  readonly manifest: Manifest;
  readonly open: OpenFile;
  readonly dictionaries: Dictionaries;
  readonly table: FillableTable;
  /** By row, 1 where the chunk of the event is here. */
  readonly isLoaded: Uint8Array;
}

let opened: OpenedDataset | undefined;
let opening: Promise<Dictionaries> | undefined;
/** Chunks that are being read, or have been and wait for the page to take them; undefined when it has. */
const chunks = new Map<number, Promise<CoreChunk> | undefined>();
let parts: FilterParts | undefined;

function dataset(): OpenedDataset {
  if (opened === undefined) throw new Error('The worker was asked before it was given a dataset.');
  return opened;
}

function engine(): EventEngine {
  if (parts === undefined) throw new Error('The worker was asked before it had put its events in order.');
  return parts.engine;
}

/** @param folder address of the dataset's folder */
function openDataset(manifest: Manifest, folder: string): void {
  opening = readDictionaries(manifest, folder);
  // What could not be read is told to the page when it asks.
  opening.catch(() => undefined);
}

/** @throws DownloadError, DatasetError */
async function takeDictionaries(): Promise<Dictionaries> {
  return opening ?? dataset().dictionaries;
}

async function readDictionaries(manifest: Manifest, folder: string): Promise<Dictionaries> {
  const open = openFilesAt(folder);
  const dictionaries = parseDictionaries(await open(manifest.files.dictionaries.path));
  const table = createEventTable(
    manifest.files.core,
    manifest.counts.events - manifest.counts.undated,
    sizesOf(dictionaries),
  );
  opened = { manifest, open, dictionaries, table, isLoaded: new Uint8Array(table.count) };
  return dictionaries;
}

/** Reads chunks in this order, so that they are here when the page, which has other things to do, asks for them. */
async function prepareChunks(positions: readonly number[]): Promise<void> {
  await opening;
  await inTurns(positions, PREPARED_AT_A_TIME, async (position) => {
    // What could not be read is told to the page when it asks.
    if (!chunks.has(position)) await readOnce(position).catch(() => undefined);
  });
}

function readOnce(position: number): Promise<CoreChunk> {
  const chunk = chunks.get(position) ?? readChunk(position);
  chunks.set(position, chunk);
  return chunk;
}

/** Gives the columns of a chunk to the page. */
async function loadChunk(position: number): Promise<CoreChunk> {
  const chunk = await readOnce(position);
  chunks.set(position, undefined);
  return Comlink.transfer(chunk, buffersOf(chunk));
}

/** Fetches and decodes a chunk of the table, and keeps it. */
async function readChunk(position: number): Promise<CoreChunk> {
  const { manifest, open, dictionaries, table, isLoaded } = dataset();
  const ref = manifest.files.core[position];
  if (ref === undefined) throw new DatasetError(`The dataset has no chunk ${position}.`);
  const chunk = decodeCore(await open(ref.path), sizesOf(dictionaries));
  placeChunk(table, chunk, ref);
  isLoaded.fill(1, ref.from, ref.to);
  return chunk;
}

function buffersOf(chunk: CoreChunk): ArrayBufferLike[] {
  const { earliestMs, latestMs, reportedMs, precision, uncertain, status, kind, score, disagreement } = chunk;
  const columns = [earliestMs, latestMs, reportedMs, precision, uncertain, status, kind, score, disagreement];
  const lists = LIST_COLUMNS.flatMap((name) => [chunk[name].offsets, chunk[name].values]);
  return [...new Set([...columns, ...lists].map(({ buffer }) => buffer))];
}

/** Puts the events that are here in order for filtering: after the first chunks, and once more when all have come. */
function indexEvents(): FacetCounts {
  const { manifest, table, dictionaries, open, isLoaded } = dataset();
  parts = createFilterParts(manifest, table, dictionaries, open, { isLoaded });
  if (isLoaded.every((flag) => flag === 1)) prepareLater(parts);
  return parts.totals;
}

/** From one part to the next, and before the first: what the page asks for comes first. */
const PREPARE_AFTER_MS = 250;

/** While nobody asks for anything. */
function prepareLater({ preparations }: FilterParts): void {
  preparations.forEach((prepare, position) => setTimeout(prepare, PREPARE_AFTER_MS * (position + 1)));
}

async function filter(...args: Parameters<EventEngine['filter']>): Promise<QueryResult> {
  const result = await engine().filter(...args);
  const counts = Object.values(result.counts).map(({ buffer }) => buffer);
  return Comlink.transfer(result, [result.matches.buffer, ...counts]);
}

const api = {
  openDataset,
  takeDictionaries,
  prepareChunks,
  loadChunk,
  indexEvents,
  filter,
  countWithin: async (...args: Parameters<EventEngine['countWithin']>) => engine().countWithin(...args),
  list: async (...args: Parameters<EventEngine['list']>) => engine().list(...args),
  relax: async (...args: Parameters<EventEngine['relax']>) => engine().relax(...args),
  search: async (...args: Parameters<EventEngine['search']>) => engine().search(...args),
  disputed: async (...args: Parameters<EventEngine['disputed']>) => engine().disputed(...args),
  places: async (...args: Parameters<EventEngine['places']>) => engine().places(...args),
  entity: async (...args: Parameters<EventEngine['entity']>) => engine().entity(...args),
  neighbours: async (...args: Parameters<EventEngine['neighbours']>) => engine().neighbours(...args),
};

/** What the page can ask the worker. */
export type DataWorkerApi = typeof api;

Comlink.expose(api);
