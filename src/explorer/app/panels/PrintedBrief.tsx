import { PrintedEvents } from '../../features/events/printed/PrintedEvents.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import type { ScreenState } from '../screen/screen-state.ts';
import { lastingAddress } from '../links/url-sync.ts';
import { useClockIndex } from '../screen/use-clock-layout.ts';

/** The list on paper: what it is of, and each of its events with everything that the sources say. */
export function PrintedBrief(screen: ScreenState) {
  const { dataset, view, zone, list, inWindow, undated } = screen;
  const index = useClockIndex(dataset, view.clock);
  return (
    <section aria-label="Events">
      <PrintedHead {...screen} />
      <PrintedEvents
        dataset={{ ...dataset, index }}
        rows={(list === 'undated' ? undated : inWindow).rows}
        isGrouped={list !== 'undated' && view.order !== 'important'}
        zone={zone}
        knownMs={view.filters.knownMs}
        addressOf={lastingAddress}
      />
    </section>
  );
}
