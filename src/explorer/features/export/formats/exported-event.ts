/** What a format is given to write: events as people know them, and what every export says of itself. */
import type { Precision } from '../../../../dataset/format/packed.ts';
import type { Edtf, EventKind, EventStatus } from '../../../../dataset/records/records.ts';

export interface ExportedPlace {
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
}

export interface ExportedSource {
  /** Of the document within the dataset. */
  readonly id: string;
  readonly publisher?: string;
  readonly title?: string;
  /** Only http and https. */
  readonly url?: string;
  readonly date?: string;
}

/** A passage that tells the event, word for word. */
export interface ExportedSentence {
  readonly quote: string;
  readonly publisher: string;
  readonly author?: string;
  readonly reported?: Edtf;
  readonly url?: string;
}

/** One figure of an event and who gives it. */
export interface ExportedClaim {
  readonly what: string;
  readonly value: string;
  readonly unit?: string;
  readonly by?: string;
  readonly quote: string;
}

/** What only the details of an event hold (packed.ts, EventDetail). */
export interface ExportedDetails {
  readonly when?: Edtf;
  /** The words that date it. */
  readonly whenText?: string;
  readonly sentences: readonly ExportedSentence[];
  readonly claims: readonly ExportedClaim[];
}

export interface ExportedEvent {
  readonly id: string;
  readonly title: string;
  /** Epoch ms of the first and the last (inclusive) moment in which it happened; absent when undated. */
  readonly span?: { readonly earliestMs: number; readonly latestMs: number };
  readonly precision: Precision;
  readonly isUncertain: boolean;
  /** Epoch ms of the first report, when a post with a time tells it. */
  readonly reportedMs?: number;
  readonly status: EventStatus;
  readonly kind: EventKind;
  /** 0–1. */
  readonly importance: number;
  readonly figuresDiffer: boolean;
  readonly actors: readonly string[];
  /** Where it happened. */
  readonly places: readonly ExportedPlace[];
  /** What it concerns. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly ExportedSource[];
  /** The lasting address of the event. */
  readonly address: string;
  /** Absent in an export without the sentences of the sources. */
  readonly details?: ExportedDetails;
}

/** What every export says of itself, so that a file that was passed on can be traced. */
export interface ExportStatement {
  readonly dataset: string;
  readonly description: string;
  /** When the export was made, ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** The filters in words; "none" when all events are exported. */
  readonly filters: string;
  /** Opens the view that was exported. */
  readonly address: string;
  /** IANA zone in which days begin and end. */
  readonly zone: string;
  /** How many events the export holds. */
  readonly count: number;
  /** Every document that the exported events rest on. */
  readonly sources: readonly ExportedSource[];
  /** Sentences of credit that must stand where people see them. */
  readonly credits: readonly string[];
}

/** Writes one export piece by piece, so that no format needs all events at the same time. */
export interface FormatWriter {
  readonly head: () => string;
  /** @param isFirst false where a separator must stand before it */
  readonly event: (event: ExportedEvent, isFirst: boolean) => string;
  readonly tail: () => string;
}

export interface ExportFormat {
  readonly name: string;
  /** What people need it for: "for a spreadsheet". */
  readonly use: string;
  /** Of the file, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** True where the format always writes what only the details hold. */
  readonly needsDetails: boolean;
  /** What it can hold: `dated` where an event without any date has no place in the format, `clocked` where either clock will do. */
  readonly holds: 'all' | 'dated' | 'clocked';
  readonly createWriter: (statement: ExportStatement) => FormatWriter;
}

/** Whether an event has a place in the format. */
export function isHeldBy({ holds }: ExportFormat, event: Pick<ExportedEvent, 'span' | 'reportedMs'>): boolean {
  return holds === 'all' || event.span !== undefined || (holds === 'clocked' && event.reportedMs !== undefined);
}
