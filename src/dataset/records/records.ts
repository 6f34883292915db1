/**
 * The records that the pipeline makes and everything else reads. Optional fields are absent when unknown: never guessed.
 * Offsets count UTF-16 code units from the start of the document's text as read.
 */
import type { ActorId, DocumentId, EventId, PlaceId, PostId, TopicId } from './ids.ts';

/** A date or interval in Extended Date/Time Format, level 0 or 1 (see edtf.ts). */
export type Edtf = string;

/** A half-open range [start, end) of UTF-16 code units in a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DATE_BASES = ['metadata', 'document', 'file-name', 'inferred'] as const;
export const POST_KINDS = ['intro', 'post', 'summary'] as const;
export const ACTOR_KINDS = ['person', 'state', 'organisation', 'armed-force', 'media'] as const;
export const PLACE_KINDS = ['city', 'region', 'country', 'building', 'sea', 'other'] as const;
export const WHEN_BASES = ['explicit', 'relative', 'post-time', 'unknown', 'edited'] as const;
export const STATUSES = ['happened', 'ongoing', 'planned', 'proposed', 'denied', 'claimed'] as const;
export const EVENT_KINDS = ['action', 'statement'] as const;
export const ROLES = ['agent', 'speaker', 'target', 'addressee', 'mentioned'] as const;

/** Where a document's day was found. */
export type DateBasis = (typeof DATE_BASES)[number];
export type PostKind = (typeof POST_KINDS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
/** How an event's date is known: stated, counted from another day, taken from its post's time, not at all, or set by an editor. */
export type WhenBasis = (typeof WHEN_BASES)[number];
export type EventStatus = (typeof STATUSES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Role = (typeof ROLES)[number];

export interface DocumentRecord {
  readonly id: DocumentId;
  /** Path within the corpus folder, with forward slashes. */
  readonly file: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  /** The day that the document covers, YYYY-MM-DD. */
  readonly date?: string;
  readonly dateBasis?: DateBasis;
  /** IANA time zone of the document's own clock. */
  readonly timezone?: string;
  readonly authors: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  /** What the corpus says of this document: what it is, whose reporting it carries. */
  readonly note?: string;
}

export interface PostRecord {
  readonly id: PostId;
  readonly document: DocumentId;
  /** Order in the document, from 1. */
  readonly index: number;
  readonly kind: PostKind;
  readonly headline?: string;
  readonly author?: string;
  /** ISO 8601 instant with offset, or a day. */
  readonly published?: Edtf;
  /** The line below the post that says it was changed later, as it stands: "Updated at 10.32". */
  readonly updated?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ActorRecord {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Office or function, in words. */
  readonly role?: string;
  /** Every spelling met. */
  readonly aliases: readonly string[];
  readonly mentions: number;
}

export interface PlaceRecord {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The region or country that contains it, when that is a place of this dataset too. */
  readonly parent?: PlaceId;
  readonly lat?: number;
  readonly lon?: number;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

export interface TimexRecord {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF, or an ISO 8601 duration for a length of time. */
  readonly value?: string;
}

export interface EventActor {
  readonly id: ActorId;
  readonly name: string;
  readonly role: Role;
  /** Of a speaker: denies what the title tells, or counts otherwise. Absent where not. */
  readonly differs?: true;
}

export interface PlaceRef {
  readonly id: PlaceId;
  readonly name: string;
}

/** One passage of one document that tells the event. */
export interface Evidence {
  readonly document: DocumentId;
  readonly post: PostId;
  readonly start: number;
  readonly end: number;
  /** Exactly the document's text from start to end. */
  readonly quote: string;
  /** When the post was published. */
  readonly reported?: Edtf;
  /** The text directive that leads to it on the publisher's page (text-fragment.ts), where the document has an address. */
  readonly fragment?: string;
}

/** What one source says of one checkable quantity of an event. */
export interface Claim {
  /** The quantity, in words: "planes hit". Claims of one event with the same `what` are about the same quantity. */
  readonly what: string;
  readonly value: string;
  readonly unit?: string;
  /** Who says so, by name. */
  readonly by?: string;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface EventRecord {
  readonly id: EventId;
  readonly title: string;
  /** When it happened (not when it was reported). Absent when nothing dates it. */
  readonly when?: Edtf;
  readonly whenBasis: WhenBasis;
  /** The words that date it: "on Sunday". */
  readonly whenText?: string;
  /** The day or instant from which relative words were counted. */
  readonly whenAnchor?: Edtf;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly actors: readonly EventActor[];
  /** Where it happened. */
  readonly places: readonly PlaceRef[];
  /** The places that it concerns. */
  readonly about: readonly PlaceRef[];
  readonly topics: readonly TopicId[];
  /** 0–1: how much it matters. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  /** Ids under which the tables that it was imported from know it: links with them open it. Absent when there are none. */
  readonly aliases?: readonly string[];
}

export interface TopicRecord {
  readonly id: TopicId;
  readonly label: string;
}

/** Everything that was read out of one corpus, each list in its fixed order. */
export interface CorpusRecords {
  readonly documents: readonly DocumentRecord[];
  readonly posts: readonly PostRecord[];
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  readonly topics: readonly TopicRecord[];
  readonly timexes: readonly TimexRecord[];
  readonly events: readonly EventRecord[];
}
