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
import type { Dictionaries, DocumentDetail, EventDetail, EventTable, EventText, Manifest } from './packed.ts';

/** Everything but the search index, in memory: for tools and tests, not for the explorer. */
export interface WholeDataset {
  readonly manifest: Manifest;
  readonly dictionaries: Dictionaries;
  readonly table: EventTable;
  /** By row, as the details. */
  readonly texts: readonly EventText[];
  readonly details: readonly EventDetail[];
  readonly documents: readonly DocumentDetail[];
}

/** @throws DatasetError when a file of it is damaged */
export async function openDataset(open: OpenFile): Promise<WholeDataset> {
  const manifest = parseManifest(await open('manifest.json'));
  const { files } = manifest;
  const dictionaries = parseDictionaries(await open(files.dictionaries.path));
  const parseAll = async <Part>(refs: readonly { readonly path: string }[], parse: (json: unknown) => Part) =>
    Promise.all(refs.map(async ({ path }) => parse(await open(path))));
  return {
    manifest,
    dictionaries,
    table: await readTable(manifest, dictionaries, open),
    texts: (await parseAll(await readRowChunks(files.texts, open), parseTexts)).flat(),
    details: (await parseAll(await readRowChunks(files.details, open), parseDetails)).flat(),
    documents: await parseAll(await readDocumentFiles(files.documents, open), parseDocument),
  };
}
