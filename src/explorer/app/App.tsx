import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { useSession } from '../state/session-store.ts';
import { adoptDataset } from './start/adopt-dataset.ts';
import { datasetQuery } from './start/dataset-query.ts';
import { ErrorBoundary } from './panels/ErrorBoundary.tsx';
import { Explorer } from './Explorer.tsx';
import { LoadFailure } from './start/LoadFailure.tsx';
import { useFonts } from './screen/use-fonts.ts';
import { showsWords, useTakeOver } from './start/take-over.ts';
import { useTheme } from './screen/use-theme.ts';

/** The whole page, once the dataset is there or could not be had. */
export function App() {
  useFonts();
  useTheme();
  const { data, error, refetch } = useQuery(datasetQuery);
  const adopted = useSession((session) => session.dataset);
  const [failure, setFailure] = useState<Error>();
  // Stays while it is tried again.
  if (error !== null && error !== failure) setFailure(error);
  const [hasWords] = useState(showsWords);
  useTakeOver(adopted !== undefined || (failure !== undefined && !hasWords));

  // One that came after an error: main.tsx adopts the one that comes at once.
  useLayoutEffect(() => {
    if (data !== undefined && adopted === undefined) void adoptDataset(data);
  }, [data, adopted]);

  if (adopted === undefined) {
    return failure && <LoadFailure error={failure} isAbove={hasWords} onRetry={() => void refetch()} />;
  }
  return (
    <ErrorBoundary part="The timeline">
      <Explorer dataset={adopted} />
    </ErrorBoundary>
  );
}
