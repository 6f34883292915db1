import type { PlaceRecord } from '../../dataset/records/records.ts';
import type { Introduction } from '../../pipeline/cluster/entities/to-introduce.ts';
import type { ProbablyOne } from '../../pipeline/cluster/entities/probably-one.ts';
import type { Diagnostic } from '../../pipeline/stage.ts';

export interface Progress {
  /** Documents that are done with, skipped ones included. */
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  readonly secondsLeft: number;
}

export type UnlocatedPlace = Pick<PlaceRecord, 'name' | 'kind' | 'country'>;

/** What one run made of a corpus. */
export interface IngestReport {
  /** Where the dataset was written; absent when nothing was. */
  readonly out?: string;
  readonly counts: {
    readonly documents: number;
    readonly skipped: number;
    readonly posts: number;
    /** Lines left out as what pages put around their news. */
    readonly furniture: number;
    readonly events: number;
    readonly undated: number;
    readonly unplaced: number;
    readonly disagreements: number;
    readonly actors: number;
    readonly places: number;
  };
  /** Places without coordinates, the most frequent first. */
  readonly unlocated: readonly UnlocatedPlace[];
  /** Whom the documents speak of and nobody has introduced. */
  readonly toIntroduce: readonly Introduction[];
  readonly probablyOne: readonly ProbablyOne[];
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
}

/** Where a run tells how it goes. */
export interface Reporter {
  progress(progress: Progress): void;
  finished(report: IngestReport): void;
}
