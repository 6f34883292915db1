import { parseRetired } from '../../dataset/decode.ts';
import type { IdFate } from '../../dataset/id-fates.ts';
import type { EventId } from '../../dataset/ids.ts';
import type { Manifest } from '../../dataset/packed.ts';
import { fetchDatasetFile } from './dataset-file.ts';

/**
 * What became of an id that a link names, in the order of the file; nothing when the link opens just its event, or never opened any.
 * @throws DownloadError, DatasetError
 */
export async function fetchFates({ files }: Manifest, id: EventId): Promise<readonly IdFate[]> {
  if (files.retired === undefined) return [];
  const fates = parseRetired(await fetchDatasetFile(files.retired.path));
  return fates.filter((fate) => fate.id === id);
}
