import { createDatasetQuery } from '../data/dataset-queries.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { useSession } from '../state/session-store.ts';
import { useViewStore } from '../state/view-store.ts';

/** More of a large dataset has come: it takes the place of what there was, the view stays. */
function receiveMore(dataset: LoadedDataset): void {
  useSession.setState({ dataset });
}

/** The dataset beside this page, what the link asks for first. */
export const datasetQuery = createDatasetQuery(() => {
  const { window, event } = useViewStore.getState().view;
  return { window, event };
}, receiveMore);
