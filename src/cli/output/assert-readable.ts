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
import type { ReadableBefore } from './readable-before.ts';

const RECORDS = 'records.jsonl';

/** Lines of records.jsonl that are opened, or known, together. */
const LINES_TOGETHER = 256;

/** Opens the files of a dataset as its readers will, so that one that they would refuse never takes the place of a good one. */
export interface ReadableCheck {
  /** @throws DatasetError when this alone tells that the dataset cannot be read */
  take(file: DatasetFile): void;
  /**
   * To be asked when all files have been taken.
   * @throws DatasetError
   */
  finish(): Promise<void>;
}

/** @param before what is known to be readable and not opened again */
export function createReadableCheck(before: ReadableBefore): ReadableCheck {
  /** What only the manifest, which comes last, tells how to open. */
  const texts = new Map<string, string>();
  let hasRecords = false;
  return {
    take: ({ path, text }) => {
      if (path.endsWith('.json')) texts.set(path, text);
      if (path !== RECORDS) return;
      assertRecordLines(text.split('\n').slice(0, -1), before);
      hasRecords = true;
    },
    finish: async () => {
      if (!hasRecords) throw notMade(RECORDS);
      await assertPackedReadable(texts, before);
    },
  };
}

const notMade = (path: string): Error => new Error(`There should be ${path}, which was not made.`);

async function assertPackedReadable(texts: ReadonlyMap<string, string>, before: ReadableBefore): Promise<void> {
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw notMade(path);
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
