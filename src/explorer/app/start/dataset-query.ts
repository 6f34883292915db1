import { createDatasetQuery } from '../../data/dataset-queries.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { useSession } from '../../state/session-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import { isUnfiltered } from '../../view/view-state.ts';
import { loadTimeline } from '../panels/TimelinePanel.tsx';

/** More of a large dataset has come: it takes the place of what there was, the view stays. */
function receiveMore(dataset: LoadedDataset): void {
  useSession.setState({ dataset });
}

/** The dataset beside this page, what the link asks for first. */
export const datasetQuery = createDatasetQuery(() => {
  // A large dataset has its first picture soon: the code that draws it is wanted by then.
  void loadTimeline();
  const { window, event, filters, tracksBy, clock, page } = useViewStore.getState().view;
  const isPictured =
    event === undefined && page === undefined && tracksBy === 'topic' && clock === 'event' && isUnfiltered(filters);
  return { window, event, isPictured };
}, receiveMore);
