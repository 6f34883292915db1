import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { deferredPart } from '../base/deferred-part.ts';
import { useFirstSign } from '../base/use-first-sign.ts';
import { useMediaQuery, WIDE_SCREEN } from '../base/use-media-query.ts';
import { countOf } from '../../wording/plural.ts';
import { useEventRow, useEventText } from '../data/use-event-text.ts';
import { useShortcuts } from '../features/keyboard/use-shortcuts.ts';
import { useTypedAhead } from '../features/keyboard/use-typed-ahead.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import type { ListRequest } from '../query/event-engine.ts';
import { closeEvent, openEvent, windowAround } from '../state/open-event.ts';
import { useSession } from '../state/session-store.ts';
import { useViewStore } from '../state/view-store.ts';
import { createLiveWindow } from '../view/live-window.ts';
import { DEFAULT_VIEW, type Clock, type ViewState } from '../view/view-state.ts';
import { loadEventPane } from './EventPanel.tsx';
import { Header } from './Header.tsx';
import { LoadingProgress } from './LoadingProgress.tsx';
import { NarrowLayout } from './NarrowLayout.tsx';
import { PartNote } from './PartNote.tsx';
import type { ScreenState } from './screen-state.ts';
import { eventPageAddress, shareableAddress } from './url-sync.ts';
import { useKnownDataset } from './use-known-dataset.ts';
import { useReturningFocus } from './use-returning-focus.ts';
import { useEventListing, useFilteredEvents } from './use-filtered-events.ts';
import { WideLayout } from './WideLayout.tsx';

const EmbedLayout = lazy(async () => ({ default: (await import('./EmbedLayout.tsx')).EmbedLayout }));
const overlays = deferredPart(async () => {
  const { Overlays, loadDialogs } = await import('./Overlays.tsx');
  void loadDialogs();
  return Overlays;
});

/** A slow phone is done with the first screen by then. */
const REST_LOADED_AFTER_MS = 10_000;

/** Fetches the code of what people open next, so that it opens at once. */
const loadRest = (): void => void Promise.all([overlays.load(), loadEventPane()]);

const openSearch = (): void => useSession.setState({ overlay: 'search' });
const openHelp = (): void => useSession.setState({ overlay: 'help' });
const closeOverlay = (): void => useSession.setState({ overlay: undefined });

/** The screen: computes what passes the filters and stands in the window, and lays it out for the width there is. */
export function Explorer({ dataset }: { readonly dataset: LoadedDataset }) {
  const screen = useScreenState(dataset);
  const { isEmbedded } = screen.view;
  // In a frame nothing lies over the screen that would stand beside it on a wide one.
  const isWide = useMediaQuery(WIDE_SCREEN) || isEmbedded;
  useShortcuts({ onSearch: openSearch, onHelp: openHelp, onEscape: closeEvent });
  const isSearching = useSession((session) => session.overlay === 'search');
  const typedAhead = useTypedAhead(isSearching, closeOverlay);
  useTitle(screen);
  useFirstSign(loadRest, REST_LOADED_AFTER_MS);
  useReturningFocus(screen.view.event);
  const hasOverlay = useSession(
    ({ overlay, reading }) =>
      overlay !== undefined || reading !== undefined || (!isWide && screen.selected !== undefined),
  );

  return (
    <>
      {isEmbedded ? (
        <Suspense fallback={null}>
          <EmbedLayout {...screen} />
        </Suspense>
      ) : (
        <div className="flex min-h-dvh flex-col wide:h-dvh print:block print:h-auto">
          <Header title={dataset.manifest.title} corpusZone={dataset.manifest.timezone} zone={screen.zone} />
          <LoadingProgress progress={dataset.progress} />
          <PartNote {...screen} />
          {isWide ? <WideLayout {...screen} /> : <NarrowLayout {...screen} />}
        </div>
      )}
      <output className="sr-only">
        {screen.filtered.isReady && `${countOf(screen.filtered.result.matchCount, 'event')} found`}
      </output>
      <output className="sr-only">{screen.selectedTitle !== undefined && `Opened: ${screen.selectedTitle}`}</output>
      {hasOverlay && (
        <Suspense fallback={null}>
          <overlays.Part {...screen} isWide={isWide} typedAhead={typedAhead} />
        </Suspense>
      )}
    </>
  );
}

function useScreenState(loaded: LoadedDataset): ScreenState {
  const view = useViewStore((store) => store.view);
  const dataset = useKnownDataset(loaded, view.filters.knownMs);
  const { index, manifest } = dataset;
  const list = useSession((session) => session.list);
  const filtered = useFilteredEvents(dataset, view.filters);
  const { matches } = filtered.result;
  const window = view.window ?? NO_WINDOW;
  const [live] = useState(() => createLiveWindow(window));
  const isHere = dataset.part === undefined && dataset.progress.loaded === dataset.progress.total;
  const isCounted = isHere || view.filters.knownMs === undefined;
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
    disagreementCount: isCounted ? manifest.counts.disagreements : undefined,
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

function useTitle({ dataset, selectedTitle: title }: ScreenState): void {
  useEffect(() => {
    document.title = `${title === undefined ? '' : `${title} · `}${dataset.manifest.title} – Dateline`;
  }, [title, dataset]);
}
