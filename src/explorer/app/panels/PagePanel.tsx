import { lazy, Suspense } from 'react';
import { areEventsMissing, NotHeld } from '../../parts/NotHeld.tsx';
import { encodePage, type PageRef } from '../../view/page-ref.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { ScreenState } from '../screen/screen-state.ts';

const DisagreementsPage = lazy(async () => ({
  default: (await import('../../features/disagreements/DisagreementsPage.tsx')).DisagreementsPage,
}));

const EntityPage = lazy(async () => ({ default: (await import('../../features/entity/EntityPage.tsx')).EntityPage }));

const MapPage = lazy(async () => ({ default: (await import('../../features/map/MapPage.tsx')).MapPage }));

export interface PagePanelProps extends ScreenState {
  readonly page: PageRef;
  readonly isPageScrolled: boolean;
}

/** What stands in place of timeline and list. */
export function PagePanel({ page, ...screen }: PagePanelProps) {
  return (
    <ErrorBoundary key={encodePage(page)} part="This page">
      <Suspense fallback={<p className="p-5 text-muted">One moment…</p>}>
        <Page page={page} {...screen} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Page({ page, dataset, coverage, view, zone, selected, isPageScrolled, onOpen }: PagePanelProps) {
  const notHeld = areEventsMissing(coverage) ? <NotHeld coverage={coverage} wanted="count" /> : undefined;
  switch (page.kind) {
    case 'disagreements':
      if (notHeld !== undefined) return notHeld;
      return (
        <DisagreementsPage
          dataset={dataset}
          filters={view.filters}
          zone={zone}
          selected={selected}
          isPageScrolled={isPageScrolled}
          onOpen={onOpen}
        />
      );
    case 'map':
      if (notHeld !== undefined) return notHeld;
      return (
        <div className={isPageScrolled ? undefined : 'h-full overflow-y-auto overscroll-contain'}>
          <MapPage dataset={dataset} filters={view.filters} isWide={!isPageScrolled} />
        </div>
      );
    case 'actor':
    case 'place':
    case 'topic':
      return (
        <div className={isPageScrolled ? undefined : 'h-full overflow-y-auto overscroll-contain'}>
          <EntityPage
            dataset={dataset}
            entity={page}
            filters={view.filters}
            zone={zone}
            selected={selected}
            notHeld={notHeld}
            onOpen={onOpen}
          />
        </div>
      );
  }
}
