/** What the stages are given besides the document: what the corpus says of itself, places, and the ids given so far. */
import type { CorrectedField, WithdrawalReason } from '../dataset/records/id-fates.ts';
import type { TopicId } from '../dataset/records/ids.ts';
import type { ActorKind, Edtf, PlaceKind } from '../dataset/records/records.ts';

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

/** One permanent id with what it was made from; docs/permanent-ids.md has the rules. */
export interface IdLedgerEntry {
  readonly id: string;
  /** Fingerprints of the evidence that carries this id, oldest first. */
  readonly fingerprints: readonly string[];
  readonly title: string;
  readonly when?: Edtf;
  /** Set when the event is now part of another, whose id has an event. */
  readonly mergedInto?: string;
  /** Set when no event has it or leads on from it. */
  readonly withdrawn?: WithdrawalReason;
  /** The day on which it was merged or withdrawn, YYYY-MM-DD: noted once by who keeps the ledger, never by the pipeline. */
  readonly since?: string;
  /** Evidence that it carried once and that other events tell now. */
  readonly parted?: readonly PartedEvidence[];
  /** What an editor has set otherwise than it was read, while that holds. */
  readonly corrected?: readonly HandCorrection[];
}

export interface HandCorrection {
  readonly field: CorrectedField;
  /** What was shown before it: a title; or a date in EDTF, or "unknown". */
  readonly was: string;
  /** What is shown since. */
  readonly now: string;
  /** The day on which that was noted, YYYY-MM-DD; absent when nobody had seen the event before. */
  readonly since?: string;
}

/** What an id lost to one other event. */
export interface PartedEvidence {
  /** The id of that event, or one that leads to it. */
  readonly into: string;
  readonly fingerprints: readonly string[];
  /** The day on which that was noted, YYYY-MM-DD. */
  readonly since?: string;
}

export interface IdLedger {
  readonly version: 2;
  readonly events: readonly IdLedgerEntry[];
}
