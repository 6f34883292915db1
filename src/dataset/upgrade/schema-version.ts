/**
 * The version that every file of a dataset carries, and the steps that bring an older file up to it. A published dataset
 * stays readable for good: whoever changes the shape of a file raises the version and adds the step.
 */
import { DatasetError } from '../dataset-error.ts';
import { upgradeFromV1 } from './upgrade-v1.ts';
import { upgradeFromV2 } from './upgrade-v2.ts';

export const SCHEMA_VERSION = 4;

export const FILE_KINDS = [
  'manifest',
  'dictionaries',
  'overview',
  'firstPicture',
  'core',
  'texts',
  'ids',
  'details',
  'document',
  'search',
  'beginning',
  'listing',
  'retired',
  'recaps',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The content of a dataset file as parsed from JSON, its version already known. */
export type VersionedFile = Readonly<Record<string, unknown>> & { readonly schemaVersion: number };

/** Brings a file of one version to the next; `schemaVersion` is raised by the caller. */
export type UpgradeStep = (kind: FileKind, file: VersionedFile) => Readonly<Record<string, unknown>>;

/** From the version that a step reads to the step. */
const STEPS: ReadonlyMap<number, UpgradeStep> = new Map([
  [1, upgradeFromV1],
  [2, upgradeFromV2],
  // Columns may be coded since: those of before are not.
  [3, (_, file) => file],
]);

/**
 * Makes the function that upgrades files to `current`.
 * @throws Error at once, at the start of the program, when the step from any earlier version is missing.
 */
export function createUpgrader(
  current: number,
  steps: ReadonlyMap<number, UpgradeStep>,
): (kind: FileKind, json: unknown) => VersionedFile {
  for (let version = 1; version < current; version += 1) {
    if (!steps.has(version)) throw new Error(`No upgrader from dataset schema version ${version} to ${version + 1}.`);
  }
  return (kind, json) => {
    let file = assertVersioned(kind, json);
    if (file.schemaVersion > current) {
      throw new DatasetError(
        `This dataset (schema version ${file.schemaVersion}) was made by a newer Dateline than this one, which reads up to version ${current}.`,
      );
    }
    while (file.schemaVersion < current) {
      const step = steps.get(file.schemaVersion);
      if (step === undefined) throw new Error(`No upgrader from dataset schema version ${file.schemaVersion}.`);
      file = { ...step(kind, file), schemaVersion: file.schemaVersion + 1 };
    }
    return file;
  };
}

function assertVersioned(kind: FileKind, json: unknown): VersionedFile {
  const version = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new DatasetError(`The ${kind} file is not part of a Dateline dataset: it states no schema version.`);
  }
  return json as VersionedFile;
}

export const upgradeFile = createUpgrader(SCHEMA_VERSION, STEPS);
