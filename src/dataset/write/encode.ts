/**
 * Records → the files of a dataset, as docs/dataset-format.md describes them. Pure: the same records give the same
 * bytes. decode.ts reads the files again.
 */
import { defined } from '../defined.ts';
import { ChunkWriter } from './chunk-writer.ts';
import { LatestRecaps } from '../claims/latest-recaps.ts';
import { compareText } from '../compare.ts';
import { cutChunks } from './cut-chunks.ts';
import { unpackBins } from '../read/decode.ts';
import { densestPeriod } from '../times/densest-period.ts';
import type { OffsetMinutesAt } from '../times/edtf.ts';
import { encodeCore } from './encode-core.ts';
import { encodeDetail, postsOfEvidence, type EvidencePost } from './encode-details.ts';
import { encodeDocuments } from './encode-documents.ts';
import { encodeFirstPicture } from './encode-first-picture.ts';
import { encodeOverview, type OverviewContent } from './encode-overview.ts';
import { encodeSearch, type SearchableEvent } from '../search/encode-search.ts';
import { encodeIds } from './encode-texts.ts';
import { lastPublishedMs, orderEvents, datedExtent, type TimedEvent } from '../times/event-times.ts';
import type { IdFate } from '../records/id-fates.ts';
import { eventId, type EventId } from '../records/ids.ts';
import {
  LIST_COLUMNS,
  type BeginningRef,
  type CoreChunkRef,
  type Dictionaries,
  type DocumentDetail,
  type DocumentFileRef,
  type EventDetail,
  type EventTable,
  type EventText,
  type FileList,
  type FileRef,
  type ListName,
  type Manifest,
  type RowChunkRef,
  type SearchShardRef,
} from '../format/packed.ts';
import type { CorpusRecords } from '../records/records.ts';
import { SCHEMA_VERSION } from '../upgrade/schema-version.ts';
import { Tabulation, type NamedRecords, type TabulatedEvents } from './tabulate.ts';

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
  /** How many events the explorer may hold at a time; absent: what it holds by itself. */
  readonly mostHeld?: number | undefined;
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
/** Where few events may be held at a time, so many chunks of the table at least. */
const FEWEST_HELD_CHUNKS = 8;
const TEXT_EVENTS = 1024;
const DETAIL_EVENTS = 128;
/** Whoever opens an event loads the list of all these files: of a very large dataset they are larger instead of more. */
const MOST_DETAIL_FILES = 20_000;
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

/** One event with all that is written of it. */
export interface EncodableEvent extends TimedEvent {
  /** One for each piece of evidence. */
  readonly posts: readonly EvidencePost[];
}

/** A corpus that need not be in memory as a whole: each part is taken once, the documents first. */
export interface EncodableCorpus {
  readonly eventCount: number;
  /** What the source reader shows of each document, in any order. */
  readonly documents: () => Iterable<DocumentDetail>;
  /** Who and what is named; asked for when the documents have been taken. */
  readonly named: () => NamedRecords;
  /** In the order of the table. */
  readonly events: () => Iterable<EncodableEvent>;
}

/**
 * The dataset's files one by one, so that they need not all be held at once; manifest.json last: who writes them in this
 * order never shows a manifest without its files.
 * @param fates what became of ids that were given before
 */
export function encodeDataset(
  records: CorpusRecords,
  meta: DatasetMeta,
  fingerprint: Fingerprint,
  fates: readonly IdFate[] = [],
): Generator<DatasetFile, void> {
  const { events, times } = orderEvents(records.events, meta.offsetMinutesAt, records.documents);
  const posts = new Map(records.posts.map((post) => [post.id, post]));
  const corpus: EncodableCorpus = {
    eventCount: events.length,
    documents: () => encodeDocuments(records),
    named: () => records,
    *events() {
      for (const [row, event] of events.entries()) {
        const time = times[row];
        if (time !== undefined) yield { event, times: time, posts: postsOfEvidence(event, posts) };
      }
    },
  };
  return encodeCorpus(corpus, meta, fingerprint, fates);
}

