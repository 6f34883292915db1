/**
 * Records → the files of a dataset, as docs/dataset-format.md describes them. Pure: the same records give the same
 * bytes. decode.ts reads the files again.
 */
import { encodeCore } from './encode-core.ts';
import { encodeDetails } from './encode-details.ts';
import { encodeDocuments } from './encode-documents.ts';
import type { OffsetMinutesAt } from './edtf.ts';
import { datasetSpan, orderEvents } from './event-times.ts';
import type { FileRef, Manifest } from './packed.ts';
import type { CorpusRecords } from './records.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { encodeSearchIndex } from './search-index.ts';

/** What a dataset says of itself besides its records. */
export interface DatasetMeta {
  readonly title: string;
  readonly description: string;
  /** IANA zone in which days begin and end. */
  readonly timezone: string;
  /** The clock of that zone. */
  readonly offsetMinutesAt: OffsetMinutesAt;
  readonly credits: readonly string[];
}

/** A file of the dataset before it is written. */
export interface DatasetFile {
  /** Relative to the dataset's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Length in UTF-8 and SHA-256 in hex of a text: given by the caller, since neither is plain ECMAScript. */
export type Fingerprint = (text: string) => { readonly bytes: number; readonly sha256: string };

const EVENTS_PER_CHUNK = 64;
/** Digits of the hash in a file name: 48 bits tell the versions of one file apart. */
const HASH_DIGITS = 12;

/** The dataset's files, manifest.json last: who writes them in this order never shows a manifest without its files. */
export function encodeDataset(records: CorpusRecords, meta: DatasetMeta, fingerprint: Fingerprint): DatasetFile[] {
  const files: DatasetFile[] = [];
  const add = (name: string, content: object): FileRef => {
    const text = JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content });
    const { bytes, sha256 } = fingerprint(text);
    const path = `${name}-${sha256.slice(0, HASH_DIGITS)}.json`;
    files.push({ path, text });
    return { path, bytes, sha256 };
  };

  const ordered = orderEvents(records.events, meta.offsetMinutesAt);
  const { events } = ordered;
  const posts = new Map(records.posts.map((post) => [post.id, post]));
  const core = encodeCore(records, ordered);
  const manifest: Manifest = {
    format: 'dateline-dataset',
    schemaVersion: SCHEMA_VERSION,
    title: meta.title,
    description: meta.description,
    timezone: meta.timezone,
    ...datasetSpan(ordered, records.posts, meta.offsetMinutesAt),
    counts: {
      documents: records.documents.length,
      posts: records.posts.length,
      events: events.length,
      undated: events.length - ordered.dated,
      actors: records.actors.length,
      places: records.places.length,
      topics: records.topics.length,
      disagreements: core.events.disagreement.reduce((sum, flag) => sum + flag, 0),
    },
    files: {
      core: add('core', core),
      details: chunkStarts(events.length).map((from) => {
        const chunk = events.slice(from, from + EVENTS_PER_CHUNK);
        return { ...add(`details-${from}`, encodeDetails(chunk, posts)), from, to: from + chunk.length };
      }),
      documents: encodeDocuments(records).map((document) => ({
        ...add(`documents/${document.id}`, document),
        id: document.id,
      })),
      search: add('search', { index: encodeSearchIndex(events, records) }),
    },
    credits: meta.credits,
  };
  return [...files, { path: 'manifest.json', text: `${JSON.stringify(manifest, undefined, 2)}\n` }];
}

function chunkStarts(count: number): number[] {
  return Array.from({ length: Math.ceil(count / EVENTS_PER_CHUNK) }, (_, chunk) => chunk * EVENTS_PER_CHUNK);
}
