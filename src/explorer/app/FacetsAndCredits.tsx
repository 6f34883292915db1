import { lazy, Suspense } from 'react';
import type { ScreenState } from './screen-state.ts';

const FacetPanel = lazy(async () => ({ default: (await import('../features/facets/FacetPanel.tsx')).FacetPanel }));

/** The facets, and below them whose data this is. */
export function FacetsAndCredits({ dataset, view, filtered }: ScreenState) {
  const { manifest, index } = dataset;
  return (
    <>
      <Suspense fallback={<p className="p-2 text-muted">Loading the filters…</p>}>
        <FacetPanel index={index} filters={view.filters} counts={filtered.result.counts} />
      </Suspense>
      <footer className="mt-2 border-t border-line px-1.5 pt-3 pb-6 text-[0.8rem] text-muted">
        <p>{manifest.description}</p>
        {manifest.credits.map((credit) => (
          <p key={credit} className="mt-1.5">
            {credit}
          </p>
        ))}
      </footer>
    </>
  );
}
