/**
 * Records → the files of a dataset, as docs/dataset-format.md describes them. Pure: the same records give the same
 * bytes. decode.ts reads the files again.
 */
import { cutChunks, type Chunk } from './cut-chunks.ts';
import { encodeCore } from './encode-core.ts';
import { encodeDetails } from './encode-details.ts';
import { encodeDocuments } from './encode-documents.ts';
import { densestPeriod } from './densest-period.ts';
import { encodeFirstPicture } from './encode-first-picture.ts';
import { encodeOverview, type OverviewContent } from './encode-overview.ts';
import { encodeSearch } from './encode-search.ts';
import { encodeIds, encodeTexts } from './encode-texts.ts';
import { unpackBins } from './decode.ts';
import type { OffsetMinutesAt } from './edtf.ts';
import { datasetSpan, orderEvents, type OrderedEvents } from './event-times.ts';
import type { IdFate } from './id-fates.ts';
import { eventId } from './ids.ts';
import {
  LIST_COLUMNS,
  type CoreChunkRef,
  type Dictionaries,
  type EventTable,
  type EventText,
  type FileList,
  type FileRef,
  type ListName,
  type Manifest,
  type SearchShardRef,
} from './packed.ts';
import type { CorpusRecords, EventRecord } from './records.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { tabulate } from './tabulate.ts';

/** What a dataset says of itself besides its records. */
export interface DatasetMeta {
  readonly title: string;
  readonly description: string;
  /** IANA zone in which days begin and end. */
  readonly timezone: string;
  /** The public address of the site that will show it, with a slash at its end. */
  readonly site?: string | undefined;
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

/** About so many events a file of each kind. */
const CORE_EVENTS = 16_384;
const TEXT_EVENTS = 1024;
const DETAIL_EVENTS = 128;
/** Each part of this size has a search index of its own, so that what is added to one leaves the others alone. */
const SEARCH_EVENTS = 131_072;
/** Lists longer than this leave the manifest, which everybody loads. */
const MOST_NAMED = 300;
/** Digits of the hash in a file name: 48 bits tell the versions of one file apart. */
const HASH_DIGITS = 12;

/** Makes a file of the dataset, named by the hash of what is in it. */
type AddFile = (name: string, content: object) => Generator<DatasetFile, FileRef>;

function fileMaker(fingerprint: Fingerprint): AddFile {
  return function* add(name, content) {
    const text = JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content });
    const { bytes, sha256 } = fingerprint(text);
    const path = `${name}${sha256.slice(0, HASH_DIGITS)}.json`;
    yield { path, text };
    return { path, bytes, sha256 };
  };
}

/**
 * The dataset's files one by one, so that they need not all be held at once; manifest.json last: who writes them in this
 * order never shows a manifest without its files.
 * @param fates what became of ids that were given before
 */
