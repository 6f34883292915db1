/**
 * The packed dataset that the explorer loads: shapes of the files and of what they decode to. docs/dataset-format.md
 * describes every file; encode.ts and decode.ts go between these and records.ts.
 */
import type { ActorId, DocumentId, EventId, PlaceId, TopicId } from './ids.ts';
import type { ActorKind, Claim, Edtf, EventActor, EventRecord, PlaceKind, PostRecord } from './records.ts';

/** A file of the dataset: its path beside manifest.json carries its content hash, so that it never changes. */
export interface FileRef {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Details of events [from, to) in table order. */
export interface DetailChunkRef extends FileRef {
  readonly from: number;
  readonly to: number;
}

export interface DocumentFileRef extends FileRef {
  readonly id: DocumentId;
}

export interface Manifest {
  readonly format: 'dateline-dataset';
  readonly schemaVersion: number;
  readonly title: string;
  readonly description: string;
  /** IANA zone in which the corpus is best read. */
  readonly timezone: string;
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
    readonly core: FileRef;
    readonly details: readonly DetailChunkRef[];
    readonly documents: readonly DocumentFileRef[];
    readonly search: FileRef;
  };
  /** Sentences of credit that must stand where people see them. */
  readonly credits: readonly string[];
}

/** For each event a list of numbers: those of event i are values[offsets[i] … offsets[i + 1]]. */
export interface ListColumn {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
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
 * All events as columns, dated ones by (earliestMs, id), then the undated ones by id. Enumerated columns hold an index
 * into the list named beside them; list columns hold indices into the dictionaries.
 */
export interface EventTable {
  readonly count: number;
  /** The number of dated events: rows from here on are undated. */
  readonly dated: number;
  /** Epoch ms, the first and the last (inclusive) of the span in which it happened; NaN when undated. */
  readonly earliestMs: Float64Array;
  readonly latestMs: Float64Array;
  /** Epoch ms of the first report; NaN when no post with a time tells it. */
  readonly reportedMs: Float64Array;
  /** Index into PRECISIONS. */
  readonly precision: Uint8Array;
  /** 1 where the date is approximate or uncertain (EDTF ~ ? %) or an end of the interval is open. */
  readonly uncertain: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into EVENT_KINDS. */
  readonly kind: Uint8Array;
  /** 0–1. */
  readonly score: Float32Array;
  /** 1 where sources give different values for one quantity. */
  readonly disagreement: Uint8Array;
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

/** What `core` decodes to. */
export interface DecodedCore {
  readonly table: EventTable;
  /** By row. */
  readonly texts: readonly EventText[];
  readonly dictionaries: Dictionaries;
}
