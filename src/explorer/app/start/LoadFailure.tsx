import { useLayoutEffect } from 'react';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { keepShown } from './take-over.ts';

export interface LoadFailureProps {
  readonly error: Error;
  /** What the page came with can be read: it stays below. */
  readonly isAbove: boolean;
  readonly onRetry: () => void;
}

/** In place of a timeline that could not be had: above what the page shows without it, else alone. */
export function LoadFailure({ error, isAbove, onRetry }: LoadFailureProps) {
  useLayoutEffect(() => {
    if (isAbove) keepShown();
  }, [isAbove]);
  if (isAbove) {
    return (
      <div className="border-b border-line bg-raised px-4 py-3 wide:px-5">
        <ErrorNote
          message={`The timeline could not be loaded. ${error.message}`}
          consolation="What stands below can be read without it."
          onRetry={onRetry}
        />
      </div>
    );
  }
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-6 p-6">
      <h1 className="font-serif text-3xl font-semibold">The timeline could not be loaded</h1>
      <ErrorNote message={error.message} consolation="The address keeps what you were looking at." onRetry={onRetry} />
    </main>
  );
}