export function* encodeDataset(
  records: CorpusRecords,
  meta: DatasetMeta,
  fingerprint: Fingerprint,
  fates: readonly IdFate[] = [],
): Generator<DatasetFile, void> {
  const add = fileMaker(fingerprint);
  const ordered = orderEvents(records.events, meta.offsetMinutesAt, records.documents);
  const { table, dictionaries } = tabulate(records, ordered);
  const overview = encodeOverview(table);
  const core = yield* addCore(add, table, ordered.events);
  const files: Manifest['files'] = {
    dictionaries: yield* add('dictionaries-', dictionaries),
    overview: yield* add('overview-', overview),
    ...(core.length > 1 && { firstPicture: yield* addFirstPicture(add, ordered, table, dictionaries, overview) }),
    core,
    ...(yield* addTexts(add, ordered.events)),
    details: yield* addDetails(add, records, ordered.events),
    search: yield* addSearch(add, ordered.events),
    documents: yield* addDocuments(add, records),
    ...(fates.length > 0 && { retired: yield* add('retired-', { ids: fates }) }),
  };
  const manifest = describeDataset(records, meta, ordered, table, files);
  yield { path: 'manifest.json', text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function addFirstPicture(
  add: AddFile,
  { events }: OrderedEvents,
  table: EventTable,
  { topics }: Dictionaries,
  overview: OverviewContent,
): Generator<DatasetFile, FileRef> {
  const textOf = (row: number): EventText => ({ id: events[row]?.id ?? eventId(''), title: events[row]?.title ?? '' });
  const window = densestPeriod({ ...overview, all: unpackBins(overview.all, overview.bins) });
  return add('first-picture-', encodeFirstPicture(table, topics, window, textOf));
}

function describeDataset(
  records: CorpusRecords,
  { title, description, timezone, site, offsetMinutesAt, credits }: DatasetMeta,
  ordered: OrderedEvents,
  table: EventTable,
  files: Manifest['files'],
): Manifest {
  return {
    format: 'dateline-dataset',
    schemaVersion: SCHEMA_VERSION,
    title,
    description,
    timezone,
    ...(site !== undefined && { site }),
    ...datasetSpan(ordered, records.posts, offsetMinutesAt),
    counts: {
      documents: records.documents.length,
      posts: records.posts.length,
      events: table.count,
      undated: table.count - table.dated,
      actors: records.actors.length,
      places: records.places.length,
      topics: records.topics.length,
      disagreements: table.disagreement.reduce((sum, flag) => sum + flag, 0),
    },
    files,
    credits,
  };
}

function chunksOf(events: readonly EventRecord[], size: number): readonly Chunk[] {
  return cutChunks(events.length, (row) => events[row]?.id ?? '', size);
}

function* addCore(
  add: AddFile,
  table: EventTable,
  events: readonly EventRecord[],
): Generator<DatasetFile, readonly CoreChunkRef[]> {
  const refs: CoreChunkRef[] = [];
  for (const { from, to } of chunksOf(events, CORE_EVENTS)) {
    const earliestMs = table.earliestMs[from] ?? NaN;
    refs.push({
      ...(yield* add('core/', encodeCore(table, from, to))),
      from,
      to,
      ...(!Number.isNaN(earliestMs) && { earliestMs }),
      values: valueCounts(table, from, to),
    });
  }
  return refs;
}

function valueCounts(table: EventTable, from: number, to: number): Record<ListName, number> {
  const counts: Record<ListName, number> = { actors: 0, places: 0, about: 0, topics: 0, sources: 0 };
  for (const name of LIST_COLUMNS) counts[name] = (table[name].offsets[to] ?? 0) - (table[name].offsets[from] ?? 0);
  return counts;
}

function* addTexts(
  add: AddFile,
  events: readonly EventRecord[],
): Generator<DatasetFile, Pick<Manifest['files'], 'texts' | 'ids'>> {
  const chunks = chunksOf(events, TEXT_EVENTS);
  const texts = [];
  for (const { from, to } of chunks) {
    texts.push({ path: (yield* add('texts/', encodeTexts(events.slice(from, to)))).path, from, to });
  }
  const ids = [];
  for (const part of encodeIds(events, chunks)) {
    ids.push({ path: (yield* add('ids/', part)).path, first: part.ids[0] ?? '' });
  }
  return { texts: yield* nameOrList(add, texts), ids: yield* nameOrList(add, ids) };
}

function* addDetails(
  add: AddFile,
  records: CorpusRecords,
  events: readonly EventRecord[],
): Generator<DatasetFile, Manifest['files']['details']> {
  const posts = new Map(records.posts.map((post) => [post.id, post]));
  const refs = [];
  for (const { from, to } of chunksOf(events, DETAIL_EVENTS)) {
    refs.push({ path: (yield* add('details/', encodeDetails(events.slice(from, to), posts))).path, from, to });
  }
  return yield* nameOrList(add, refs);
}

function* addSearch(add: AddFile, events: readonly EventRecord[]): Generator<DatasetFile, Manifest['files']['search']> {
  const refs: SearchShardRef[] = [];
  for (const { from, to } of chunksOf(events, SEARCH_EVENTS)) {
    const searchable = events
      .slice(from, to)
      .map(({ title, evidence }) => ({ title, quotes: evidence.map(({ quote }) => quote) }));
    for (const shard of encodeSearch(searchable)) {
      refs.push({ path: (yield* add('search/', shard)).path, from, to, first: shard.words[0] ?? '' });
    }
  }
  return yield* nameOrList(add, refs);
}

function* addDocuments(add: AddFile, records: CorpusRecords): Generator<DatasetFile, Manifest['files']['documents']> {
  const refs = [];
  for (const document of encodeDocuments(records)) {
    refs.push({ path: (yield* add(`documents/${document.id}-`, document)).path, id: document.id });
  }
  return yield* nameOrList(add, refs);
}

function* nameOrList<Ref>(add: AddFile, refs: readonly Ref[]): Generator<DatasetFile, FileList<Ref>> {
  return refs.length <= MOST_NAMED ? refs : yield* add('listing-', { files: refs });
}
