/** Puts a dataset in place as a whole: a run that is interrupted leaves the last good one. */
import { existsSync, linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { DatasetFile } from '../../dataset/write/encode.ts';
import { Complaint, hasCode, messageOf } from '../errors.ts';

/** Names that a dataset folder may hold at its top: every file of the packed dataset is named by what it is and its hash. */
const OWN_NAME =
  /^(?:README\.md|manifest\.json|records\.jsonl|core|texts|ids|details|search|documents|text|[a-z]+(?:-[a-z\d]+)*-[0-9a-f]+\.json)$/;
/** What file managers leave behind anywhere. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

/** The files of a dataset, each of which is forgotten when the next one is asked for. */
export type FilesOneByOne = Iterable<DatasetFile> | AsyncIterable<DatasetFile>;

/** The folder cannot be used for output. */
export class OutputRefused extends Complaint {
  override readonly name = 'OutputRefused';
}

/**
 * Makes sure that `folder` may be replaced: it is missing, empty, or a dataset and nothing else.
 * @throws OutputRefused
 */
export async function assertReplaceable(folder: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    if (hasCode(error, 'ENOTDIR')) throw new OutputRefused(`${folder} is a file, or below one: name a folder.`);
    throw new OutputRefused(`${folder} cannot be used for output: ${messageOf(error)}.`);
  }
  const foreign = names.find((name) => !OWN_NAME.test(name) && !LITTER.has(name));
  if (foreign !== undefined) {
    throw new OutputRefused(
      `${folder} holds ${foreign}, which is no part of a dataset: it is not replaced. Name an empty or new folder.`,
    );
  }
  const onlyReadme = names.every((name) => name === 'README.md' || LITTER.has(name));
  if (!onlyReadme && !(await holdsManifest(folder))) {
    throw new OutputRefused(`${folder} is not a Dateline dataset: it is not replaced. Name an empty or new folder.`);
  }
}

async function holdsManifest(folder: string): Promise<boolean> {
  try {
    const json: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return typeof json === 'object' && json !== null && 'format' in json && json.format === 'dateline-dataset';
  } catch {
    return false;
  }
}

/**
 * Writes the files into a new folder beside `folder` and then puts it in its place.
 * @throws OutputRefused when what is there is not a dataset.
 */
export async function replaceDataset(folder: string, files: FilesOneByOne): Promise<void> {
  // A link to a folder stays a link.
  const target = existsSync(folder) ? await realpath(folder) : resolve(folder);
  await assertReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  await removeLeftovers(target);
  const next = besides(target, 'next');
  const previous = besides(target, 'previous');
  try {
    await writeFiles(next, files, target);
    if (existsSync(target)) await rename(target, previous);
    await rename(next, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
    throw error;
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(previous, { recursive: true, force: true });
  }
}

/**
 * Takes the files one by one: a large dataset is never in memory as a whole.
 * @param last where the last dataset is, if there is one
 */
async function writeFiles(folder: string, files: FilesOneByOne, last: string): Promise<void> {
  const made = new Set<string>();
  for await (const { path, text } of files) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    made.add(dirname(target));
    const bytes = Buffer.from(text);
    if (!takeOver(join(last, path), target, bytes)) writeFileSync(target, bytes);
  }
}

/**
 * Gives a file that holds these bytes already a second name instead of writing them again: of a dataset that is made again after one
 * document has changed, nearly all. False where there is none, or the file system has no such names.
 */
function takeOver(file: string, name: string, bytes: Buffer): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size !== bytes.length) return false;
  try {
    if (!readFileSync(file).equals(bytes)) return false;
    linkSync(file, name);
    return true;
  } catch {
    return false;
  }
}

type Stage = 'next' | 'previous';

function besides(target: string, stage: Stage, pid = process.pid): string {
  return join(dirname(target), `.${basename(target)}.${stage}.${pid}`);
}

/**
 * After a run that was killed: puts the last good dataset back if it had just been moved aside, and removes what else it
 * left. Runs that are alive are not disturbed.
 */
async function removeLeftovers(target: string): Promise<void> {
  for (const name of await readdir(dirname(target))) {
    const [, stage, pid] = /\.(next|previous)\.(\d+)$/.exec(name) ?? [];
    if (stage === undefined || name !== basename(besides(target, stage as Stage, Number(pid))) || isAlive(Number(pid)))
      continue;
    const leftover = join(dirname(target), name);
    if (stage === 'previous' && !existsSync(target)) await rename(leftover, target);
    else await rm(leftover, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
