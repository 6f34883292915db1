import { EventList } from '../features/events/EventList.tsx';
import { ListHeader } from '../features/events/ListHeader.tsx';
import { lazy, Suspense } from 'react';
import { countOf, formatCount } from '../../wording/plural.ts';
import { usePrinting } from '../base/use-printing.ts';
import { classNames } from '../base/class-names.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import type { EventTable } from '../../dataset/format/packed.ts';
import { matchedSpan } from '../query/events-in-window.ts';
import { areEventsMissing, NotHeld } from '../parts/NotHeld.tsx';
import { updateView } from '../state/view-store.ts';
import { KeyEventsPanel } from './KeyEventsPanel.tsx';
import { useClockIndex } from './use-clock-layout.ts';
import type { ScreenState } from './screen-state.ts';

const EmptyResult = lazy(async () => ({ default: (await import('../features/filters/EmptyResult.tsx')).EmptyResult }));

export interface EventsPanelProps extends ScreenState {
  readonly isPageScrolled: boolean;
}

/** The list below the timeline, or what stands in its place when it would be empty. */
export function EventsPanel(props: EventsPanelProps) {
  const { dataset, view, coverage, filtered, inWindow, undated, list, isPageScrolled } = props;
  const isPrinting = usePrinting();
  const { result, isReady, search } = filtered;
  if (search.error !== undefined) {
    return (
      <div className="p-5">
        <ErrorNote
          message={`The words could not be searched. ${search.error.message}`}
          consolation="The other filters work."
          onRetry={search.retry}
        />
      </div>
    );
  }
  if (areEventsMissing(coverage)) return <NotHeld coverage={coverage} wanted="list" />;
  if (!isReady) return <output className="block p-5 text-muted">Loading the events…</output>;
  if (result.matchCount === 0) {
    return (
      <Suspense fallback={null}>
        <EmptyResult index={dataset.index} engine={dataset.engine} filters={view.filters} />
      </Suspense>
    );
  }
  return (
    <section
      aria-label="Events"
      aria-busy={search.isLoading}
      className={isPageScrolled ? undefined : 'flex h-full min-h-0 flex-col print:block'}
    >
      <ListHeader
        inWindowCount={inWindow.total}
        undatedCount={undated.total}
        list={list}
        order={view.order}
        clock={view.clock}
      />
      {list === 'key' && !isPrinting ? (
        <div
          className={classNames('@container', !isPageScrolled && 'min-h-0 flex-1 overflow-y-auto overscroll-contain')}
        >
          <KeyEventsPanel {...props} />
        </div>
      ) : (
        <ListedEvents {...props} />
      )}
    </section>
  );
}

/** The events of the window, or those without a date. */
function ListedEvents(props: EventsPanelProps) {
  const { dataset, view, inWindow, undated, list, isPageScrolled } = props;
  const index = useClockIndex(dataset, view.clock);
  const isUndated = list === 'undated';
  const { rows, total } = isUndated ? undated : inWindow;
  if (rows.length === 0) {
    return isUndated ? (
      <p className="px-4 py-8 text-muted">
        Every event that passes these filters has a {view.clock === 'report' ? 'time of report' : 'date'}.
      </p>
    ) : (
      <NothingInView {...props} table={index.table} />
    );
  }
  return (
    <div className={classNames('@container', !isPageScrolled && 'min-h-0 flex-1')}>
      {total > rows.length && (
        <p className="px-4 py-1.5 text-[0.8rem] text-muted">
          The first {formatCount(rows.length)} of {formatCount(total)} events. Zoom in or filter to list the others.
        </p>
      )}
      <EventList
        index={index}
        rows={rows}
        isGrouped={!isUndated && view.order !== 'important'}
        zone={props.zone}
        selected={props.selected}
        searched={view.filters.text}
        isPageScrolled={isPageScrolled}
        onOpen={props.onOpen}
      />
    </div>
  );
}

/** In place of the list of an empty stretch of time: the way to where the events are. */
function NothingInView({ view, filtered, undated, table }: EventsPanelProps & { readonly table: EventTable }) {
  const { matches, matchCount } = filtered.result;
  const hasDated = undated.total < matchCount;
  const showAll = (): void =>
    updateView((current) => ({ ...current, window: matchedSpan(table, matches) ?? current.window }));
  return (
    <div className="px-4 py-8 text-muted">
      <p>
        Nothing {view.clock === 'report' ? 'was first reported' : 'happened'} in the stretch of time that is shown, as
        far as these filters go.
      </p>
      {hasDated && (
        <button type="button" className="text-link mt-2 min-h-6.5" onClick={showAll}>
          Widen it to {countOf(matchCount - undated.total, 'event')}
        </button>
      )}
    </div>
  );
}
