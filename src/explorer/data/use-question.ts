import { useMemo } from 'react';
import type { LoadedDataset } from '../query/dataset-index.ts';
import type { Answer, EventEngine } from '../query/event-engine.ts';
import { useAnswer, type AnswerState } from './use-answer.ts';

/**
 * The engine's answer to a question, which is asked again when more events have come.
 * @param ask the same function for the same question
 */
export function useQuestion<T>(
  { index, engine }: Pick<LoadedDataset, 'index' | 'engine'>,
  ask: (engine: EventEngine) => Answer<T>,
): AnswerState<T> {
  const answer = useMemo(() => ({ index, answer: ask(engine) }).answer, [index, engine, ask]);
  return useAnswer(answer);
}
