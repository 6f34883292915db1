import { FacetPanel } from '../features/facets/FacetPanel.tsx';
import type { ScreenState } from './screen-state.ts';

/** The facets, and below them whose data this is. */
export function FacetsAndCredits({ dataset, view, filtered }: ScreenState) {
  const { manifest, index } = dataset;
  return (
    <>
      <FacetPanel index={index} filters={view.filters} counts={filtered.result.counts} />
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
