import { useMemo } from 'react';
import type { DatasetIndex, LoadedDataset } from '../query/dataset-index.ts';
import type { Answer, EventEngine } from '../query/event-engine.ts';
import { useAnswer, type AnswerState } from './use-answer.ts';

interface Told<T> {
  readonly held: DatasetIndex['held'];
  readonly value: T;
}

const note = <T>({ held }: DatasetIndex, value: T): Told<T> => ({ held, value });

/**
 * The engine's answer to a question, which is asked again when more events have come.
 * @param ask the same function for the same question
 */
export function useQuestion<T>(
  { index, engine }: Pick<LoadedDataset, 'index' | 'engine'>,
  ask: (engine: EventEngine) => Answer<T>,
): AnswerState<T> {
  const answer = useMemo((): Answer<Told<T>> => {
    const told = ask(engine);
    return told instanceof Promise ? told.then((value) => note(index, value)) : note(index, told);
  }, [index, engine, ask]);
  const { value: last, ...state } = useAnswer(answer);
  // An answer over other rows than those that are held by now tells nothing of these.
  return { ...state, value: last?.held === index.held ? last?.value : undefined };
}
