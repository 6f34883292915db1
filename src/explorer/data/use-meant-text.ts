import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { meantText } from '../query/meant-text.ts';
import { searchQuery } from './dataset-queries.ts';

interface MeantText {
  readonly text: string;
  /** How many events it finds. */
  readonly count: number;
}

/**
 * What a text that finds nothing may have been meant to be; undefined where nothing is found by that either.
 * @param typed undefined: none is looked for
 * @param knownMs only what had been reported by then, epoch ms; absent: all
 */
export function useMeantText(
  dataset: LoadedDataset,
  typed: string | undefined,
  knownMs: number | undefined,
): MeantText | undefined {
  const { index } = dataset;
  const text = useMemo(() => (typed === undefined ? undefined : meantText(index, typed)), [index, typed]);
  const asked = searchQuery(dataset, text ?? '', 1, knownMs);
  const { data, isPlaceholderData } = useQuery({ ...asked, enabled: text !== undefined });
  const count = isPlaceholderData ? 0 : (data?.total ?? 0);
  return useMemo(() => (text === undefined || count === 0 ? undefined : { text, count }), [text, count]);
}
