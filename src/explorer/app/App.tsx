import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { useSession } from '../state/session-store.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { adoptDataset } from './adopt-dataset.ts';
import { datasetQuery } from './dataset-query.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Explorer } from './Explorer.tsx';
import { useFonts } from './use-fonts.ts';
import { useTakeOver } from './take-over.ts';
import { useTheme } from './use-theme.ts';

/** The whole page, once the dataset is there or could not be had. */
export function App() {
  useTakeOver();
  useFonts();
  useTheme();
  const { data, error, refetch } = useQuery(datasetQuery);
  const adopted = useSession((session) => session.dataset);

  // One that came after an error: main.tsx adopts the one that comes at once.
  useLayoutEffect(() => {
    if (data !== undefined && adopted === undefined) void adoptDataset(data);
  }, [data, adopted]);

  if (error !== null) {
    return (
      <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-6 p-6">
        <h1 className="font-serif text-3xl font-semibold">The timeline could not be loaded</h1>
        <ErrorNote
          message={error.message}
          consolation="The address keeps what you were looking at."
          onRetry={() => void refetch()}
        />
      </main>
    );
  }
  if (adopted === undefined) return null;
  return (
    <ErrorBoundary part="The timeline">
      <Explorer dataset={adopted} />
    </ErrorBoundary>
  );
}
