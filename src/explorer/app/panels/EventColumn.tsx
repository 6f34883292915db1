import { closeEvent } from '../../state/open-event.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { EventPanel } from './EventPanel.tsx';
import type { ScreenState } from '../screen/screen-state.ts';

/** The open event beside or below the rest, with a way to close it that stays in sight and covers none of its words. */
export function EventColumn(screen: ScreenState) {
  return (
    <>
      <header className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-raised py-1 pr-3 pl-5 print:hidden">
        <span className="eyebrow">Event</span>
        <IconButton icon="close" label="Close the event (Esc)" onClick={closeEvent} />
      </header>
      <EventPanel {...screen} />
    </>
  );
}
