import { useMediaQuery } from '../../base/use-media-query.ts';
import { countOf } from '../../../wording/plural.ts';
import { EmbedEvents } from '../../features/embed/EmbedEvents.tsx';
import { EmbedFrame } from '../../features/embed/EmbedFrame.tsx';
import { Notices } from '../../features/notices/Notices.tsx';
import { useSession } from '../../state/session-store.ts';
import { EventColumn } from '../panels/EventColumn.tsx';
import { PagePanel } from '../panels/PagePanel.tsx';
import { PartNote } from '../panels/PartNote.tsx';
import type { ScreenState } from '../screen/screen-state.ts';
import { KnownPanel } from '../panels/KnownPanel.tsx';
import { TimelinePanel, type TimelinePanelProps } from '../panels/TimelinePanel.tsx';
import { lastingAddress, shareableAddress } from '../links/url-sync.ts';

/** Tracks have names beside them from this width on. */
const ROOM_FOR_TRACKS = '(min-width: 42.5em)';

/** A view within another page: the timeline over its first events or over the open one, and the way to the whole site. */
export function EmbedLayout(screen: ScreenState) {
  const { dataset, view, filtered, inWindow, selected, zone } = screen;
  const hasRoom = useMediaQuery(ROOM_FOR_TRACKS);
  const event = selected !== undefined && (
    <section aria-label="Event" className="border-t border-line bg-raised">
      <EventColumn {...screen} />
    </section>
  );
  const notices = useSession((session) => session.notices);
  const wholeAddress = shareableAddress({ ...view, isEmbedded: false });
  return (
    <EmbedFrame
      title={dataset.manifest.title}
      summary={filtered.isReady ? countOf(filtered.result.matchCount, 'event') : 'Loading the events…'}
      wholeAddress={wholeAddress}
    >
      <main tabIndex={-1} className="outline-none">
        <Notices
          index={dataset.index}
          notices={notices}
          isSelectedHidden={screen.isSelectedHidden}
          filters={view.filters}
        />
        <KnownPanel {...screen} />
        <PartNote {...screen} />
        {/* In a small frame what is read comes first. */}
        {!hasRoom && event}
        {view.page === undefined ? (
          <EmbeddedTimeline {...screen} tracksBy={hasRoom ? view.tracksBy : 'none'} />
        ) : (
          <PagePanel {...screen} page={view.page} isPageScrolled />
        )}
        {hasRoom && event}
        {selected === undefined && view.page === undefined && (
          <EmbedEvents
            index={dataset.index}
            rows={inWindow.rows}
            total={inWindow.total}
            zone={zone}
            wholeAddress={wholeAddress}
            addressOfEvent={lastingAddress}
          />
        )}
      </main>
    </EmbedFrame>
  );
}

function EmbeddedTimeline(props: TimelinePanelProps) {
  return (
    <div className="h-[20rem] border-t border-line sm:h-[26rem]">
      <TimelinePanel {...props} />
    </div>
  );
}
