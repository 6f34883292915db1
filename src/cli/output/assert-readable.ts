import { ChunkCutter } from '../../dataset/write/cut-chunks.ts';
import type { DatasetFile } from '../../dataset/write/encode.ts';
import { decodeCore, sizesOf } from '../../dataset/read/decode-core.ts';
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
} from '../../dataset/read/decode.ts';
import { parseFirstPicture } from '../../dataset/read/decode-first-picture.ts';
import { decodeRecordLines } from '../../dataset/records/record-line-schemas.ts';
import { decodeBeginning } from '../../dataset/search/search-beginning.ts';
import { decodeSearchShard } from '../../dataset/search/search-shard.ts';
import { fingerprint } from './dataset-files.ts';
import type { ReadableBefore } from './readable-before.ts';

const RECORDS = 'records.jsonl';

/** Lines of records.jsonl that are opened, or known, together: few, since one that changed has all of these opened again. */
const LINES_TOGETHER = 32;
/** So many characters at the end of a line say whether they end with it. */
const LINE_END = 64;

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

/** What a file is opened as that lies in one of these folders, whatever else is in the dataset: nearly all of it. */
const PARSERS = new Map<string, (json: unknown) => unknown>([
  ['documents', parseDocument],
  ['details', parseDetails],
  ['texts', parseTexts],
  ['ids', parseIds],
]);

/** @param before what is known to be readable and not opened again */
export function createReadableCheck(before: ReadableBefore): ReadableCheck {
  /** Paths of all other files, which have been opened if anybody opens them. */
  const opened = new Set<string>();
  /** What only the manifest, which comes last, tells how to open. */
  const texts = new Map<string, string>();
  return {
    take: ({ path, text }) => {
      const parse = PARSERS.get(path.slice(0, path.indexOf('/')));
      if (path === RECORDS) assertRecordLines(text, before);
      else if (parse !== undefined) openOnce(path, text, parse, before);
      else if (path.endsWith('.json')) texts.set(path, text);
      if (!texts.has(path)) opened.add(path);
    },
    finish: async () => {
      assertMade([{ path: RECORDS }], opened);
      await assertPackedReadable(texts, opened, before);
    },
  };
}

/** The path of a file tells what is in it, by its hash. */
function openOnce(path: string, text: string, parse: (json: unknown) => unknown, before: ReadableBefore): void {
  if (!before.has(path)) parse(JSON.parse(text));
  before.note(path);
}

function assertMade(refs: readonly { readonly path: string }[], files: { has(path: string): boolean }): void {
  const missing = refs.find(({ path }) => !files.has(path));
  if (missing !== undefined) throw new Error(`There should be ${missing.path}, which was not made.`);
}

/** @param texts of the files that have not been opened */
async function assertPackedReadable(
  texts: ReadonlyMap<string, string>,
  opened: ReadonlySet<string>,
  before: ReadableBefore,
): Promise<void> {
  const textOf = (path: string): string => {
    assertMade([{ path }], texts);
    return texts.get(path) ?? '';
  };
  const open = async (path: string): Promise<unknown> => JSON.parse(textOf(path));
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
  for (const { path } of await readSearchShards(manifest.search, open)) {
    openOnce(path, textOf(path), decodeSearchShard, before);
  }
  for (const ref of await readBeginnings(manifest.beginnings ?? [], open)) decodeBeginning(await open(ref.path), ref);
  assertMade(await readRowChunks(manifest.texts, open), opened);
  assertMade(await readRowChunks(manifest.details, open), opened);
  assertMade(await readKeyChunks(manifest.ids, open), opened);
  assertMade(await readDocumentFiles(manifest.documents, open), opened);
  if (manifest.recaps !== undefined) parseRecaps(await open(manifest.recaps.path));
  if (manifest.retired !== undefined) parseRetired(await open(manifest.retired.path));
}

/** The lines in stretches that are cut by what is in them, so that one more line leaves the others as they are. */
function assertRecordLines(text: string, before: ReadableBefore): void {
  const cutter = new ChunkCutter(LINES_TOGETHER);
  let [from, first] = [0, 0];
  for (let [start, line] = [0, 1]; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    if (cutter.endsWith(text.slice(Math.max(start, end - LINE_END), end)) || end === text.length) {
      assertLinesTogether(text.slice(from, end), first, before);
      [from, first] = [end, line];
    }
    start = end;
  }
}

/** @param first how many lines come before these */
function assertLinesTogether(text: string, first: number, before: ReadableBefore): void {
  const name = fingerprint(text).sha256;
  if (!before.has(name)) decodeRecordLines(text.replace(/\n$/, '').split('\n'), first);
  before.note(name);
}
