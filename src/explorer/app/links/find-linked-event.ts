import type { EventId } from '../../../dataset/records/ids.ts';
import type { Manifest } from '../../../dataset/format/packed.ts';
import { fetchFates } from '../../data/fetch-fates.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { useSession } from '../../state/session-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import type { LinkNotice } from '../../view/notice.ts';
import type { FollowedLink } from './follow-link.ts';

/**
 * Finds the row of the event that the link names, and where no event has that id any more, puts what became of it into the view.
 * An event that has its id still is opened at once; that it lost a part is said when that is known.
 */
export async function findLinkedEvent({ index, manifest }: LoadedDataset): Promise<number | undefined> {
  const { event: id } = useViewStore.getState().view;
  if (id === undefined) return undefined;
  const rowOf = (wanted: EventId) => index.texts.findRow(wanted).catch(() => undefined);
  const followed = followFates(manifest, id);
  const row = await rowOf(id);
  if (row !== undefined) {
    void followed.then(({ notices }) => notify(notices));
    return row;
  }
  const { event, notices } = await followed;
  notify(notices);
  if (event !== id) {
    // The window of the link was that of its own event.
    const window = event === undefined ? {} : { window: undefined };
    useViewStore.setState(({ view }) => ({ view: { ...view, event, ...window }, historyEffect: 'replace' }));
  }
  return event === undefined || event === id ? undefined : rowOf(event);
}

/** Without the file that says what became of ids, the link is as good as the ids that the dataset has. Few links need the words. */
async function followFates(manifest: Manifest, id: EventId): Promise<FollowedLink> {
  const unchanged: FollowedLink = { event: id, notices: [] };
  try {
    const fates = await fetchFates(manifest, id);
    if (fates.length === 0) return unchanged;
    const { followLink } = await import('./follow-link.ts');
    return followLink(id, fates, manifest.timezone);
  } catch {
    return unchanged;
  }
}

function notify(notices: readonly LinkNotice[]): void {
  if (notices.length > 0) useSession.setState((session) => ({ notices: [...session.notices, ...notices] }));
}
