/**
 * The types that pass between the stages. Everything here is plain data that survives JSON, so that each stage can be
 * saved, looked at (`npm run inspect`) and run in a worker.
 *
 *   InputDocument → read → ReadDocument → segment → SegmentedDocument → extract → ExtractedDocument
 *                 → resolve → AnalysedDocument   (the end of what one document alone can tell)
 *   AnalysedDocument → JoinableDocument   (what is kept of it)
 *   JoinableDocument[] → cluster → redact → CorpusRecords
 */
import type { ActorId, DocumentId, TopicId } from '../dataset/records/ids.ts';
import type {
  ActorKind,
  DateBasis,
  Edtf,
  EventKind,
  EventStatus,
  PlaceKind,
  PostKind,
  Role,
  Span,
  WhenBasis,
} from '../dataset/records/records.ts';
import type { DocumentMetadata } from './given.ts';
import type { AttributionMention, NameMention, QuantityMention, TimeMention, TriggerMention } from './mentions.ts';

export type * from './correction.ts';
export type * from './given.ts';
export type * from './mentions.ts';
export type * from './time-expression.ts';

// ---------------------------------------------------------------- diagnostics

export type Severity = 'error' | 'warning' | 'note';

/** Something that a person should know. Bad input never stops the run: it is collected and reported. */
export interface Diagnostic {
  /** Stable: `DL` and four digits (see diagnostics.ts). */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

// ---------------------------------------------------------------- read

export type DocumentFormat = 'text' | 'markdown' | 'html' | 'json' | 'json-lines' | 'csv';

export interface InputDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  /** Decoded, without byte-order mark. */
  readonly text: string;
  readonly metadata: DocumentMetadata;
}

/** Which family of layouts (docs/architecture.md, "Layouts") a document was read as. */
export type Layout =
  | 'headlines' // 1: headline and paragraphs, no post times
  | 'dated-list' // 2
  | 'topic-bullets' // 3
  | 'clock' // 4: clock time without a date
  | 'situation-report' // 5
  | 'stamped' // 6: full stamp at the post
  | 'relative-age' // 7
  | 'html-posts' // 8
  | 'article' // one text without posts
  | 'table'; // events of another tool, a row each (docs/imports.md)

export type BlockKind = 'headline' | 'paragraph' | 'bullet' | 'quotation' | 'table-head' | 'table-row';

/** A paragraph of a post. Furniture (credits, captions, navigation, bylines) is in no block. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export interface ReadPost {
  readonly index: number;
  readonly kind: PostKind;
  readonly headline?: Span;
  readonly author?: string;
  /** Instant with offset, or a day. */
  readonly published?: Edtf;
  /** When the post states no time of its own: the day or interval it must lie in (from neighbours, title, document). */
  readonly publishedWithin?: Edtf;
  /** The day in its dateline, where that is before the day on which it was published: its "today" is that day. */
  readonly written?: Edtf;
  readonly span: Span;
  /** In text order; the headline is a block too. */
  readonly blocks: readonly Block[];
}

/** Somebody whom a column of a table names. */
export interface RowActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: Role;
}

