import { useEffect, useMemo, useState } from 'react';
import { finishNow, runInSlices, type Sliced } from './slices.ts';

/**
 * What long work gives. Short work is done within the frame; of other work the last result stands until the next is made.
 * @param work begins it anew; the same function for the same result
 * @returns undefined until there is a first result
 */
export function useSliced<T>(work: () => Sliced<T>, isShort: boolean): T | undefined {
  const atOnce = useMemo(() => (isShort ? { value: finishNow(work()) } : undefined), [work, isShort]);
  const [inSlices, setInSlices] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (isShort) return;
    return runInSlices(work(), (value) => setInSlices({ value }));
  }, [work, isShort]);
  return (atOnce ?? inSlices)?.value;
}
