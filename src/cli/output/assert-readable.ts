import type { DatasetFile } from '../../dataset/encode.ts';
import { decodeCore, sizesOf } from '../../dataset/decode-core.ts';
import {
  parseDetails,
  parseDictionaries,
  parseDocument,
  parseIds,
  parseManifest,
  parseOverview,
  parseRecaps,
  parseRetired,
  parseTexts,
  readDocumentFiles,
  readKeyChunks,
  readRowChunks,
  readSearchShards,
} from '../../dataset/decode.ts';
import { parseFirstPicture } from '../../dataset/decode-first-picture.ts';
import { decodeRecordLines } from '../../dataset/record-line-schemas.ts';
import { decodeSearchShard } from '../../dataset/search-shard.ts';

/**
 * Opens everything as its readers will, so that a dataset that they would refuse never takes the place of a good one.
 * @throws DatasetError
 */
export async function assertReadable(files: readonly DatasetFile[]): Promise<void> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`There should be ${path}, which was not made.`);
    return text;
  };
  const open = async (path: string): Promise<unknown> => JSON.parse(textOf(path));
  const manifest = parseManifest(await open('manifest.json')).files;
  const sizes = sizesOf(parseDictionaries(await open(manifest.dictionaries.path)));
  for (const { path } of manifest.core) decodeCore(await open(path), sizes);
  if (manifest.overview !== undefined) parseOverview(await open(manifest.overview.path));
  if (manifest.firstPicture !== undefined) parseFirstPicture(await open(manifest.firstPicture.path));
  for (const { path } of await readRowChunks(manifest.texts, open)) parseTexts(await open(path));
  for (const { path } of await readRowChunks(manifest.details, open)) parseDetails(await open(path));
  for (const { path } of await readKeyChunks(manifest.ids, open)) parseIds(await open(path));
  for (const { path } of await readSearchShards(manifest.search, open)) decodeSearchShard(await open(path));
  for (const { path } of await readDocumentFiles(manifest.documents, open)) parseDocument(await open(path));
  if (manifest.recaps !== undefined) parseRecaps(await open(manifest.recaps.path));
  if (manifest.retired !== undefined) parseRetired(await open(manifest.retired.path));
  decodeRecordLines(textOf('records.jsonl').split('\n').slice(0, -1));
}
