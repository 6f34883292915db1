import { classNames } from '../../base/class-names.ts';
import { countOf } from '../../../wording/plural.ts';
import { ClockSwitch } from '../../features/clocks/ClockSwitch.tsx';
import { FilterChips } from '../../features/filters/FilterChips.tsx';
import { Notices } from '../../features/notices/Notices.tsx';
import { useSession } from '../../state/session-store.ts';
import { Dropdown } from '../../ui/Dropdown.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Credits } from '../panels/Credits.tsx';
import { EventColumn } from '../panels/EventColumn.tsx';
import { EventsPanel } from '../panels/EventsPanel.tsx';
import { Facets } from '../panels/Facets.tsx';
import { KnownPanel } from '../panels/KnownPanel.tsx';
import { PagePanel } from '../panels/PagePanel.tsx';
import type { ScreenState } from '../screen/screen-state.ts';
import { TimelinePanel, TracksSwitch } from '../panels/TimelinePanel.tsx';
import { ViewActions } from './ViewActions.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { countChoices } from '../../view/view-state.ts';

/** Wide screens (WIDE_SCREEN): facets, timeline over list, and the open event side by side, each scrolling by itself. */
export function WideLayout(screen: ScreenState) {
  const { dataset, selected } = screen;
  const notices = useSession((session) => session.notices);
  return (
    <div
      className={classNames(
        'grid min-h-0 flex-1 print:block',
        selected === undefined
          ? 'grid-cols-[16.5rem_minmax(0,1fr)]'
          : 'grid-cols-[15rem_minmax(0,1fr)_23rem] min-[80em]:grid-cols-[16.5rem_minmax(0,1fr)_27rem]',
      )}
    >
      <aside
        aria-label="Filters"
        className="overflow-y-auto overscroll-contain border-r border-line px-3 py-3 print:hidden"
      >
        <Facets {...screen} />
        <Credits manifest={dataset.manifest} className="mt-2 border-t border-line px-1.5 pt-3 pb-6" />
      </aside>
      <main
        tabIndex={-1}
        className={classNames(
          'flex min-h-0 min-w-0 flex-col outline-none',
          // Whoever has an event open prints the event.
          selected === undefined ? 'print:block' : 'print:hidden',
        )}
      >
        <Notices
          index={dataset.index}
          notices={notices}
          isSelectedHidden={screen.isSelectedHidden}
          filters={screen.view.filters}
        />
        <KnownPanel {...screen} />
        <Toolbar {...screen} />
        <MainPart {...screen} />
      </main>
      {selected !== undefined && (
        <aside
          tabIndex={-1}
          aria-label="Event"
          className="scroll-pt-12 outline-none overflow-y-auto overscroll-contain border-l border-line bg-raised print:overflow-visible print:border-l-0"
        >
          <EventColumn {...screen} />
        </aside>
      )}
    </div>
  );
}

/** More chips than these would stand in a narrow pile between the tabs and what arranges events. */
const MOST_BESIDE = 2;

/** One row whatever the width: where there is little, how events are arranged is a menu. Filters that hold may take a second. */
function Toolbar({ dataset, view, filtered, disagreementCount }: ScreenState) {
  const arrangement = (
    <>
      <ClockSwitch dataset={dataset} view={view} />
      {view.page === undefined && <TracksSwitch tracksBy={view.tracksBy} />}
    </>
  );
  return (
    <div className="@container">
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1.5">
        <ViewTabs page={view.page} disagreementCount={disagreementCount} />
        <p className="hidden shrink-0 text-[0.867rem] font-semibold tabular-nums @xl:block">
          {filtered.isReady && countOf(filtered.result.matchCount, 'event')}
        </p>
        <div
          className={classNames(
            'order-last min-w-0 basis-full empty:hidden',
            countChoices(view.filters) <= MOST_BESIDE && '@4xl:order-none @4xl:flex-1 @4xl:basis-0',
          )}
        >
          <FilterChips index={dataset.index} filters={view.filters} />
        </div>
        <div className="ml-auto hidden items-center gap-3 @4xl:flex">{arrangement}</div>
        <div className="ml-auto @4xl:hidden">
          <Dropdown
            opens="below-right"
            label={
              <>
                Arrange <Icon name="down" size={14} />
              </>
            }
          >
            <div className="flex w-max flex-col items-start gap-2 p-3">{arrangement}</div>
          </Dropdown>
        </div>
        <ViewActions />
      </div>
    </div>
  );
}

/** Timeline over list, or the page that stands in their place. */
function MainPart(screen: ScreenState) {
  const { view } = screen;
  if (view.page !== undefined) {
    return (
      <div className="min-h-0 flex-1 border-t border-line print:h-auto">
        <PagePanel {...screen} page={view.page} isPageScrolled={false} />
      </div>
    );
  }
  return (
    <>
      <div className="h-[58dvh] shrink-0 border-t border-line print:hidden">
        <TimelinePanel {...screen} tracksBy={view.tracksBy} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto border-t border-line print:overflow-visible">
        <EventsPanel {...screen} isPageScrolled={false} />
      </div>
    </>
  );
}
