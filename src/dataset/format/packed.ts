/**
 * The packed dataset that the explorer loads: shapes of the files and of what they decode to. docs/dataset-format.md
 * describes every file; encode.ts and decode.ts go between these and records.ts.
 */
import type { ActorId, DocumentId, EventId, PlaceId, TopicId } from '../records/ids.ts';
import type { ActorKind, Claim, Edtf, EventActor, EventRecord, PlaceKind, PostRecord } from '../records/records.ts';

/** A file of the dataset: its path beside manifest.json carries its content hash, so that it never changes. */
export interface FileRef {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const LIST_COLUMNS = ['actors', 'places', 'about', 'topics', 'sources'] as const;
/** The columns of the event table that hold a list for each event. */
export type ListName = (typeof LIST_COLUMNS)[number];

/** The columns of rows [from, to). */
export interface CoreChunkRef extends FileRef {
  readonly from: number;
  readonly to: number;
  /** When its first event begins; absent when that is undated. */
  readonly earliestMs?: number;
  /** How many values each list column has in these rows. */
  readonly values: Readonly<Record<ListName, number>>;
}

/** A file about rows [from, to). */
export interface RowChunkRef {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A part of a sorted list of keys: those from `first` on, until the `first` of the next part. */
export interface KeyChunkRef {
  readonly path: string;
  readonly first: string;
}

/** The part of the search index with the words from `first` on, of the events in rows [from, to). */
export interface SearchShardRef extends RowChunkRef {
  readonly first: string;
}

/** What the search index has ready of words that begin so, of the events in rows [from, to). */
export interface BeginningRef extends RowChunkRef {
  /** Folded as the words are. */
  readonly beginning: string;
}

export interface DocumentFileRef {
  readonly path: string;
  readonly id: DocumentId;
}

/** Files of one kind: named here, or where there are many of them in a file of its own. */
export type FileList<Ref> = readonly Ref[] | FileRef;

export interface Manifest {
  readonly format: 'dateline-dataset';
  readonly schemaVersion: number;
  readonly title: string;
  readonly description: string;
  /** IANA zone in which the corpus is best read. */
  readonly timezone: string;
  /** The public address of the site that shows it, with a slash at its end; absent when it is not known. */
  readonly site?: string;
  /** From the first to the last dated event; absent when none is dated. */
  readonly extent?: { readonly earliestMs: number; readonly latestMs: number };
  /** The last time at which anything was reported: what lies after it is the future, as this dataset sees it. */
  readonly asOfMs?: number;
  readonly counts: {
    readonly documents: number;
    readonly posts: number;
    readonly events: number;
    readonly undated: number;
    readonly actors: number;
    readonly places: number;
    readonly topics: number;
    readonly disagreements: number;
  };
  readonly files: {
    readonly dictionaries: FileRef;
    /** Counts by time; absent in datasets of version 1. */
    readonly overview?: FileRef;
    /** What the first view shows; absent where one core file holds all events, and in older datasets. */
    readonly firstPicture?: FileRef;
    readonly core: readonly CoreChunkRef[];
    readonly texts: FileList<RowChunkRef>;
    readonly details: FileList<RowChunkRef>;
    /** From ids to the chunk of texts that holds the event. */
    readonly ids: FileList<KeyChunkRef>;
    readonly search: FileList<SearchShardRef>;
    /** Absent where few shards hold all words that begin alike, and in older datasets. */
    readonly beginnings?: FileList<BeginningRef>;
    readonly documents: FileList<DocumentFileRef>;
    /** The recaps of the last documents; absent when there are none, and in older datasets. */
    readonly recaps?: FileRef;
    /** What became of ids that open another event now, or none; absent when there are none. */
    readonly retired?: FileRef;
  };
  /** Sentences of credit that must stand where people see them. */
  readonly credits: readonly string[];
  /** How many events the explorer may hold at a time; absent: as many as it holds by itself (explorer/data/load-dataset.ts). */
  readonly mostHeld?: number;
}

/** Positions in a dictionary, in as few bytes as its size needs. */
export type Positions = Uint8Array | Uint16Array | Uint32Array;

/** For each event a list of numbers: those of event i are values[offsets[i] … offsets[i + 1]]. */
export interface ListColumn<Values extends Positions = Positions> {
  readonly offsets: Uint32Array;
  readonly values: Values;
}

export interface ActorEntry {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  readonly aliases: readonly string[];
}

export interface PlaceEntry {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  /** Index into the place dictionary. */
  readonly parent?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly aliases: readonly string[];
}

export interface TopicEntry {
  readonly id: TopicId;
  readonly label: string;
}

export interface SourceEntry {
  readonly id: DocumentId;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly date?: string;
  readonly timezone?: string;
  readonly note?: string;
}

export interface Dictionaries {
  readonly actors: readonly ActorEntry[];
  readonly places: readonly PlaceEntry[];
  readonly topics: readonly TopicEntry[];
  readonly sources: readonly SourceEntry[];
}

/** How exactly an event's date is known, from exact to not at all. The number is what the table holds. */
export const PRECISIONS = ['minute', 'day', 'month', 'season', 'year', 'interval', 'undated'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * All events as columns, dated ones by (earliestMs, reportedMs, id), then the undated ones by (reportedMs, id). Enumerated columns hold an index
 * into the list named beside them; list columns hold indices into the dictionaries.
 */
export interface EventTable {
  readonly count: number;
  /** The number of dated events: rows from here on are undated. */
  readonly dated: number;
  /** Epoch ms, the first and the last (inclusive) of the span in which it happened; NaN when undated. */
  readonly earliestMs: Float64Array;
  readonly latestMs: Float64Array;
  /** Epoch ms by which it had first been reported: of a report whose day alone is known, the day's end; NaN when not even that is. */
  readonly reportedMs: Float64Array;
  /** Index into PRECISIONS. */
  readonly precision: Uint8Array;
  /** 1 where the date is approximate or uncertain (EDTF ~ ? %) or an end of the interval is open. */
  readonly uncertain: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into EVENT_KINDS. */
  readonly kind: Uint8Array;
  /** 0–1, in steps that are finer at the top (see encode-core.ts). */
  readonly score: Float32Array;
  /** 1 where sources give different values for one quantity. */
  readonly disagreement: Uint8Array;
  /** By row, of events on which sources differ: epoch ms by which they had. Without an entry that is not known. */
  readonly differsMs: ReadonlyMap<number, number>;
  readonly actors: ListColumn;
  readonly places: ListColumn;
  readonly about: ListColumn;
  readonly topics: ListColumn;
  readonly sources: ListColumn;
}

/** What names an event: apart from the table, since it is most of a dataset's weight. */
export interface EventText {
  readonly id: EventId;
  readonly title: string;
}

/** What the event pane needs beyond the table's row: fetched in chunks when an event is opened. */
export interface EventDetail {
  readonly id: EventId;
  readonly when?: Edtf;
  readonly whenBasis: EventRecord['whenBasis'];
  readonly whenText?: string;
  readonly whenAnchor?: Edtf;
  readonly actors: readonly EventActor[];
  readonly evidence: readonly EvidenceDetail[];
  readonly claims: readonly Claim[];
}

export interface EvidenceDetail {
  readonly document: DocumentId;
  /** The post's index in its document, from 1. */
  readonly post: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reported?: Edtf;
  readonly fragment?: string;
  readonly author?: string;
  readonly headline?: string;
}

/** One document as the source reader shows it. */
export interface DocumentDetail {
  readonly id: DocumentId;
  readonly posts: readonly PostRecord[];
  /** Which passages are evidence, in text order. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly event: EventId }[];
}

/** How many events begin in each stretch of time, in all and for the most frequent values of each facet. */
export interface Overview {
  /** Where bin 0 begins, epoch ms. */
  readonly fromMs: number;
  readonly binMs: number;
  readonly bins: number;
  readonly all: Uint32Array;
  /** The most frequent values of a list column, most frequent first. */
  readonly tracks: Readonly<Partial<Record<ListName, readonly OverviewTrack[]>>>;
}

export interface OverviewTrack {
  /** Position in the dictionary. */
  readonly value: number;
  readonly counts: Uint32Array;
}

/**
 * The first view of a large dataset without its events: where most of them lie, tracks by topic, how many events are where on
 * each, and the most important ones with their titles.
 */
export interface FirstPicture {
  /** The densest period (densest-period.ts), epoch ms. */
  readonly window: { readonly fromMs: number; readonly toMs: number };
  readonly topics: readonly TopicEntry[];
  /** In the order of their weight, "other" and "none" last. */
  readonly tracks: readonly PicturedTrack[];
  /** Rows of the event table, ascending, with their columns; of the lists only topics. */
  readonly rows: Uint32Array;
  readonly table: EventTable;
  /** By position in `rows`. */
  readonly texts: readonly EventText[];
}

export interface PicturedTrack {
  /** Position of the topic; or the events of all topics without a track, or those without topic. */
  readonly topic: number | 'other' | 'none';
  /** How many dated events it has, what they weigh, and from when to when they last. */
  readonly count: number;
  readonly weight: number;
  readonly earliestMs: number;
  readonly latestMs: number;
  /** Positions in `rows` of its most important events, ascending. */
  readonly positions: Uint32Array;
  /** How many events lie in equal stretches of time from a moment on; one whose date is a span counts evenly over it. */
  readonly massFromMs: number;
  readonly massBucketMs: number;
  readonly mass: Float64Array;
  /**
   * Of a track that is no topic: the bins of the overview in which its events begin, as differences, and how many begin in each.
   * Absent in older datasets.
   */
  readonly begins?: { readonly steps: readonly number[]; readonly counts: readonly number[] };
}

/** The columns of the rows of one chunk, counted from 0. */
export interface CoreChunk extends Omit<EventTable, 'count' | 'dated'> {
  readonly count: number;
  readonly dated: number;
}
