import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import { documentId } from '../../dataset/records/ids.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { zoneOffset } from '../zone-offset.ts';
import { createReadableCheck } from './assert-readable.ts';
import { datasetFiles } from './dataset-files.ts';
import { openReadableBefore, type ReadableBefore } from './readable-before.ts';

const META = { title: 'T', description: '', timezone: 'UTC', offsetMinutesAt: zoneOffset('UTC'), credits: [] };
const filesOf = (records: typeof TINY_RECORDS) => [
  ...datasetFiles(records, META, new Map([[documentId('river-blog'), 'Bridge hit']])),
];

async function assertReadable(files: ReturnType<typeof filesOf>, before: ReadableBefore): Promise<void> {
  const check = createReadableCheck(before);
  for (const file of files) check.take(file);
  await check.finish();
}

it('knows the parts of a dataset again, unless another program opened them', async () => {
  const file = join(temporaryFolder(), 'made/readable.txt');
  const first = openReadableBefore(file, 'one');
  await assertReadable(filesOf(TINY_RECORDS), first);
  await first.keep();
  const details = filesOf(TINY_RECORDS).find(({ path }) => path.startsWith('details/'))?.path ?? '';
  expect([openReadableBefore(file, 'one'), openReadableBefore(file, 'two')].map((one) => one.has(details))).toEqual([
    true,
    false,
  ]);
});

it('still opens what has changed', async () => {
  const file = join(temporaryFolder(), 'readable.txt');
  const first = openReadableBefore(file, 'one');
  const files = filesOf(TINY_RECORDS);
  await assertReadable(files, first);
  await first.keep();
  const broken = files.map((one) =>
    one.path === 'records.jsonl' ? { ...one, text: one.text.replace('"type":"event"', '"type":"evening"') } : one,
  );
  await expect(assertReadable(broken, openReadableBefore(file, 'one'))).rejects.toThrow(/Line \d+ of records.jsonl/);
});

it('writes nothing where there is nothing new', async () => {
  const file = join(temporaryFolder(), 'readable.txt');
  await openReadableBefore(file, 'one').keep();
  expect(existsSync(file)).toBe(false);
});

it('opens the table again when its values are those of other dictionaries', async () => {
  const file = join(temporaryFolder(), 'readable.txt');
  const first = openReadableBefore(file, 'one');
  const files = filesOf(TINY_RECORDS);
  await assertReadable(files, first);
  await first.keep();
  const nobody = files.map((one) =>
    one.path.startsWith('dictionaries-')
      ? { ...one, text: JSON.stringify({ ...JSON.parse(one.text), actors: [] }) }
      : one,
  );
  await expect(assertReadable(nobody, openReadableBefore(file, 'one'))).rejects.toThrow(DatasetError);
});
