/** The worker of a dataset that is held in part: fetches and decodes the chunks it is told to hold, and answers over those alone. */
import * as Comlink from 'comlink';
import { decodeCore, sizesOf } from '../../dataset/read/decode-core.ts';
import { parseDictionaries, type OpenFile } from '../../dataset/read/decode.ts';
import { createEventTable, placeChunk } from '../../dataset/read/event-table.ts';
import type { CoreChunk, Dictionaries, EventTable, Manifest } from '../../dataset/format/packed.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import type { EventEngine } from '../query/event-engine.ts';
import type { FacetCounts } from '../query/filters/filter-engine.ts';
import { holdRows } from '../query/held/held-rows.ts';
import { openFilesAt } from './dataset-file.ts';
import { createFilterParts } from './local-engine.ts';

interface OpenedDataset {
  readonly manifest: Manifest;
  readonly open: OpenFile;
  readonly dictionaries: Dictionaries;
}

/** The rows that are held, as a table of their own. */
export interface HeldTable {
  readonly table: EventTable;
  /** By facet and value, how many of them there are. */
  readonly totals: FacetCounts;
}

let opened: OpenedDataset | undefined;
/** By position the chunks that are held. */
let chunks: ReadonlyMap<number, CoreChunk> = new Map();
let engine: EventEngine | undefined;

/** @param folder address of the dataset's folder */
async function openDataset(manifest: Manifest, folder: string): Promise<Dictionaries> {
  const open = openFilesAt(folder);
  const dictionaries = parseDictionaries(await open(manifest.files.dictionaries.path));
  opened = { manifest, open, dictionaries };
  return dictionaries;
}

/**
 * Holds these chunks and lets go of all others.
 * @param positions ascending
 * @throws DownloadError, DatasetError; what was held before stays then
 */
async function hold(positions: readonly number[]): Promise<HeldTable> {
  if (opened === undefined) throw new Error('The worker was asked before it was given a dataset.');
  const { manifest, open, dictionaries } = opened;
  const { files, counts } = manifest;
  const sizes = sizesOf(dictionaries);
  const read = async (position: number): Promise<readonly [number, CoreChunk]> => {
    const ref = files.core[position];
    if (ref === undefined) throw new DatasetError(`The dataset has no chunk ${position}.`);
    return [position, chunks.get(position) ?? decodeCore(await open(ref.path), sizes)];
  };
  chunks = new Map(await Promise.all(positions.map(read)));
  const held = holdRows(files.core, positions, counts.events - counts.undated);
  const table = createEventTable(held.chunks, held.dated, sizes);
  positions.forEach((position, at) => {
    const [chunk, ref] = [chunks.get(position), held.chunks[at]];
    if (chunk !== undefined && ref !== undefined) placeChunk(table, chunk, ref);
  });
  const parts = createFilterParts(manifest, table, dictionaries, open, { held });
  engine = parts.engine;
  return { table, totals: parts.totals };
}

/** What answers over the rows that are held now. It goes on to answer over them when others are held. */
function takeEngine(): EventEngine & Comlink.ProxyMarked {
  if (engine === undefined) throw new Error('The worker was asked before it held any event.');
  return Comlink.proxy(engine);
}

const api = { openDataset, hold, takeEngine };

/** What the page can ask the worker. */
export type PartWorkerApi = typeof api;

Comlink.expose(api);
