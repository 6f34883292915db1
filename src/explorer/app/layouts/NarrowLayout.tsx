import { countOf } from '../../../wording/plural.ts';
import { ClockSwitch } from '../../features/clocks/ClockSwitch.tsx';
import { FilterChips } from '../../features/filters/FilterChips.tsx';
import { Notices } from '../../features/notices/Notices.tsx';
import { useSession } from '../../state/session-store.ts';
import { Dropdown } from '../../ui/Dropdown.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Credits } from '../panels/Credits.tsx';
import { EventsPanel } from '../panels/EventsPanel.tsx';
import { KnownPanel } from '../panels/KnownPanel.tsx';
import { PagePanel } from '../panels/PagePanel.tsx';
import type { ScreenState } from '../screen/screen-state.ts';
import { TimelinePanel } from '../panels/TimelinePanel.tsx';
import { ViewActions } from './ViewActions.tsx';
import { ViewTabs } from './ViewTabs.tsx';

/** Below that of WIDE_SCREEN: one column that scrolls as a page, a compact timeline over the list. */
export function NarrowLayout(screen: ScreenState) {
  const { dataset, view, filtered } = screen;
  const notices = useSession((session) => session.notices);
  const clocks = <ClockSwitch dataset={dataset} view={view} />;
  // What is not as it is at first has to be seen; else a row less lets the first event begin higher up.
  const isReordered = view.clock === 'report';
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
        <div className="h-[max(15.75rem,28dvh)] border-b border-line print:hidden">
          <TimelinePanel {...screen} tracksBy="none" />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-1.5 print:hidden">
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
        <div className="ml-auto flex items-center">
          {!isReordered && dataset.manifest.asOfMs !== undefined && (
            <Dropdown opens="below-right" name="Arrange" label={<Icon name="clock" />}>
              <div className="w-max max-w-[80vw] p-3">{clocks}</div>
            </Dropdown>
          )}
          <ViewActions />
        </div>
        {isReordered && <div className="basis-full">{clocks}</div>}
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
      <Credits manifest={dataset.manifest} className="mt-4 border-t border-line px-4 pt-4 print:hidden" />
    </main>
  );
}
