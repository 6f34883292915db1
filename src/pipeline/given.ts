/** What the stages are given besides the document: what the corpus says of itself, places, and the ids given so far. */
import type { TopicId } from '../dataset/ids.ts';
import type { ActorKind, Edtf, PlaceKind } from '../dataset/records.ts';

// ---------------------------------------------------------------- what a corpus says of itself (corpus.yaml)

export interface DocumentMetadata {
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  /** A day or an instant, ISO 8601. */
  readonly published?: string;
  /** IANA zone of the document's clock. */
  readonly timezone?: string;
  readonly note?: string;
}

export interface AddedActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  readonly aliases: readonly string[];
}

export interface AddedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly aliases: readonly string[];
}

export interface AddedTopic {
  readonly id: TopicId;
  readonly label: string;
  /** Words or word stems; a sentence that has one of them is about the topic. */
  readonly terms: readonly string[];
}

/** What the stages may know of the corpus besides the one document that they read. */
export interface CorpusContext {
  /** IANA zone for documents that state none. */
  readonly timezone: string;
  readonly actors: readonly AddedActor[];
  readonly places: readonly AddedPlace[];
  readonly topics: readonly AddedTopic[];
}

// ---------------------------------------------------------------- what the stages are given besides the document

export interface GazetteerEntry {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Name of the first-order division that contains it. */
  readonly region?: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

export interface Gazetteer {
  /** Every place of that name or alternate name (folded as fold.ts does), the most populous first. */
  find(name: string): readonly GazetteerEntry[];
}

export interface Resources {
  readonly context: CorpusContext;
  readonly gazetteer: Gazetteer;
}

// ---------------------------------------------------------------- ids given so far (kept in the corpus as ids.json)

/** One permanent id with what it was made from; docs/architecture.md, "Permanent ids", has the rules. */
export interface IdLedgerEntry {
  readonly id: string;
  /** Fingerprints of the evidence that carried this id, oldest first. */
  readonly fingerprints: readonly string[];
  readonly title: string;
  readonly when?: Edtf;
  /** Set when the event is now part of another. */
  readonly mergedInto?: string;
  /** Set when nothing in the corpus tells it any more. */
  readonly withdrawn?: boolean;
}

export interface IdLedger {
  readonly version: 1;
  readonly events: readonly IdLedgerEntry[];
}
