/** Analysts that work from an analysis store. */
import type { InputDocument } from '../../pipeline/stage.ts';
import type { AnalysisStore } from './analysis-store.ts';
import type { Analyst, Outcome } from './analyst.ts';

/** Analyses what the store does not have yet, and keeps it there. A failure is not kept: another try may go better. */
export function createRememberingAnalyst(analyst: Analyst, store: AnalysisStore): Analyst {
  return createKeepingAnalyst(analyst, store, isAnalysis);
}

/** Does a part of a corpus for whoever merges the parts: failures are kept too, so that the merged run reports them. */
export function createShardAnalyst(analyst: Analyst, store: AnalysisStore): Analyst {
  return createKeepingAnalyst(analyst, store, () => true);
}

/** Analyses nothing: gives what the shards kept, failures included. */
export function createMergingAnalyst(stores: readonly AnalysisStore[]): Analyst {
  const missing: Outcome = { failure: { reason: 'missing', message: 'no shard has analysed it as it is now' } };
  return {
    analyse: async (inputs) =>
      inputs.map((input) => {
        for (const store of stores) {
          const kept = store.find(input);
          if (kept !== undefined) return kept;
        }
        return missing;
      }),
    close: () => Promise.resolve(),
  };
}

const isAnalysis = (outcome: Outcome): boolean => 'json' in outcome;

function createKeepingAnalyst(
  analyst: Analyst,
  store: AnalysisStore,
  isToBeKept: (outcome: Outcome) => boolean,
): Analyst {
  return {
    analyse: async (inputs) => {
      const outcomes = new Map<InputDocument, Outcome>();
      for (const input of inputs) {
        const kept = store.find(input);
        if (kept !== undefined && isAnalysis(kept)) outcomes.set(input, kept);
      }
      const unknown = inputs.filter((input) => !outcomes.has(input));
      if (unknown.length > 0) {
        const analysed = await analyst.analyse(unknown);
        const made = unknown.flatMap((input, at) => {
          const outcome = analysed[at];
          return outcome === undefined ? [] : [[input, outcome] as const];
        });
        store.keep(made.filter(([, outcome]) => isToBeKept(outcome)));
        for (const [input, outcome] of made) outcomes.set(input, outcome);
      }
      return inputs.flatMap((input) => outcomes.get(input) ?? []);
    },
    close: () => analyst.close(),
  };
}
