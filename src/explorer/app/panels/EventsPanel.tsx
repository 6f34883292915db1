import { EventList } from '../../features/events/EventList.tsx';
import { ListHeader } from '../../features/events/ListHeader.tsx';
import { lazy, Suspense } from 'react';
import { formatCount } from '../../../wording/plural.ts';
import { optionalPart } from '../../base/optional-part.ts';
import { deferredPart } from '../../base/deferred-part.ts';
import { usePrinting } from '../../base/use-printing.ts';
import { classNames } from '../../base/class-names.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { isUnfiltered } from '../../view/view-state.ts';
import { areEventsMissing, NotHeld } from '../../parts/NotHeld.tsx';
import { keyEventsOfPage } from '../screen/key-events-of-page.ts';
import { KeyEventsPanel } from './KeyEventsPanel.tsx';
import { useClockIndex } from '../screen/use-clock-layout.ts';
import type { ScreenState } from '../screen/screen-state.ts';

const EmptyResult = lazy(async () => ({
  default: (await import('../../features/filters/EmptyResult.tsx')).EmptyResult,
}));

const NothingInView = optionalPart(async () => (await import('./NothingInView.tsx')).NothingInView);
const printedBrief = deferredPart(async () => (await import('./PrintedBrief.tsx')).PrintedBrief);

/** Paper does not wait: has the code of a printed list there before. */
export const loadPrintedBrief = printedBrief.load;

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
  if (!isReady) return <EventsToCome shown={list === 'key' && isUnfiltered(view.filters) ? keyEventsOfPage() : []} />;
  if (result.matchCount === 0) {
    return (
      <Suspense fallback={null}>
        <EmptyResult dataset={dataset} filters={view.filters} />
      </Suspense>
    );
  }
  if (isPrinting) {
    return (
      <Suspense fallback={null}>
        <printedBrief.Part {...props} />
      </Suspense>
    );
  }
  return (
    <section
      aria-label="Events"
      aria-busy={search.isLoading}
      className={isPageScrolled ? undefined : 'flex h-full min-h-0 flex-col'}
    >
      <ListHeader
        inWindowCount={inWindow.total}
        undatedCount={undated.total}
        list={list}
        order={view.order}
        clock={view.clock}
      />
      {list === 'key' ? (
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

/** Whoever reads the key events that the page came with reads on. */
function EventsToCome({ shown }: { readonly shown: readonly Element[] }) {
  if (shown.length === 0) return <output className="block p-5 text-muted">Loading the events…</output>;
  return <div ref={(host) => host?.append(...shown)} />;
}

/** The events of the window, or those without a date. */
function ListedEvents(props: EventsPanelProps) {
  const { dataset, view, window, inWindow, undated, list, isPageScrolled } = props;
  const index = useClockIndex(dataset, view.clock);
  const isUndated = list === 'undated';
  const { rows, total } = isUndated ? undated : inWindow;
  const { earliestMs, latestMs } = index.table;
  // Known to the day, seen from ten minutes of it: they may have happened at any other time of that day.
  const isVague = (row: number): boolean =>
    (earliestMs[row] ?? NaN) <= window.fromMs && (latestMs[row] ?? NaN) >= window.toMs;
  const vagueCount = rows.filter(isVague).length;
  if (rows.length === 0) {
    return isUndated ? (
      <p className="px-4 py-8 text-muted">
        Every event that passes these filters has a {view.clock === 'report' ? 'time of report' : 'date'}.
      </p>
    ) : (
      <Suspense fallback={null}>
        <NothingInView {...props} table={index.table} />
      </Suspense>
    );
  }
  return (
    <div className={classNames('@container', !isPageScrolled && 'flex min-h-0 flex-1 flex-col')}>
      {total > rows.length && (
        <p className="border-b border-line px-4 py-1.5 text-[0.8rem] text-muted">
          The first {formatCount(rows.length)} of {formatCount(total)} events. Zoom in or filter to list the others.
        </p>
      )}
      {vagueCount > 0 && (
        <p className="border-b border-line px-4 py-1.5 text-[0.8rem] text-muted">
          {vagueCount === 1 ? 'One of these is' : `${formatCount(vagueCount)} of these are`} dated to a longer time than
          is in view, and may have happened outside it.
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
