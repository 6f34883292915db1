/**
 * Loads a dataset that is too large to be held: counts by time give the whole of it, and of its events those around the window
 * are held, as a dataset of their own that is replaced when the window has moved.
 */
import type { OpenFile } from '../../dataset/read/decode.ts';
import type { Manifest } from '../../dataset/format/packed.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import type { LoadingFocus } from './chunk-order.ts';
import { keptOnce } from './kept-once.ts';
import { PartKeeper, type PartHolder } from './part-keeper.ts';
import type { PartWorkerApi } from './part-worker.ts';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's script
import workerUrl from './part-worker.ts?worker&url';
import { remoteEngine } from './remote-engine.ts';
import { datasetAddress, openFirstPicture, openOverview, startWorker } from './start-large.ts';
import { createTextStore } from './text-store.ts';

/**
 * @param onMore called whenever other events are held
 * @throws DownloadError, DatasetError
 */
export async function loadPartDataset(
  manifest: Manifest,
  open: OpenFile,
  focus: LoadingFocus,
  onMore: (dataset: LoadedDataset) => void,
): Promise<LoadedDataset> {
  const worker = startWorker<PartWorkerApi>(workerUrl);
  const openFolder = keptOnce((folder: string) => worker.openDataset(manifest, folder));
  const nameAll = () => openFolder(datasetAddress());
  nameAll().catch(() => undefined);
  const [overview, picture] = await Promise.all([openOverview(manifest, open), openFirstPicture(manifest, open)]);
  const holder: PartHolder = {
    hold: async (positions) => ({ ...(await worker.hold(positions)), engine: remoteEngine(await worker.takeEngine()) }),
  };
  const keeper = new PartKeeper(
    holder,
    { manifest, nameAll, overview, picture, texts: createTextStore(manifest, open) },
    onMore,
  );
  if (focus.isPictured) return keeper.waiting();
  return keeper.open(focus);
}
