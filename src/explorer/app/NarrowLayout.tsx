import { countOf } from '../../wording/plural.ts';
import { ClockSwitch } from '../features/clocks/ClockSwitch.tsx';
import { FilterChips } from '../features/filters/FilterChips.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { useSession } from '../state/session-store.ts';
import { Icon } from '../ui/Icon.tsx';
import { EventsPanel } from './EventsPanel.tsx';
import { KnownPanel } from './KnownPanel.tsx';
import { PagePanel } from './PagePanel.tsx';
import type { ScreenState } from './screen-state.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import { ViewActions } from './ViewActions.tsx';
import { ViewTabs } from './ViewTabs.tsx';

/** Below that of WIDE_SCREEN: one column that scrolls as a page, a compact timeline over the list. */
export function NarrowLayout(screen: ScreenState) {
  const { dataset, view, filtered } = screen;
  const notices = useSession((session) => session.notices);
  return (
    <main tabIndex={-1} className="outline-none flex-1 pb-10">
      {/* An open event covers the page and shows them itself. */}
      {screen.selected === undefined && (
        <Notices index={dataset.index} notices={notices} isSelectedHidden={false} filters={view.filters} />
      )}
      <KnownPanel {...screen} />
      <div className="flex justify-center px-4 py-1.5 print:hidden">
        <ViewTabs page={view.page} disagreementCount={screen.disagreementCount} />
      </div>
      {view.page === undefined && (
        <div className="h-[max(17rem,32dvh)] border-b border-line print:hidden">
          <TimelinePanel {...screen} tracksBy="none" />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 print:hidden">
        <button
          type="button"
          className="control border border-line px-3"
          onClick={() => useSession.setState({ overlay: 'facets' })}
        >
          <Icon name="filter" size={16} />
          Filters
        </button>
        <p className="text-[0.867rem] font-semibold">
          {filtered.isReady && countOf(filtered.result.matchCount, 'event')}
        </p>
        <div className="ml-auto sm:order-1">
          <ViewActions />
        </div>
        <div className="basis-full empty:hidden sm:basis-auto">
          <ClockSwitch dataset={dataset} view={view} />
        </div>
        <div className="order-1 basis-full empty:hidden">
          <FilterChips index={dataset.index} filters={view.filters} />
        </div>
      </div>
      <div className="border-t border-line">
        {view.page === undefined ? (
          <EventsPanel {...screen} isPageScrolled />
        ) : (
          <PagePanel {...screen} page={view.page} isPageScrolled />
        )}
      </div>
    </main>
  );
}
