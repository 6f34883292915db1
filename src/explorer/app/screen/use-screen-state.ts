import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useEventRow, useEventText } from '../../data/use-event-text.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import type { ListRequest } from '../../query/event-engine.ts';
import { openEvent, windowAround } from '../../state/open-event.ts';
import { useSession } from '../../state/session-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import { createLiveWindow } from '../../view/live-window.ts';
import { DEFAULT_VIEW, isUnfiltered, type Clock, type ViewState } from '../../view/view-state.ts';
import type { ScreenState } from './screen-state.ts';
import { eventPageAddress, shareableAddress } from '../links/url-sync.ts';
import { useKnownDataset } from './use-known-dataset.ts';
import { useEventListing, useFilteredEvents } from './use-filtered-events.ts';

/** What passes the filters, what stands in the window and which event is open: all that the screen is drawn from. */
export function useScreenState(loaded: LoadedDataset): ScreenState {
  const view = useViewStore((store) => store.view);
  const dataset = useKnownDataset(loaded, view.filters.knownMs);
  const { index, manifest } = dataset;
  const list = useSession((session) => session.list);
  const filtered = useFilteredEvents(dataset, view.filters);
  const { matches } = filtered.result;
  const window = view.window ?? NO_WINDOW;
  const [live] = useState(() => createLiveWindow(window));
  const isHere = dataset.part === undefined && dataset.progress.loaded === dataset.progress.total;
  const disagreementCount = useMemo(() => {
    if (isUnfiltered(view.filters)) return manifest.counts.disagreements;
    if (!isHere || !filtered.isReady) return undefined;
    return index.table.disagreement.reduce((count, differs, row) => count + (differs & (matches[row] ?? 0)), 0);
  }, [view.filters, manifest, isHere, filtered.isReady, index, matches]);
  const look = dataset.part?.look;
  const coverage = dataset.part?.coverageOf(window);
  useEffect(() => look?.(window, view.event), [look, window, view.event]);
  // The canvas follows a drag at once; the list may come a frame later.
  const listedWindow = useDeferredValue(window);

  const request = useMemo(
    (): ListRequest => ({ of: 'window', window: listedWindow, order: view.order, clock: view.clock }),
    [listedWindow, view.order, view.clock],
  );
  const inWindow = useEventListing(dataset, view.filters, request);
  const undated = useEventListing(dataset, view.filters, UNDATED[view.clock]);
  const known = useEventRow(index.texts, view.event);
  // While the events are on their way, nothing can be told of one.
  const selected = known !== undefined && known < index.table.count ? known : undefined;
  const selectedTitle = useEventText(index.texts, selected)?.title;
  const onOpen = useCallback((row: number) => openEvent(index, row), [index]);

  return {
    dataset,
    view,
    window,
    live,
    zone: view.zone ?? manifest.timezone,
    filtered,
    disagreementCount,
    coverage: coverage === 'held' && !filtered.isReady ? 'coming' : coverage,
    inWindow,
    undated,
    list,
    selected,
    selectedTitle,
    isSelectedHidden: filtered.isReady && selected !== undefined && matches[selected] !== 1,
    viewAddress: shareableAddress(view),
    eventAddress: (view.event && eventPageAddress(view.event)) ?? shareableAddress(eventView(dataset, view, selected)),
    onOpen,
  };
}

const UNDATED: Readonly<Record<Clock, ListRequest>> = {
  event: { of: 'undated', clock: 'event' },
  report: { of: 'undated', clock: 'report' },
};
const NO_WINDOW = { fromMs: 0, toMs: 86_400_000 };

/** What a link to one event carries: the event in its surroundings and the clock it is read by, no filters. */
function eventView(dataset: LoadedDataset, view: ViewState, selected: number | undefined): ViewState {
  const window = selected === undefined ? undefined : windowAround(dataset.index.table, selected, 'event');
  return { ...DEFAULT_VIEW, event: view.event, window, zone: view.zone };
}
