/** Analysts that work from an analysis store. */
import type { AnalysisStore } from './analysis-store.ts';
import { AnalysisFailure, type Analyst } from './analyst.ts';

/** Analyses what the store does not have yet, and keeps it there. A failure is not kept: another try may go better. */
export function createRememberingAnalyst(analyst: Analyst, store: AnalysisStore): Analyst {
  return {
    analyse: async (input) => {
      const kept = store.find(input);
      if (kept !== undefined && 'analysed' in kept) return kept.analysed;
      const analysed = await analyst.analyse(input);
      store.keep(input, { analysed });
      return analysed;
    },
    close: () => analyst.close(),
  };
}

/** Does a part of a corpus for whoever merges the parts: failures are kept too, so that the merged run reports them. */
export function createShardAnalyst(analyst: Analyst, store: AnalysisStore): Analyst {
  const remembering = createRememberingAnalyst(analyst, store);
  return {
    analyse: async (input) => {
      try {
        return await remembering.analyse(input);
      } catch (error) {
        if (error instanceof AnalysisFailure) {
          store.keep(input, { failure: { reason: error.reason, message: error.message } });
        }
        throw error;
      }
    },
    close: () => remembering.close(),
  };
}

/** Analyses nothing: gives what the shards kept, failures included. */
export function createMergingAnalyst(stores: readonly AnalysisStore[]): Analyst {
  return {
    analyse: async (input) => {
      for (const store of stores) {
        const kept = store.find(input);
        if (kept === undefined) continue;
        if ('analysed' in kept) return kept.analysed;
        throw new AnalysisFailure(kept.failure.reason, kept.failure.message);
      }
      throw new AnalysisFailure('missing', 'no shard has analysed it as it is now');
    },
    close: () => Promise.resolve(),
  };
}
