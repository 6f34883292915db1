import { cutChunks } from '../../dataset/cut-chunks.ts';
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
  readBeginnings,
  readDocumentFiles,
  readKeyChunks,
  readRowChunks,
  readSearchShards,
} from '../../dataset/decode.ts';
import { parseFirstPicture } from '../../dataset/decode-first-picture.ts';
import { decodeRecordLines } from '../../dataset/record-line-schemas.ts';
import { decodeBeginning } from '../../dataset/search-beginning.ts';
import { decodeSearchShard } from '../../dataset/search-shard.ts';
import { fingerprint } from './dataset-files.ts';
import { NOTHING_READ_BEFORE, type ReadableBefore } from './readable-before.ts';

/** Lines of records.jsonl that are opened, or known, together. */
const LINES_TOGETHER = 256;

/**
 * Opens everything as its readers will, so that a dataset that they would refuse never takes the place of a good one; but what is
 * known to be readable is not opened again.
 * @throws DatasetError
 */
export async function assertReadable(files: readonly DatasetFile[], before = NOTHING_READ_BEFORE): Promise<void> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`There should be ${path}, which was not made.`);
    return text;
  };
  const open = async (path: string): Promise<unknown> => JSON.parse(textOf(path));
  /** The path of a file tells what is in it, by its hash. */
  const openAll = async (refs: readonly { readonly path: string }[], parse: (json: unknown) => unknown) => {
    for (const { path } of refs) {
      const text = textOf(path);
      if (!before.has(path)) parse(JSON.parse(text));
      before.note(path);
    }
  };
  const manifest = parseManifest(await open('manifest.json')).files;
  const sizes = sizesOf(parseDictionaries(await open(manifest.dictionaries.path)));
  for (const { path } of manifest.core) {
    // which values its columns may have, the dictionaries say
    const core = `${path} ${JSON.stringify(sizes)}`;
    if (!before.has(core)) decodeCore(await open(path), sizes);
    before.note(core);
  }
  if (manifest.overview !== undefined) parseOverview(await open(manifest.overview.path));
  if (manifest.firstPicture !== undefined) parseFirstPicture(await open(manifest.firstPicture.path));
  await openAll(await readRowChunks(manifest.texts, open), parseTexts);
  await openAll(await readRowChunks(manifest.details, open), parseDetails);
  await openAll(await readKeyChunks(manifest.ids, open), parseIds);
  await openAll(await readSearchShards(manifest.search, open), decodeSearchShard);
  for (const ref of await readBeginnings(manifest.beginnings ?? [], open)) decodeBeginning(await open(ref.path), ref);
  await openAll(await readDocumentFiles(manifest.documents, open), parseDocument);
  if (manifest.recaps !== undefined) parseRecaps(await open(manifest.recaps.path));
  if (manifest.retired !== undefined) parseRetired(await open(manifest.retired.path));
  assertRecordLines(textOf('records.jsonl').split('\n').slice(0, -1), before);
}

/** The lines in stretches that are cut by what is in them, so that one more line leaves the others as they are. */
function assertRecordLines(lines: readonly string[], before: ReadableBefore): void {
  for (const { from, to } of cutChunks(lines.length, (line) => lines[line] ?? '', LINES_TOGETHER)) {
    const together = lines.slice(from, to);
    const name = fingerprint(together.join('\n')).sha256;
    if (!before.has(name)) decodeRecordLines(together, from);
    before.note(name);
  }
}
