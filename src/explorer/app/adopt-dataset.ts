import type { LoadedDataset } from '../query/dataset-index.ts';
import { reconcileView } from '../query/reconcile-view.ts';
import { windowAround } from '../state/open-event.ts';
import { usePreferences, zoneOfChoice } from '../state/preferences-store.ts';
import { useSession } from '../state/session-store.ts';
import { useViewStore } from '../state/view-store.ts';
import { densestWindow } from '../timeline/densest.ts';

/**
 * Makes a freshly loaded dataset the one that is explored: drops from the view what it does not have, and settles what the
 * link left open, so that from here on the address says all that is on the screen.
 */
export async function adoptDataset(dataset: LoadedDataset): Promise<void> {
  const { index, manifest } = dataset;
  const { event } = useViewStore.getState().view;
  const row = event === undefined ? undefined : await index.texts.findRow(event).catch(() => undefined);
  const { view, notices } = reconcileView(useViewStore.getState().view, index);
  const surroundings = row === undefined ? undefined : windowAround(index.table, row);

  useSession.setState((session) => ({
    dataset,
    notices: [...session.notices, ...notices],
    list: row !== undefined && row >= index.table.dated ? 'undated' : 'window',
  }));
  useViewStore.setState({
    view: {
      ...view,
      window: view.window ?? surroundings ?? densestWindow(index.table),
      zone: view.zone ?? zoneOfChoice(usePreferences.getState().zone, manifest.timezone),
    },
    historyEffect: 'replace',
  });
}
