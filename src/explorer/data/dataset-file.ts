import type { OpenFile } from '../../dataset/read/decode.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import { SITE_ROOT } from '../base/site-root.ts';

/** The dataset lies in `data/` at the site's root. */
export const DATASET_FOLDER = `${SITE_ROOT}data/`;

/** A file that could not be fetched; the message is a sentence for people. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  /** True when another attempt may help: the network failed, not the file. */
  readonly isTemporary: boolean;

  constructor(message: string, isTemporary: boolean) {
    super(message);
    this.isTemporary = isTemporary;
  }
}

/**
 * Fetches one file of the dataset as parsed JSON.
 * @param path relative to the dataset's folder, as the manifest names it
 * @throws DownloadError when it cannot be had, DatasetError when it is no JSON
 */
export async function fetchDatasetFile(path: string, signal?: AbortSignal): Promise<unknown> {
  return fetchFile(DATASET_FOLDER, path, signal);
}

/** Opens the files of the dataset at an address: for the worker, which lies elsewhere than the page. */
export function openFilesAt(folder: string): OpenFile {
  return (path) => fetchFile(folder, path);
}

async function fetchFile(folder: string, path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(folder + path, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new DownloadError('The server could not be reached. Check the connection and try again.', true);
  });
  if (response.status === 404) {
    throw new DownloadError(`The file ${path} is missing on the server.`, false);
  }
  if (!response.ok) {
    throw new DownloadError(`The server answered ${response.status} for ${path}.`, response.status >= 500);
  }
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new DatasetError(`The file ${path} is damaged: it is not JSON.`);
  }
}

/** Whether to try once more after an error: only where that can change anything, and at most twice. */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof DownloadError && error.isTemporary;
}
