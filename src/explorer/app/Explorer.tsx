import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { deferredPart } from '../base/deferred-part.ts';
import { optionalPart } from '../base/optional-part.ts';
import { useFirstSign } from '../base/use-first-sign.ts';
import { useMediaQuery, WIDE_SCREEN } from '../base/use-media-query.ts';
import { countOf } from '../../wording/plural.ts';
import { useShortcuts } from '../features/keyboard/use-shortcuts.ts';
import { useTypedAhead } from '../features/keyboard/use-typed-ahead.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { closeEvent } from '../state/open-event.ts';
import { closeOverlay, useSession } from '../state/session-store.ts';
import { loadEventPane } from './panels/EventPanel.tsx';
import { loadPrintedBrief } from './panels/EventsPanel.tsx';
import { Header } from './layouts/Header.tsx';
import { useKeptForOffline } from './offline/keep-for-offline.ts';
import { LoadingProgress } from './start/LoadingProgress.tsx';
import { NarrowLayout } from './layouts/NarrowLayout.tsx';
import { useArrivalAtPage } from './links/use-arrival-at-page.ts';
import { useReturningFocus } from './screen/use-returning-focus.ts';
import { useHuesApart } from './screen/use-hues-apart.ts';
import { useTitle } from './screen/use-title.ts';
import type { ScreenState } from './screen/screen-state.ts';
import { useScreenState } from './screen/use-screen-state.ts';
import { encodePage } from '../view/page-ref.ts';
import { WideLayout } from './layouts/WideLayout.tsx';

const EmbedLayout = lazy(async () => ({ default: (await import('./layouts/EmbedLayout.tsx')).EmbedLayout }));
const PartNote = optionalPart(async () => (await import('./panels/PartNote.tsx')).PartNote);
const overlays = deferredPart(async () => {
  const { Overlays, loadDialogs } = await import('./layouts/Overlays.tsx');
  void loadDialogs();
  return Overlays;
});

/** A slow phone is done with the first screen by then. */
const REST_LOADED_AFTER_MS = 10_000;

/** Fetches the code of what people open next, so that it opens at once. */
const loadRest = (): void => void Promise.all([overlays.load(), loadEventPane(), loadPrintedBrief()]);

const openSearch = (): void => useSession.setState({ overlay: 'search' });
const openHelp = (): void => useSession.setState({ overlay: 'help' });

/** The screen, laid out for the width there is, and what lies over it. */
export function Explorer({ dataset }: { readonly dataset: LoadedDataset }) {
  const screen = useScreenState(dataset);
  const { isEmbedded } = screen.view;
  // In a frame nothing lies over the screen that would stand beside it on a wide one.
  const isWide = useMediaQuery(WIDE_SCREEN) || isEmbedded;
  const onPrint = usePrintList(screen);
  useShortcuts({ onSearch: openSearch, onHelp: openHelp, onEscape: closeEvent, onPrint });
  const isSearching = useSession((session) => session.overlay === 'search');
  const typedAhead = useTypedAhead(isSearching, closeOverlay);
  useTitle(screen);
  useFirstSign(loadRest, REST_LOADED_AFTER_MS);
  useKeptForOffline(dataset);
  useReturningFocus(screen.view.event);
  useArrivalAtPage(screen.view.page && encodePage(screen.view.page));
  useHuesApart(dataset.index.facets.topic, screen.view.filters.topic.include);
  const isCovered = screen.view.reading !== undefined || (!isWide && screen.selected !== undefined);
  const hasOverlay = useSession(({ overlay }) => overlay !== undefined) || isCovered;

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
          {dataset.part !== undefined && (
            <Suspense fallback={null}>
              <PartNote {...screen} />
            </Suspense>
          )}
          {isWide ? <WideLayout {...screen} /> : <NarrowLayout {...screen} />}
        </div>
      )}
      <output className="sr-only">
        {screen.filtered.isReady && `${countOf(screen.filtered.result.matchCount, 'event')} found`}
      </output>
      <output className="sr-only">{screen.selectedTitle !== undefined && `Opened: ${screen.selectedTitle}`}</output>
      {hasOverlay && (
        <Suspense fallback={null}>
          <overlays.Part {...screen} isWide={isWide} typedAhead={typedAhead} onPrint={onPrint} />
        </Suspense>
      )}
    </>
  );
}

/** Prints the list once all that it tells on paper is here; undefined where something else is printed than the list. */
function usePrintList(screen: ScreenState): (() => void) | undefined {
  const client = useQueryClient();
  const { view, selected } = screen;
  if (view.page !== undefined || selected !== undefined || view.isEmbedded) return undefined;
  const prepare = async (): Promise<void> => (await import('./panels/prepare-brief.ts')).prepareBrief(client, screen);
  // Also where the code of it could not be had.
  return () => void prepare().then(print, print);
}
