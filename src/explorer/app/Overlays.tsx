import { lazy, Suspense } from 'react';
import { countOf } from '../../wording/plural.ts';
import { closeEvent } from '../state/open-event.ts';
import { useSession } from '../state/session-store.ts';
import { Modal } from '../ui/Modal.tsx';
import { EventPanel } from './EventPanel.tsx';
import { FacetsAndCredits } from './FacetsAndCredits.tsx';
import type { ScreenState } from './screen-state.ts';

const SearchDialog = lazy(async () => ({
  default: (await import('../features/search/SearchDialog.tsx')).SearchDialog,
}));
const SourceReader = lazy(async () => ({
  default: (await import('../features/source/SourceReader.tsx')).SourceReader,
}));
const HelpDialog = lazy(async () => ({ default: (await import('../features/keyboard/HelpDialog.tsx')).HelpDialog }));

const close = (): void => useSession.setState({ overlay: undefined });
const closeReader = (): void => useSession.setState({ reading: undefined });

/** Whatever lies over the screen. On small screens that is the event too, as a page of its own. */
export function Overlays(screen: ScreenState & { readonly isWide: boolean }) {
  const { dataset, zone, view, filtered, selected, onOpen, isWide } = screen;
  const overlay = useSession((session) => session.overlay);
  const reading = useSession((session) => session.reading);
  return (
    <Suspense fallback={null}>
      {!isWide && selected !== undefined && (
        <Modal title="Event" shape="page" onClose={closeEvent} closeWith="back">
          <EventPanel {...screen} />
        </Modal>
      )}
      {!isWide && overlay === 'facets' && (
        <Modal title={`Filters: ${countOf(filtered.result.matchCount, 'event')}`} shape="sheet" onClose={close}>
          <div className="px-3 py-2">
            <FacetsAndCredits {...screen} />
          </div>
        </Modal>
      )}
      {overlay === 'search' && (
        <SearchDialog
          dataset={dataset}
          zone={zone}
          initialText={view.filters.text}
          onOpenEvent={onOpen}
          onClose={close}
        />
      )}
      {overlay === 'help' && <HelpDialog onClose={close} />}
      {reading !== undefined && (
        <SourceReader
          dataset={dataset}
          reading={reading}
          zone={zone}
          onClose={closeReader}
          onOpenEvent={(id) => {
            closeReader();
            void dataset.index.texts.findRow(id).then((row) => row !== undefined && onOpen(row));
          }}
        />
      )}
    </Suspense>
  );
}
