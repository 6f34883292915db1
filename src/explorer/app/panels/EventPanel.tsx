import { Suspense } from 'react';
import { deferredPart } from '../../base/deferred-part.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { ScreenState } from '../screen/screen-state.ts';

const pane = deferredPart(async () => (await import('../../features/event/EventPane.tsx')).EventPane);

/** Has the code of the pane there before the first event is opened. */
export const loadEventPane = pane.load;

/** The open event; its code comes when the first event is opened. */
export function EventPanel({ dataset, selected, zone, view, eventAddress, onOpen }: ScreenState) {
  if (selected === undefined) return null;
  return (
    <ErrorBoundary key={selected} part="The event">
      <Suspense fallback={<p className="p-5 text-muted">Loading the event…</p>}>
        <pane.Part
          dataset={dataset}
          row={selected}
          zone={zone}
          searched={view.filters.text}
          knownMs={view.filters.knownMs}
          address={eventAddress}
          onOpen={onOpen}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
