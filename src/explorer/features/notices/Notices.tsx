import { focusMain } from '../../base/focus-main.ts';
import { useSession } from '../../state/session-store.ts';
import { updateFilters } from '../../state/view-store.ts';
import type { EventId } from '../../../dataset/records/ids.ts';
import { useEventRow, useEventText } from '../../data/use-event-text.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { openEvent } from '../../state/open-event.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { LinkNotice } from '../../view/notice.ts';
import { isUnfiltered, NO_FILTERS, type ViewFilters } from '../../view/view-state.ts';

export interface NoticesProps {
  readonly index: DatasetIndex;
  readonly notices: readonly LinkNotice[];
  /** True when the open event does not pass the filters. */
  readonly isSelectedHidden: boolean;
  readonly filters: ViewFilters;
}

function clearFilters(): void {
  focusMain();
  updateFilters(() => NO_FILTERS);
}

function dismiss(): void {
  focusMain();
  useSession.setState({ notices: [] });
}

/** What could not be understood of a link, and why an open event is not on the timeline. */
export function Notices({ index, notices, isSelectedHidden, filters }: NoticesProps) {
  if (notices.length === 0 && !isSelectedHidden) return null;
  // Nothing but the time as of which everything is shown can hide it.
  const wasUnreported = isUnfiltered({ ...filters, knownMs: undefined });
  return (
    <section
      aria-label="Notices"
      aria-live="polite"
      className="flex flex-col gap-1 border-b border-line bg-wash px-4 py-2 text-[0.867rem] print:hidden"
    >
      {isSelectedHidden && (
        <p>
          {wasUnreported ? 'The open event had not been reported by then.' : 'The filters hide the open event.'}{' '}
          <button type="button" className="text-link min-h-6" onClick={clearFilters}>
            {wasUnreported ? 'Show all that is known' : 'Clear the filters'}
          </button>
        </p>
      )}
      {notices.length > 0 && (
        <div className="flex items-start justify-between gap-4">
          <ul className="py-1">
            {notices.map(({ parameter, message, events = [] }) => (
              <li key={`${parameter} ${message}`}>
                {message}
                {events.map((id) => (
                  <NamedEvent key={id} index={index} id={id} />
                ))}
              </li>
            ))}
          </ul>
          <IconButton icon="close" label="Dismiss" onClick={dismiss} />
        </div>
      )}
    </section>
  );
}

/** An event by its title, to be opened. */
function NamedEvent({ index, id }: { readonly index: DatasetIndex; readonly id: EventId }) {
  const row = useEventRow(index.texts, id);
  const title = useEventText(index.texts, row)?.title;
  if (row === undefined || title === undefined) return null;
  return (
    <button type="button" className="text-link ml-1.5 min-h-6 text-left" onClick={() => openEvent(index, row)}>
      {title}
    </button>
  );
}
