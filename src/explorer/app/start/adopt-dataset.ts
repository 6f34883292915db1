import type { LoadedDataset } from '../../query/dataset-index.ts';
import { densestPeriod } from '../../../dataset/times/densest-period.ts';
import { DEFAULT_VIEW, isUnfiltered, type TimeWindow, type ViewState } from '../../view/view-state.ts';
import { layOutByClock, reportedBy } from '../../query/report-clock.ts';
import { reconcileView } from '../../query/reconcile-view.ts';
import { windowAround } from '../../state/open-event.ts';
import { usePreferences, zoneOfChoice } from '../../state/preferences-store.ts';
import { useSession, type ListKind } from '../../state/session-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import { densestWindow } from '../../timeline/overview/densest.ts';
import { findLinkedEvent } from '../links/find-linked-event.ts';

/**
 * Makes a freshly loaded dataset the one that is explored: drops from the view what it does not have, and settles what the
 * link left open, so that from here on the address says all that is on the screen.
 */
export async function adoptDataset(dataset: LoadedDataset): Promise<void> {
  const { index, manifest } = dataset;
  const row = await findLinkedEvent(dataset);
  const { view, notices } = reconcileView(useViewStore.getState().view, index);
  const surroundings = row === undefined ? undefined : windowAround(index.table, row, view.clock);

  useSession.setState((session) => ({
    // While the event of the link was looked up, more of the dataset may have come.
    dataset: session.dataset ?? dataset,
    notices: [...session.notices, ...notices],
    list: firstList(view, row !== undefined && row >= index.table.dated),
  }));
  useViewStore.setState({
    view: {
      ...view,
      window: view.window ?? surroundings ?? firstWindow(dataset, view),
      zone: view.zone ?? zoneOfChoice(usePreferences.getState().zone, manifest.timezone),
    },
    historyEffect: 'replace',
  });
}

/** Whoever comes with a question, or asks for the list in an order, gets it; whoever comes without one, what happened. */
function firstList(view: ViewState, isUndated: boolean): ListKind {
  if (isUndated) return 'undated';
  const asksNothing = view.event === undefined && isUnfiltered(view.filters) && view.order === DEFAULT_VIEW.order;
  return asksNothing ? 'key' : 'window';
}

/**
 * Where to begin: by the events themselves, or where most of them are still on their way, by their counts. Of what was known at a
 * time, where that was dense.
 */
function firstWindow({ index, manifest, overview, part }: LoadedDataset, { clock, filters }: ViewState): TimeWindow {
  const { knownMs } = filters;
  const isCounted = part !== undefined || (clock === 'event' && knownMs === undefined);
  if (isCounted && overview !== undefined) return densestPeriod(overview);
  const table = layOutByClock(index.table, clock, manifest.timezone)?.table ?? index.table;
  return densestWindow(knownMs === undefined ? table : reportedBy(table, knownMs));
}
