import { useSession } from '../../state/session-store.ts';
import { updateFilters } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { LinkNotice } from '../../view/notice.ts';
import { NO_FILTERS } from '../../view/view-state.ts';

export interface NoticesProps {
  readonly notices: readonly LinkNotice[];
  /** True when the open event does not pass the filters. */
  readonly isSelectedHidden: boolean;
}

/** What could not be understood of a link, and why an open event is not on the timeline. */
export function Notices({ notices, isSelectedHidden }: NoticesProps) {
  if (notices.length === 0 && !isSelectedHidden) return null;
  return (
    <section
      aria-label="Notices"
      aria-live="polite"
      className="flex flex-col gap-1 border-b border-line bg-wash px-4 py-2 text-[0.867rem] print:hidden"
    >
      {isSelectedHidden && (
        <p>
          The filters hide the open event.{' '}
          <button type="button" className="text-link min-h-6" onClick={() => updateFilters(() => NO_FILTERS)}>
            Clear the filters
          </button>
        </p>
      )}
      {notices.length > 0 && (
        <div className="flex items-start justify-between gap-4">
          <ul>
            {notices.map(({ parameter, message }) => (
              <li key={`${parameter} ${message}`}>{message}</li>
            ))}
          </ul>
          <IconButton icon="close" label="Dismiss" onClick={() => useSession.setState({ notices: [] })} />
        </div>
      )}
    </section>
  );
}
