import type { InputDocument } from '../../pipeline/stage.ts';

/** `missing`: whoever should have analysed the document has not done so. */
export type FailureReason = 'failed' | 'timed-out' | 'missing';

/** Why a document has no analysis. */
export interface AnalysisFailure {
  readonly reason: FailureReason;
  readonly message: string;
}

/**
 * What became of a document: its JoinableDocument as JSON, which goes from thread to thread and into the store as it is and is
 * parsed once, or why there is none.
 */
export type Outcome = { readonly json: string } | { readonly failure: AnalysisFailure };

/** Whoever analyses documents, some of them at a time. */
export interface Analyst {
  /** What became of each, in their order. Whatever a document does, it costs none of the others. */
  analyse(inputs: readonly InputDocument[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}
