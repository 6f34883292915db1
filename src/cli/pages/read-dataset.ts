/** A dataset folder → what the pages are made from. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseDetails,
  parseDocument,
  parseRetired,
  readDocumentFiles,
  readRowChunks,
  type OpenFile,
} from '../../dataset/read/decode.ts';
import type { IdFate } from '../../dataset/records/id-fates.ts';
import type { DocumentId } from '../../dataset/records/ids.ts';
import { openEvents, type DatasetEvents } from '../../dataset/read/open-dataset.ts';
import type { Dictionaries, EventDetail, Manifest, RowChunkRef } from '../../dataset/format/packed.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import { messageOf } from '../errors.ts';
import type { SiteDownload } from '../../pages/site.ts';
import { safeWebUrl } from '../../wording/safe-url.ts';

/** Addresses of sources that do not lead to the web are left out. */
export interface DatasetForPages extends DatasetEvents {
  readonly fates: readonly IdFate[];
  /** The chunks of details, in table order. */
  readonly chunks: readonly RowChunkRef[];
  readonly openDetails: (chunk: RowChunkRef) => Promise<readonly EventDetail[]>;
  /** Documents that tell their day in several posts. */
  readonly liveBlogs: ReadonlySet<DocumentId>;
  /** Files for other tools, relative to the dataset's folder. */
  readonly downloads: readonly SiteDownload[];
}

/**
 * @throws DatasetError when a file is missing or is not what it should be
 */
export async function readDataset(folder: string): Promise<DatasetForPages> {
  const open: OpenFile = async (path) => {
    try {
      return JSON.parse(await readFile(join(folder, path), 'utf8'));
    } catch (error) {
      throw new DatasetError(`The file ${path} of the dataset in ${folder} cannot be read: ${messageOf(error)}.`);
    }
  };
  const events = await openEvents(open);
  const { manifest, dictionaries } = events;
  const { files } = manifest;
  return {
    ...events,
    dictionaries: { ...dictionaries, sources: dictionaries.sources.map(withSafeUrl) },
    fates: files.retired === undefined ? [] : parseRetired(await open(files.retired.path)),
    chunks: await readRowChunks(files.details, open),
    openDetails: async ({ path }) => parseDetails(await open(path)),
    liveBlogs: await findLiveBlogs(manifest, open),
    downloads: downloadsIn(folder),
  };
}

function withSafeUrl({ url, ...source }: Dictionaries['sources'][number]): Dictionaries['sources'][number] {
  const safe = safeWebUrl(url);
  return { ...source, ...(safe !== undefined && { url: safe }) };
}

async function findLiveBlogs({ files }: Manifest, open: OpenFile): Promise<ReadonlySet<DocumentId>> {
  const found = new Set<DocumentId>();
  for (const { path, id } of await readDocumentFiles(files.documents, open)) {
    const { posts } = parseDocument(await open(path));
    const told = posts.filter(
      ({ kind, headline, published }) => kind === 'post' && (headline ?? published?.includes('T')),
    );
    if (told.length > 1) found.add(id);
  }
  return found;
}

const DOWNLOADS: readonly SiteDownload[] = [
  { path: 'records.jsonl', name: 'Every record, one JSON object a line', type: 'application/jsonl' },
  { path: 'manifest.json', name: 'The packed dataset that the timeline loads', type: 'application/json' },
];

function downloadsIn(folder: string): readonly SiteDownload[] {
  return DOWNLOADS.filter(({ path }) => existsSync(join(folder, path)));
}
