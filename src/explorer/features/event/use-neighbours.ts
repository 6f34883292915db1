import { useCallback } from 'react';
import { useQuestion } from '../../data/use-question.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine } from '../../query/event-engine.ts';

/**
 * The rows of the events just before and after with the same people or place; either may be missing, both while they are looked for.
 * @param knownMs only events that had been reported by then, epoch ms; absent: all
 */
export function useNeighbours(dataset: LoadedDataset, row: number, knownMs: number | undefined) {
  const ask = useCallback((engine: EventEngine) => engine.neighbours(row, knownMs), [row, knownMs]);
  return useQuestion(dataset, ask).value ?? { before: undefined, after: undefined };
}
