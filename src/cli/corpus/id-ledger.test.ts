import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { IdLedger } from '../../pipeline/stage.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { keepLedger, loadLedger } from './id-ledger.ts';

const EMPTY: IdLedger = { version: 2, events: [] };
const LEDGER: IdLedger = {
  version: 2,
  events: [
    {
      id: 'a',
      fingerprints: ['f1'],
      title: 'Bridge hit',
      when: '2031-05-04',
      parted: [{ into: 'c', fingerprints: ['f4'], since: '2031-05-07' }],
    },
    { id: 'b', fingerprints: ['f2', 'f3'], title: 'Talks', mergedInto: 'a', since: '2031-05-06' },
    { id: 'c', fingerprints: [], title: 'Rain', withdrawn: 'hidden' },
  ],
};

it('comes back as it was kept, an entry a line', async () => {
  const folder = temporaryFolder();
  expect(await loadLedger(folder)).toEqual({ ledger: EMPTY, diagnostics: [] });
  expect(await keepLedger(folder, EMPTY, LEDGER)).toEqual([]);
  expect(await loadLedger(folder)).toEqual({ ledger: LEDGER, diagnostics: [] });
  expect(readFileSync(join(folder, 'ids.json'), 'utf8').trim().split('\n')).toHaveLength(8);
});

it('is read as it was kept by the first version, and left as it is while nothing changes', async () => {
  const first = `{"version":1,"events":[
    {"id":"a","fingerprints":["f1"],"title":"Bridge hit","when":"2031-05-04"},
    {"id":"b","fingerprints":["f2"],"title":"Talks","mergedInto":"a"},
    {"id":"c","fingerprints":["f3"],"title":"Rain","withdrawn":true}]}`;
  const folder = temporaryFolder({ 'ids.json': first });
  const { ledger = EMPTY } = await loadLedger(folder);
  expect(ledger).toEqual({
    version: 2,
    events: [
      { id: 'a', fingerprints: ['f1'], title: 'Bridge hit', when: '2031-05-04' },
      { id: 'b', fingerprints: ['f2'], title: 'Talks', mergedInto: 'a' },
      { id: 'c', fingerprints: ['f3'], title: 'Rain', withdrawn: 'untold' },
    ],
  });
  await keepLedger(folder, ledger, ledger);
  expect(readFileSync(join(folder, 'ids.json'), 'utf8')).toBe(first);
});

it('is not written when nothing changed', async () => {
  const folder = temporaryFolder();
  await keepLedger(folder, EMPTY, EMPTY);
  expect(existsSync(join(folder, 'ids.json'))).toBe(false);
});

it('says where it is broken', async () => {
  const folder = temporaryFolder({ 'ids.json': '{"version":2,"events":[{"id":7,"fingerprints":[],"title":"Rain"}]}' });
  expect((await loadLedger(folder)).diagnostics).toMatchObject([
    { message: expect.stringMatching(/\(at events\.0\.id: .*string.*\): restore/) },
  ]);
});

it.each(['{', '{"version":3,"events":[]}', '{"version":1,"events":[{}]}', '{"version":2,"events":[{}]}'])(
  'is not guessed when it is broken: %s',
  async (text) => {
    const { ledger, diagnostics } = await loadLedger(temporaryFolder({ 'ids.json': text }));
    expect(ledger).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'DL4401', severity: 'error', file: 'ids.json' }]);
  },
);

it('leaves a read-only corpus alone and says so', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  const diagnostics = await keepLedger(folder, EMPTY, LEDGER);
  chmodSync(folder, 0o755);
  expect(diagnostics).toMatchObject([{ code: 'DL4402', severity: 'warning' }]);
  expect(existsSync(join(folder, 'ids.json'))).toBe(false);
});
