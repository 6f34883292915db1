/**
 * ids.json in the corpus folder: which event got which permanent id, so that the next run gives it again. A file of an older
 * version stays as it is until an id changes.
 */
import { rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { diagnostic } from '../../pipeline/diagnostics.ts';
import { EMPTY_LEDGER } from '../../pipeline/cluster/ids/permanent-ids.ts';
import type { Diagnostic, IdLedger } from '../../pipeline/stage.ts';
import { CORRECTED_FIELDS, WITHDRAWAL_REASONS } from '../../dataset/records/id-fates.ts';
import { hasCode, messageOf } from '../errors.ts';
import { readRegularFile } from './read-input.ts';

const IDS_FILE = 'ids.json';

const MAX_BYTES = 500_000_000;
const ANY_WRITE_BIT = 0o222;

const ofEveryVersion = {
  id: v.string(),
  fingerprints: v.array(v.string()),
  title: v.string(),
  when: v.exactOptional(v.string()),
  mergedInto: v.exactOptional(v.string()),
};
const since = v.exactOptional(v.pipe(v.string(), v.isoDate()));

const ledgerSchema = v.object({
  version: v.literal(2),
  events: v.array(
    v.object({
      ...ofEveryVersion,
      withdrawn: v.exactOptional(v.picklist(WITHDRAWAL_REASONS)),
      since,
      corrected: v.exactOptional(
        v.array(v.object({ field: v.picklist(CORRECTED_FIELDS), was: v.string(), now: v.string(), since })),
      ),
      parted: v.exactOptional(v.array(v.object({ into: v.string(), fingerprints: v.array(v.string()), since }))),
    }),
  ),
}) satisfies v.GenericSchema<unknown, IdLedger>;

/** Version 1 knew neither why an id was withdrawn, nor since when, nor what it had lost to others. */
const ledgerV1Schema = v.object({
  version: v.literal(1),
  events: v.array(v.object({ ...ofEveryVersion, withdrawn: v.exactOptional(v.boolean()) })),
});

const ledgerOfAnyVersion = v.pipe(
  v.variant('version', [ledgerSchema, ledgerV1Schema]),
  v.transform((ledger): IdLedger => (ledger.version === 1 ? upgraded(ledger) : ledger)),
);

function upgraded({ events }: v.InferOutput<typeof ledgerV1Schema>): IdLedger {
  return {
    version: 2,
    events: events.map(({ withdrawn, ...entry }) => (withdrawn === true ? { ...entry, withdrawn: 'untold' } : entry)),
  };
}

export interface LoadedLedger {
  /** Absent when ids.json is there but broken: a run without it would give every event a new address. */
  readonly ledger?: IdLedger;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadLedger(folder: string): Promise<LoadedLedger> {
  try {
    const bytes = readRegularFile(join(folder, IDS_FILE), MAX_BYTES);
    if (bytes === undefined) return broken(`it has more than ${MAX_BYTES} bytes`);
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const result = v.safeParse(ledgerOfAnyVersion, json);
    if (result.success) return { ledger: result.output, diagnostics: [] };
    const [issue] = result.issues;
    return broken(`at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`);
  } catch (error) {
    return hasCode(error, 'ENOENT') ? { ledger: EMPTY_LEDGER, diagnostics: [] } : broken(messageOf(error));
  }
}

function broken(reason: string): LoadedLedger {
  const message = `This cannot be read (${reason}): restore it, since without it every event would get a new address.`;
  return { diagnostics: [diagnostic('brokenIds', message, { file: IDS_FILE })] };
}

/** One entry a line, so that a version control system shows which ids a change gave. */
function encodeLedger({ version, events }: IdLedger): string {
  const lines = events.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{\n  "version": ${version},\n  "events": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

/** Whether both would be the same text; told by the first entry that differs. */
const isSame = (before: IdLedger, after: IdLedger): boolean =>
  before.events.length === after.events.length &&
  after.events.every((entry, at) => JSON.stringify(entry) === JSON.stringify(before.events[at]));

/**
 * Writes the ledger when it changed. A corpus that cannot be written to is no reason to stop: the ids of its events
 * follow from its documents, and only the memory of later edits is missing.
 */
export async function keepLedger(folder: string, before: IdLedger, after: IdLedger): Promise<readonly Diagnostic[]> {
  if (isSame(before, after)) return [];
  try {
    // Whoever administers the machine may write everywhere, but a folder without any such permission asks to be left alone.
    const { mode } = await stat(folder);
    if ((mode & ANY_WRITE_BIT) === 0) throw new Error('the folder is read-only');
    const temporary = join(folder, `.${IDS_FILE}.${process.pid}`);
    await writeFile(temporary, encodeLedger(after));
    await rename(temporary, join(folder, IDS_FILE));
    return [];
  } catch (error) {
    const message = `The ids of the events were not kept: ${messageOf(error)}.`;
    return [diagnostic('idsNotKept', message, { file: IDS_FILE })];
  }
}