/** As encodeDataset, of a corpus that comes in parts. */
export function* encodeCorpus(
  corpus: EncodableCorpus,
  meta: DatasetMeta,
  fingerprint: Fingerprint,
  fates: readonly IdFate[] = [],
): Generator<DatasetFile, void> {
  const add = fileMaker(fingerprint);
  const documents = yield* addDocuments(add, corpus.documents(), meta);
  const named = corpus.named();
  const { table, dictionaries, texts, details, search, beginnings } = yield* addEvents(add, corpus, named);
  const overview = encodeOverview(table);
  const core = yield* addCore(add, table, texts, meta.mostHeld);
  const files: Manifest['files'] = {
    dictionaries: yield* add('dictionaries-', dictionaries),
    overview: yield* add('overview-', overview),
    ...(core.length > 1 && { firstPicture: yield* addFirstPicture(add, texts, table, dictionaries, overview) }),
    core,
    ...(yield* addTexts(add, texts)),
    details: yield* nameOrList(add, details),
    search: yield* nameOrList(add, search),
    ...(beginnings.length > 0 && { beginnings: yield* nameOrList(add, beginnings) }),
    documents: documents.files,
    ...(documents.recaps !== undefined && { recaps: documents.recaps }),
    ...(fates.length > 0 && { retired: yield* add('retired-', { ids: fates }) }),
  };
  const manifest = describeDataset(meta, documents, named, table, files);
  yield { path: 'manifest.json', text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function addFirstPicture(
  add: AddFile,
  { ids, titles }: Texts,
  table: EventTable,
  { topics }: Dictionaries,
  overview: OverviewContent,
): Generator<DatasetFile, FileRef> {
  const textOf = (row: number): EventText => ({ id: ids[row] ?? eventId(''), title: titles[row] ?? '' });
  const window = densestPeriod({ ...overview, all: unpackBins(overview.all, overview.bins) });
  return add('first-picture-', encodeFirstPicture(table, topics, window, textOf, overview));
}

function describeDataset(
  { title, description, timezone, site, credits, mostHeld }: DatasetMeta,
  { posts, asOfMs }: AddedDocuments,
  { documents, actors, places, topics }: NamedRecords,
  table: EventTable,
  files: Manifest['files'],
): Manifest {
  const extent = datedExtent(table);
  return defined({
    format: 'dateline-dataset' as const,
    schemaVersion: SCHEMA_VERSION,
    title,
    description,
    timezone,
    site,
    extent,
    ...(asOfMs > -Infinity && { asOfMs }),
    counts: {
      documents: documents.length,
      posts,
      events: table.count,
      undated: table.count - table.dated,
      actors: actors.length,
      places: places.length,
      topics: topics.length,
      disagreements: table.disagreement.reduce((sum, flag) => sum + flag, 0),
    },
    files,
    credits,
    mostHeld,
  });
}

/** Ids and titles by row. */
interface Texts {
  readonly ids: readonly EventId[];
  readonly titles: readonly string[];
}

interface AddedEvents extends TabulatedEvents {
  readonly texts: Texts;
  readonly details: readonly RowChunkRef[];
  readonly search: readonly SearchShardRef[];
  readonly beginnings: readonly BeginningRef[];
}

/** Goes through the events once: the table is filled, and what is written of each leaves the memory. */
function* addEvents(
  add: AddFile,
  { events, eventCount }: EncodableCorpus,
  named: NamedRecords,
): Generator<DatasetFile, AddedEvents> {
  const tabulation = new Tabulation(named, eventCount);
  const ids: EventId[] = [];
  const titles: string[] = [];
  const details = new ChunkWriter<EventDetail, RowChunkRef, DatasetFile>(
    detailSize(eventCount),
    function* (chunk, rows) {
      return [{ path: (yield* add('details/', { events: chunk })).path, ...rows }];
    },
  );
  const beginnings: BeginningRef[] = [];
  const search = new ChunkWriter<SearchableEvent, SearchShardRef, DatasetFile>(SEARCH_EVENTS, function* (chunk, rows) {
    const encoded = encodeSearch(chunk);
    const refs: SearchShardRef[] = [];
    for (const shard of encoded.shards) {
      refs.push({ path: (yield* add('search/', shard)).path, ...rows, first: shard.words[0] ?? '' });
    }
    for (const { beginning, content } of encoded.beginnings) {
      beginnings.push({ path: (yield* add('search/', content)).path, ...rows, beginning });
    }
    return refs;
  });
  for (const { event, times, posts } of events()) {
    const { id, title, evidence } = event;
    tabulation.add(event, times);
    ids.push(id);
    titles.push(title);
    yield* details.add(id, encodeDetail(event, posts));
    yield* search.add(id, { title, quotes: evidence.map(({ quote }) => quote) });
  }
  return {
    ...tabulation.finish(),
    texts: { ids, titles },
    details: yield* details.finish(),
    search: yield* search.finish(),
    beginnings,
  };
}

/** Events in a file of details: twice as many whenever there would be too many files. */
export function detailSize(eventCount: number): number {
  let size = DETAIL_EVENTS;
  while (eventCount / size > MOST_DETAIL_FILES) size *= 2;
  return size;
}

function* addCore(
  add: AddFile,
  table: EventTable,
  { ids }: Texts,
  mostHeld = Infinity,
): Generator<DatasetFile, readonly CoreChunkRef[]> {
  const refs: CoreChunkRef[] = [];
  const size = Math.max(1, Math.min(CORE_EVENTS, Math.floor(mostHeld / FEWEST_HELD_CHUNKS)));
  for (const { from, to } of cutChunks(ids.length, (row) => ids[row] ?? '', size)) {
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
  { ids, titles }: Texts,
): Generator<DatasetFile, Pick<Manifest['files'], 'texts' | 'ids'>> {
  const chunks = cutChunks(ids.length, (row) => ids[row] ?? '', TEXT_EVENTS);
  const texts = [];
  for (const { from, to } of chunks) {
    const content = { ids: ids.slice(from, to), titles: titles.slice(from, to) };
    texts.push({ path: (yield* add('texts/', content)).path, from, to });
  }
  const parts = [];
  for (const part of encodeIds(ids, chunks)) {
    parts.push({ path: (yield* add('ids/', part)).path, first: part.ids[0] ?? '' });
  }
  return { texts: yield* nameOrList(add, texts), ids: yield* nameOrList(add, parts) };
}

interface AddedDocuments {
  readonly files: Manifest['files']['documents'];
  /** The recaps of the last documents; absent when no document has any. */
  readonly recaps: FileRef | undefined;
  /** How many posts they have, and when the last of these was published, epoch ms. */
  readonly posts: number;
  readonly asOfMs: number;
}

function* addDocuments(
  add: AddFile,
  documents: Iterable<DocumentDetail>,
  { offsetMinutesAt }: DatasetMeta,
): Generator<DatasetFile, AddedDocuments> {
  const refs: DocumentFileRef[] = [];
  const latest = new LatestRecaps();
  let posts = 0;
  let asOfMs = -Infinity;
  for (const document of documents) {
    refs.push({ path: (yield* add(`documents/${document.id}-`, document)).path, id: document.id });
    latest.add(document);
    posts += document.posts.length;
    asOfMs = Math.max(asOfMs, lastPublishedMs(document.posts, offsetMinutesAt));
  }
  const byId = refs.toSorted((a, b) => compareText(a.id, b.id));
  const documentsWithRecaps = latest.all();
  const recaps =
    documentsWithRecaps.length === 0 ? undefined : yield* add('recaps-', { documents: documentsWithRecaps });
  return { files: yield* nameOrList(add, byId), recaps, posts, asOfMs };
}

function* nameOrList<Ref>(add: AddFile, refs: readonly Ref[]): Generator<DatasetFile, FileList<Ref>> {
  return refs.length <= MOST_NAMED ? refs : yield* add('listing-', { files: refs });
}
