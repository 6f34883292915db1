import {
  parseDetails,
  parseDictionaries,
  parseDocument,
  parseManifest,
  parseTexts,
  readDocumentFiles,
  readRowChunks,
  type OpenFile,
} from './decode.ts';
import { readTable } from './event-table.ts';
import type { Dictionaries, DocumentDetail, EventDetail, EventTable, EventText, Manifest } from '../format/packed.ts';

/** All events as the table has them, with their ids and titles. */
export interface DatasetEvents {
  readonly manifest: Manifest;
  readonly dictionaries: Dictionaries;
  readonly table: EventTable;
  /** By row. */
  readonly texts: readonly EventText[];
}

/** Everything but the search index, in memory: for tools and tests, not for the explorer. */
export interface WholeDataset extends DatasetEvents {
  /** By row. */
  readonly details: readonly EventDetail[];
  readonly documents: readonly DocumentDetail[];
}

/** @throws DatasetError when a file of it is damaged */
export async function openDataset(open: OpenFile): Promise<WholeDataset> {
  const events = await openEvents(open);
  const { files } = events.manifest;
  return {
    ...events,
    details: (await parseAll(await readRowChunks(files.details, open), open, parseDetails)).flat(),
    documents: await parseAll(await readDocumentFiles(files.documents, open), open, parseDocument),
  };
}

/** @throws DatasetError when a file of it is damaged */
export async function openEvents(open: OpenFile): Promise<DatasetEvents> {
  const manifest = parseManifest(await open('manifest.json'));
  const dictionaries = parseDictionaries(await open(manifest.files.dictionaries.path));
  return {
    manifest,
    dictionaries,
    table: await readTable(manifest, dictionaries, open),
    texts: (await parseAll(await readRowChunks(manifest.files.texts, open), open, parseTexts)).flat(),
  };
}

/** One after the other: a large dataset has more files than a process may hold open. */
async function parseAll<Part>(
  refs: readonly { readonly path: string }[],
  open: OpenFile,
  parse: (json: unknown) => Part,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const { path } of refs) parts.push(parse(await open(path)));
  return parts;
}
