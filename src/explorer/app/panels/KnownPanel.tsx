import { lazy, Suspense } from 'react';
import type { ScreenState } from '../screen/screen-state.ts';

const KnownBanner = lazy(async () => ({
  default: (await import('../../features/clocks/KnownBanner.tsx')).KnownBanner,
}));

/** Stands over everything while only what was known at a time is shown. */
export function KnownPanel({ dataset, view, zone }: ScreenState) {
  const { knownMs } = view.filters;
  if (knownMs === undefined) return null;
  return (
    <Suspense fallback={null}>
      <KnownBanner dataset={dataset} knownMs={knownMs} zone={zone} />
    </Suspense>
  );
}
