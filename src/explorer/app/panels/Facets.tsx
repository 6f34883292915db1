import { lazy, Suspense, useState } from 'react';
import type { FacetCoverage } from '../../features/facets/FacetPanel.tsx';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { ScreenState } from '../screen/screen-state.ts';
import { useCountsInView } from '../screen/use-counts-in-view.ts';

const FacetPanel = lazy(async () => ({ default: (await import('../../features/facets/FacetPanel.tsx')).FacetPanel }));

/** What counts cover that do not go by the window. */
function coveredBy({ part }: LoadedDataset): FacetCoverage {
  if (part === undefined) return 'all';
  return part.range === undefined ? 'frequent' : 'held';
}

/** The facets, once their code has come. */
export function Facets({ dataset, view, filtered, live }: ScreenState) {
  const { index } = dataset;
  const [isInView, setInView] = useState(false);
  // The window is one of times of reporting then, the counts would be of times of happening.
  const canFollow = view.clock === 'event';
  const inView = useCountsInView(dataset, view.filters, isInView && canFollow ? live : undefined);
  return (
    <Suspense fallback={<p className="p-2 text-muted">Loading the filters…</p>}>
      <FacetPanel
        index={index}
        filters={view.filters}
        counts={inView ?? filtered.result.counts}
        isInView={isInView && canFollow}
        onInView={canFollow ? setInView : undefined}
        covers={coveredBy(dataset)}
      />
    </Suspense>
  );
}
