import { useEffect, useState } from 'react';
import { asError } from '../base/as-error.ts';
import type { Answer } from '../query/event-engine.ts';

export interface AnswerState<T> {
  /** The last answer that came: it stays until the next one does. Undefined before the first. */
  readonly value: T | undefined;
  readonly isPending: boolean;
  /** Why the last question could not be answered. */
  readonly error: Error | undefined;
}

/** An answer of the engine, which may come at once or later. Of several questions in a row only the last one counts. */
export function useAnswer<T>(answer: Answer<T>): AnswerState<T> {
  const [settled, setSettled] = useState<{ readonly answer: unknown; readonly value?: T; readonly error?: Error }>();
  useEffect(() => {
    if (!(answer instanceof Promise)) return;
    let isWanted = true;
    answer.then(
      (value) => isWanted && setSettled({ answer, value }),
      (reason: unknown) => {
        if (isWanted) setSettled((last) => ({ ...last, answer, error: asError(reason) }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [answer]);

  if (!(answer instanceof Promise)) {
    // Kept for the time in which the next answer is on its way.
    if (settled?.answer !== answer) setSettled({ answer, value: answer });
    return { value: answer, isPending: false, error: undefined };
  }
  const isPending = settled?.answer !== answer;
  return { value: settled?.value, isPending, error: isPending ? undefined : settled?.error };
}
