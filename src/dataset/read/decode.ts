/**
 * The files of a dataset, parsed from JSON → what the explorer works with. Every function upgrades a file of an older
 * schema version, checks it, and throws a DatasetError with a sentence for people when it is no such file.
 */
import * as v from 'valibot';
import type { IdFate } from '../records/id-fates.ts';
import { eventId } from '../records/ids.ts';
import {
  beginningRefSchema,
  detailsSchema,
  dictionariesSchema,
  documentFileRefSchema,
  documentFileSchema,
  idsSchema,
  keyChunkSchema,
  manifestSchema,
  overviewSchema,
  parseFile,
  recapsSchema,
  retiredSchema,
  rowChunkSchema,
  searchShardSchema,
  textsSchema,
  type OverviewFile,
} from '../format/packed-schemas.ts';
import type {
  BeginningRef,
  Dictionaries,
  DocumentDetail,
  DocumentFileRef,
  EventDetail,
  EventText,
  FileList,
  KeyChunkRef,
  Manifest,
  Overview,
  RowChunkRef,
  SearchShardRef,
} from '../format/packed.ts';
import { DatasetError } from '../dataset-error.ts';
import { upgradeFile } from '../upgrade/schema-version.ts';

export function parseManifest(json: unknown): Manifest {
  return parseFile('manifest', manifestSchema, upgradeFile('manifest', json));
}

export function parseDictionaries(json: unknown): Dictionaries {
  const { actors, places, topics, sources } = parseFile(
    'dictionaries',
    dictionariesSchema,
    upgradeFile('dictionaries', json),
  );
  return { actors, places, topics, sources };
}

/** Ids and titles of the events of one chunk, in table order. */
export function parseTexts(json: unknown): readonly EventText[] {
  const { ids, titles } = parseFile('texts', textsSchema, upgradeFile('texts', json));
  if (ids.length !== titles.length) throw new DatasetError('A texts file of the dataset has more ids than titles.');
  return ids.map((id, row) => ({ id: eventId(id), title: titles[row] ?? '' }));
}

/** By id the position of the chunk of texts that holds the event. */
export function parseIds(json: unknown): ReadonlyMap<string, number> {
  const { ids, chunks } = parseFile('ids', idsSchema, upgradeFile('ids', json));
  return new Map(ids.map((id, at) => [id, chunks[at] ?? 0]));
}

/** Details of the events of one chunk, in table order. */
export function parseDetails(json: unknown): readonly EventDetail[] {
  return parseFile('details', detailsSchema, upgradeFile('details', json)).events;
}

export function parseDocument(json: unknown): DocumentDetail {
  const { id, posts, marks } = parseFile('document', documentFileSchema, upgradeFile('document', json));
  return { id, posts, marks };
}

/** The recaps of the last documents, the latest first. */
export function parseRecaps(json: unknown): readonly DocumentDetail[] {
  return parseFile('recaps', recapsSchema, upgradeFile('recaps', json)).documents;
}

/** What became of ids that open another event now, or none. */
export function parseRetired(json: unknown): readonly IdFate[] {
  return parseFile('retired', retiredSchema, upgradeFile('retired', json)).ids;
}

export function parseOverview(json: unknown): Overview {
  const { fromMs, binMs, bins, all, tracks } = parseFile('overview', overviewSchema, upgradeFile('overview', json));
  const decoded = Object.entries(tracks).map(([name, list]) => [
    name,
    list.map(({ value, ...packed }) => ({ value, counts: unpackBins(packed, bins) })),
  ]);
  return { fromMs, binMs, bins, all: unpackBins(all, bins), tracks: Object.fromEntries(decoded) };
}

/** By bin its count. @param bins how many there are */
export function unpackBins({ steps, counts }: OverviewFile['all'], bins: number): Uint32Array {
  const unpacked = new Uint32Array(bins);
  let bin = 0;
  steps.forEach((step, at) => {
    bin += step;
    unpacked[bin] = counts[at] ?? 0;
  });
  return unpacked;
}

/** Fetches the file of a path in the dataset's folder as parsed JSON. */
export type OpenFile = (path: string) => Promise<unknown>;

/** The chunks that a list names, which may stand in a file of their own. */
const listReader =
  <Ref>(schema: v.GenericSchema<unknown, readonly Ref[]>) =>
  async (list: FileList<Ref>, open: OpenFile): Promise<readonly Ref[]> => {
    if (!('path' in list)) return list;
    const listing = v.object({ schemaVersion: v.number(), files: schema });
    return parseFile('listing', listing, upgradeFile('listing', await open(list.path))).files;
  };

export const readRowChunks: (list: FileList<RowChunkRef>, open: OpenFile) => Promise<readonly RowChunkRef[]> =
  listReader(v.array(rowChunkSchema));
export const readKeyChunks: (list: FileList<KeyChunkRef>, open: OpenFile) => Promise<readonly KeyChunkRef[]> =
  listReader(v.array(keyChunkSchema));
export const readSearchShards: (list: FileList<SearchShardRef>, open: OpenFile) => Promise<readonly SearchShardRef[]> =
  listReader(v.array(searchShardSchema));
export const readBeginnings: (list: FileList<BeginningRef>, open: OpenFile) => Promise<readonly BeginningRef[]> =
  listReader(v.array(beginningRefSchema));
export const readDocumentFiles: (
  list: FileList<DocumentFileRef>,
  open: OpenFile,
) => Promise<readonly DocumentFileRef[]> = listReader(v.array(documentFileRefSchema));
