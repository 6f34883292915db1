import { useMemo } from 'react';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { withFiguresBy } from '../../query/filters/differing.ts';

/** The dataset as it was at a time, as far as differing sources go: which events had been reported, the filters say. */
export function useKnownDataset(dataset: LoadedDataset, knownMs: number | undefined): LoadedDataset {
  return useMemo(() => {
    if (knownMs === undefined) return dataset;
    const { manifest, index } = dataset;
    const table = withFiguresBy(index.table, knownMs);
    const disagreements = table.disagreement.reduce((sum, flag) => sum + flag, 0);
    return {
      ...dataset,
      manifest: { ...manifest, counts: { ...manifest.counts, disagreements } },
      index: { ...index, table },
    };
  }, [dataset, knownMs]);
}
