import type { DatasetFile } from '../../dataset/encode.ts';
import { decodeCore, parseDetails, parseDocument, parseManifest } from '../../dataset/decode.ts';
import { decodeRecordLines } from '../../dataset/record-line-schemas.ts';
import { decodeSearchIndex } from '../../dataset/search-index.ts';

/**
 * Opens everything as its readers will, so that a dataset that they would refuse never takes the place of a good one.
 * @throws DatasetError
 */
export function assertReadable(files: readonly DatasetFile[]): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`There should be ${path}, which was not made.`);
    return text;
  };
  const open = (path: string): unknown => JSON.parse(textOf(path));
  const { core, details, documents, search } = parseManifest(open('manifest.json')).files;
  decodeCore(open(core.path));
  for (const { path } of details) parseDetails(open(path));
  for (const { path } of documents) parseDocument(open(path));
  decodeSearchIndex(open(search.path));
  decodeRecordLines(textOf('records.jsonl').split('\n').slice(0, -1));
}
