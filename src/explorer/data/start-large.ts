/** How the loading of a dataset begins that is too large to be one chunk: a worker, and what shows the whole before the events come. */
import * as Comlink from 'comlink';
import { parseFirstPicture } from '../../dataset/read/decode-first-picture.ts';
import { parseOverview, type OpenFile } from '../../dataset/read/decode.ts';
import type { FirstPicture, Manifest, Overview } from '../../dataset/format/packed.ts';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';
import { DATASET_FOLDER } from './dataset-file.ts';

/** @param address of the worker's script, as Vite gives it */
export function startWorker<Api>(address: string): Comlink.Remote<Api> {
  return Comlink.wrap<Api>(new Worker(trustedScriptUrl(address), { type: 'module' }));
}

/** Where the dataset's files are: a worker has no page to count from. */
export function datasetAddress(): string {
  return new URL(DATASET_FOLDER, document.baseURI).href;
}

/** Counts by time of all events, where the dataset has them. */
export async function openOverview({ files }: Manifest, open: OpenFile): Promise<Overview | undefined> {
  return files.overview === undefined ? undefined : parseOverview(await open(files.overview.path));
}

/** What the first view shows, where the dataset has it. */
export async function openFirstPicture({ files }: Manifest, open: OpenFile): Promise<FirstPicture | undefined> {
  return files.firstPicture === undefined ? undefined : parseFirstPicture(await open(files.firstPicture.path));
}
