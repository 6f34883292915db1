import type { JoinableDocument, InputDocument } from '../../pipeline/stage.ts';

/** Whoever analyses documents, one at a time. */
export interface Analyst {
  /**
   * @throws AnalysisFailure when this document could not be analysed; the next one can be given all the same.
   */
  analyse(input: InputDocument): Promise<JoinableDocument>;
  close(): Promise<void>;
}

/** `missing`: whoever should have analysed the document has not done so. */
export type FailureReason = 'failed' | 'timed-out' | 'missing';

export class AnalysisFailure extends Error {
  override readonly name = 'AnalysisFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
