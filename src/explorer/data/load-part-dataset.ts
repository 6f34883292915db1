/**
 * Loads a dataset that is too large to be held: counts by time give the whole of it, and of its events those around the window
 * are held, as a dataset of their own that is replaced when the window has moved.
 */
import * as Comlink from 'comlink';
import { parseFirstPicture } from '../../dataset/decode-first-picture.ts';
import { parseOverview, type OpenFile } from '../../dataset/decode.ts';
import type { Manifest } from '../../dataset/packed.ts';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import type { LoadingFocus } from './chunk-order.ts';
import { DATASET_FOLDER } from './dataset-file.ts';
import { keptOnce } from './kept-once.ts';
import { PartKeeper, type PartHolder } from './part-keeper.ts';
import type { PartWorkerApi } from './part-worker.ts';
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's script
import workerUrl from './part-worker.ts?worker&url';
import { remoteEngine } from './remote-engine.ts';
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
  const { files } = manifest;
  const worker = Comlink.wrap<PartWorkerApi>(new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));
  const openFolder = keptOnce((folder: string) => worker.openDataset(manifest, folder));
  const nameAll = () => openFolder(new URL(DATASET_FOLDER, document.baseURI).href);
  nameAll().catch(() => undefined);
  const [overview, picture] = await Promise.all([
    files.overview === undefined ? undefined : open(files.overview.path).then(parseOverview),
    files.firstPicture === undefined ? undefined : open(files.firstPicture.path).then(parseFirstPicture),
  ]);
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
