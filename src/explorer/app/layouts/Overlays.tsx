import { Suspense } from 'react';
import { countOf } from '../../../wording/plural.ts';
import { rowWhen } from '../../../wording/row-when.ts';
import { deferredPart } from '../../base/deferred-part.ts';
import { EventWays } from '../../features/event/EventWays.tsx';
import { Notices } from '../../features/notices/Notices.tsx';
import { CoversScreen } from '../../parts/covering.ts';
import { sourcesOf } from '../../query/event-sources.ts';
import { leaveEvent, openEventOfId } from '../../state/open-event.ts';
import { closeReading } from '../../state/reading.ts';
import { closeOverlay, useSession } from '../../state/session-store.ts';
import { Modal } from '../../ui/Modal.tsx';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { EventPanel } from '../panels/EventPanel.tsx';
import { Facets } from '../panels/Facets.tsx';
import type { ScreenState } from '../screen/screen-state.ts';
import { lastingAddress, shareableAddress } from '../links/url-sync.ts';

const search = deferredPart(async () => (await import('../../features/search/SearchDialog.tsx')).SearchDialog);
const reader = deferredPart(async () => (await import('../../features/source/SourceReader.tsx')).SourceReader);
const share = deferredPart(async () => (await import('../../features/share/ShareDialog.tsx')).ShareDialog);
const exporting = deferredPart(async () => (await import('../../features/export/ExportDialog.tsx')).ExportDialog);
const help = deferredPart(async () => (await import('../../features/keyboard/HelpDialog.tsx')).HelpDialog);

/** Has the code of what is opened most there before it is opened: who opens the search box begins to type at once. */
export const loadDialogs = (): Promise<unknown> => Promise.all([search.load(), reader.load(), share.load()]);

export interface OverlaysProps extends ScreenState {
  readonly isWide: boolean;
  /** What was typed for the search before its box was there. */
  readonly typedAhead: string;
  /** Prints the list; absent where there is none. */
  readonly onPrint: (() => void) | undefined;
}

/** Whatever lies over the screen. On small screens that is the event too, as a page of its own. */
export function Overlays(screen: OverlaysProps) {
  const { dataset, zone, view, filtered, selected, onOpen, isWide, typedAhead } = screen;
  const overlay = useSession((session) => session.overlay);
  const { reading } = view;
  return (
    <Suspense fallback={null}>
      {!isWide && selected !== undefined && <CoveringEvent {...screen} selected={selected} />}
      {!isWide && overlay === 'facets' && (
        <Modal
          title={filtered.isReady ? `Filters: ${countOf(filtered.result.matchCount, 'event')}` : 'Filters'}
          shape="sheet"
          onClose={closeOverlay}
        >
          <div className="px-3 py-2">
            <Facets {...screen} />
          </div>
        </Modal>
      )}
      {overlay === 'search' && (
        <search.Part
          dataset={dataset}
          zone={zone}
          knownMs={view.filters.knownMs}
          initialText={view.filters.text + typedAhead}
          onOpenEvent={onOpen}
          onClose={closeOverlay}
        />
      )}
      {overlay === 'share' && (
        <share.Part
          title={dataset.manifest.title}
          view={view}
          event={sharedEvent(screen)}
          eventAddress={screen.eventAddress}
          addressOf={shareableAddress}
          now={() => new Date()}
          onClose={closeOverlay}
        />
      )}
      {overlay === 'export' && (
        <exporting.Part
          dataset={dataset}
          view={view}
          window={screen.window}
          zone={zone}
          matches={filtered.result.matches}
          matchCount={filtered.result.matchCount}
          addressOf={shareableAddress}
          addressOfEvent={lastingAddress}
          onPrint={screen.onPrint}
          onClose={closeOverlay}
        />
      )}
      {overlay === 'help' && <help.Part onClose={closeOverlay} />}
      {reading !== undefined && (
        <reader.Part
          dataset={dataset}
          reading={reading}
          address={shareableAddress({ ...DEFAULT_VIEW, event: view.event, reading, zone: view.zone })}
          zone={zone}
          onClose={closeReading}
          onOpenEvent={(id) => void openEventOfId(dataset.index, id).catch(() => undefined)}
        />
      )}
    </Suspense>
  );
}

/** An open event as a page of its own. */
function CoveringEvent(screen: ScreenState & { readonly selected: number }) {
  const { dataset, view, selected, onOpen } = screen;
  const notices = useSession((session) => session.notices);
  return (
    <Modal
      title="Event"
      shape="page"
      onClose={leaveEvent}
      closeWith="back"
      actions={<EventWays dataset={dataset} row={selected} knownMs={view.filters.knownMs} onOpen={onOpen} />}
    >
      <Notices
        index={dataset.index}
        notices={notices}
        isSelectedHidden={screen.isSelectedHidden}
        filters={view.filters}
      />
      <CoversScreen value>
        <EventPanel {...screen} />
      </CoversScreen>
    </Modal>
  );
}

/** The open event, once its title has come. */
function sharedEvent({ dataset, view, selected, selectedTitle, zone }: ScreenState) {
  if (selected === undefined || view.event === undefined || selectedTitle === undefined) return undefined;
  return {
    id: view.event,
    title: selectedTitle,
    when: rowWhen(dataset.index.table, selected, zone),
    sources: sourcesOf(dataset.index, selected),
  };
}
