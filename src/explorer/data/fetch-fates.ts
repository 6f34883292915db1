import { parseRetired } from '../../dataset/read/decode.ts';
import type { IdFate } from '../../dataset/records/id-fates.ts';
import type { EventId } from '../../dataset/records/ids.ts';
import type { Manifest } from '../../dataset/format/packed.ts';
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