/** Where a row's columns say that it happened. */
export interface RowPlace {
  readonly name: string;
  /** Names of what contains it. */
  readonly region?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** What the columns of a table say of one event; its words are the post's. */
export interface ImportedRow {
  /** Position of its post in `posts`. */
  readonly post: number;
  /** The id that the event has in the other tool. */
  readonly id?: string;
  readonly when?: Edtf;
  /** The date as the table writes it. */
  readonly whenText?: string;
  readonly actors: readonly RowActor[];
  readonly place?: RowPlace;
  readonly topics: readonly TopicId[];
  readonly claims: readonly LocalClaim[];
}

/** A line that is in no post. */
export interface LeftOutLine {
  readonly span: Span;
  /** Which rule left it out: printed by `inspect`. */
  readonly rule: string;
  /** Whether it was taken for what a page puts around its news, not for its title, a date, a byline or a link. */
  readonly isFurniture: boolean;
}

export interface ReadDocument {
  readonly id: DocumentId;
  readonly file: string;
  readonly format: DocumentFormat;
  readonly layout: Layout;
  /** Canonical text: all offsets count in here. */
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly note?: string;
  readonly date?: string;
  readonly dateBasis?: DateBasis;
  readonly timezone?: string;
  readonly authors: readonly string[];
  readonly language: string;
  readonly posts: readonly ReadPost[];
  /** What of the text is in no post, in text order. */
  readonly leftOut: readonly LeftOutLine[];
  /** Of a table: the event that each post is. */
  readonly rows?: readonly ImportedRow[];
  readonly diagnostics: readonly Diagnostic[];
}

// ---------------------------------------------------------------- segment

export interface Sentence {
  /** Position in the document's list of sentences. */
  readonly index: number;
  /** Position (from 0) of its post in `posts`. */
  readonly post: number;
  /** Position of its block in the post's blocks: paragraphs are never crossed. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly span: Span;
  readonly text: string;
}

export interface SegmentedDocument extends ReadDocument {
  readonly sentences: readonly Sentence[];
}

// ---------------------------------------------------------------- extract

/** Stands for the sentence of a time that is in no sentence: the stamp in a post's header. */
export const IN_HEADER = -1;

export interface ExtractedDocument extends SegmentedDocument {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly attributions: readonly AttributionMention[];
  readonly triggers: readonly TriggerMention[];
}

// ---------------------------------------------------------------- resolve (within one document)

/** An actor as one document knows it. Keys are folded canonical names: equal keys in two documents are one actor. */
export interface LocalActor {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** True for what the registry or the corpus lists, false for what was learnt from this text. */
  readonly known: boolean;
}

/** A name that speaks and stands for nobody whom the document knows. */
export interface Stranger {
  readonly name: string;
  readonly mentions: number;
}

export interface LocalPlace {
  readonly key: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  /** Key of the region or country that contains it. */
  readonly parent?: string;
  /** Key of the town in which a building stands, whether or not the document names the town by itself. */
  readonly town?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

/** A mention that stands for an actor. */
export interface ActorMention {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** Key of a LocalActor. */
  readonly actor: string;
  /** How it is named; `demonym` is "Ukrainian" in "Ukrainian officials", `pronoun` "he" in "he said". */
  readonly form: 'name' | 'surname' | 'title' | 'metonym' | 'demonym' | 'pronoun';
}

/** A mention that stands for a place. */
export interface PlaceMention {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** Key of a LocalPlace. */
  readonly place: string;
  readonly preposition?: string;
}

/** A time expression with its value. */
export interface ResolvedTime {
  /** Position of its sentence, or IN_HEADER. */
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** EDTF; an ISO 8601 duration ("P30D") for lengths; absent when it cannot be known. */
  readonly value?: string;
  readonly basis: 'explicit' | 'relative';
  /** What a relative value was counted from. */
  readonly anchor?: Edtf;
  /**
   * `point` may date an event; `stretch` dates one only where nothing finer does ("over the past year", "in the spring");
   * `duration` bounds one; `background` never dates ("now").
   */
  readonly use: 'point' | 'stretch' | 'duration' | 'background';
  /** "within 30 days": up to its end something is to be done; when it is told, asked or agreed is another day. */
  readonly deadline?: true;
  /** "since May": dates what has gone on up to now ("have been killed since May"). */
  readonly lasting?: true;
  /** "before dawn": the day or minute near which it was, where the value has an open end. */
  readonly near?: Edtf;
  /** Which rule gave the value: printed by `inspect`. */
  readonly rule: string;
}

export interface LocalClaim {
  readonly what: string;
  readonly value: string;
  readonly unit?: string;
  readonly by?: string;
  readonly span: Span;
}

/** A fact other than a figure, as somebody tells it. */
export interface LocalFact {
  /** What was hit, who did it, who was killed, who holds the place, at which hour, on which day it was taken or something is to happen, what did not. */
  readonly of: 'target' | 'culprit' | 'victim' | 'holder' | 'time' | 'day' | 'date' | 'denial';
  /** In the words of the text; somebody by name. */
  readonly value: string;
  /** What is compared: "civilian" or "military", "one" or "none", the side of whoever is meant ("none" of the own), EDTF. */
  readonly key: string;
  /** Of a date: concepts of the words that tell what is to happen. Of a denial: of those that tell what did not. */
  readonly about?: readonly string[];
  /** Set where somebody tells a deed of the own side. */
  readonly own?: boolean;
  readonly by: string;
  /** The state that who says so acts for, else who says so. */
  readonly side: string;
}

/** One passage (a sentence at most) that tells one happening or statement. */
export interface EventMention {
  readonly sentence: number;
  readonly post: number;
  /** The evidence: the sentence, or the part of it that tells this happening. */
  readonly span: Span;
  readonly title: string;
  readonly trigger: string;
  readonly when?: Edtf | undefined;
  readonly whenBasis: WhenBasis;
  readonly whenText?: string | undefined;
  readonly whenAnchor?: Edtf | undefined;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly actors: readonly { readonly actor: string; readonly role: Role }[];
  readonly places: readonly string[];
  readonly about: readonly string[];
  readonly topics: readonly TopicId[];
  /** What its report is about and it is not: they show which tellings are of one happening, and are no topics of it. */
  readonly around?: readonly TopicId[] | undefined;
  readonly claims: readonly LocalClaim[];
  /** Absent where it has none. */
  readonly facts?: readonly LocalFact[] | undefined;
  /**
   * Index of the earlier sentence of the same post that this one only continues (detail, quotation): it is then further
   * evidence of the event told there.
   */
  readonly continues?: number | undefined;
  /** Set where it is a row of a table: each of these is an event of its own. */
  readonly imported?: { readonly id?: string };
  /** Set where it is a row of a table in a report: sums that are of no happening which others tell. */
  readonly ofTable?: true;
  /** Which rules gave date, place, actors, topic: printed by `inspect`. */
  readonly rules: readonly string[];
}

/** A sentence, or a part of one, that makes no event. */
export interface Untold {
  readonly sentence: number;
  readonly span: Span;
  /** Which rule says so: printed by `inspect`. */
  readonly rule: string;
}

/** A passage as other passages are compared with it: made where its document is read, which is seldom. */
export interface PassageWords {
  /** Stems of its words in order, those for one thing as one (text/concepts.ts). */
  readonly stems: readonly string[];
  /** The words of the names that it writes (text/proper-words.ts). */
  readonly names: readonly string[];
  /** Names the passage by its words alone (text/fingerprint.ts). */
  readonly fingerprint: string;
}

export interface AnalysedDocument {
  readonly document: Omit<ReadDocument, 'diagnostics' | 'leftOut'>;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly LocalActor[];
  readonly places: readonly LocalPlace[];
  readonly actorMentions: readonly ActorMention[];
  readonly placeMentions: readonly PlaceMention[];
  readonly times: readonly ResolvedTime[];
  readonly events: readonly EventMention[];
  readonly untold: readonly Untold[];
  /** What of the text is in no post. */
  readonly leftOut: readonly LeftOutLine[];
  /** How many of these lines are what a page puts around its news. */
  readonly furniture: number;
  readonly strangers: readonly Stranger[];
  /** One for each of the events. */
  readonly passages: readonly PassageWords[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What of a document is joined with the others, and kept from run to run: its analysis without the rules that made it, which people
 * ask for who look at one document, and without what its text says already.
 */
export interface JoinableDocument extends Omit<
  AnalysedDocument,
  'sentences' | 'times' | 'events' | 'untold' | 'leftOut'
> {
  /** By position. */
  readonly sentences: readonly Pick<Sentence, 'block' | 'kind' | 'span'>[];
  readonly times: readonly Pick<ResolvedTime, 'span' | 'text' | 'value'>[];
  readonly events: readonly JoinableMention[];
}

export type JoinableMention = Omit<EventMention, 'rules'>;

// ---------------------------------------------------------------- redact

/** A person whose name is to be read nowhere. */
export interface WithheldActor {
  readonly id: ActorId;
  /** Every spelling of the name. */
  readonly spellings: readonly string[];
  /** Keys of the LocalActors that are this person. */
  readonly keys: ReadonlySet<string>;
  /** Of the correction in corpus.yaml. */
  readonly line: number;
}
