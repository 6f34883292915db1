import type { DatasetFile } from '../../dataset/write/encode.ts';
import { createReadableCheck } from './assert-readable.ts';
import { replaceDataset, type FilesOneByOne } from './dataset-folder.ts';
import { NOTHING_READ_BEFORE, type ReadableBefore } from './readable-before.ts';

/**
 * Puts a dataset in the place of the last one, unless its readers would refuse it.
 * @throws DatasetError, OutputRefused, or what `files` throws: the last one is then as it was
 */
export async function writeDataset(
  out: string,
  files: FilesOneByOne,
  before: ReadableBefore = NOTHING_READ_BEFORE,
): Promise<void> {
  await replaceDataset(out, readable(files, before));
  await before.keep();
}

/** These files; ends with an error when readers would refuse them, before whoever puts them in place has come to the end. */
async function* readable(files: FilesOneByOne, before: ReadableBefore): AsyncGenerator<DatasetFile, void> {
  const check = createReadableCheck(before);
  for await (const file of files) {
    check.take(file);
    yield file;
  }
  await check.finish();
}
