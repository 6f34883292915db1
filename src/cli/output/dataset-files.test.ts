import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { parseManifest } from '../../dataset/read/decode.ts';
import { documentId } from '../../dataset/records/ids.ts';
import { zoneOffset } from '../zone-offset.ts';
import { filesOf, temporaryFolder } from '../temporary-folder.fixture.ts';
import { datasetFiles } from './dataset-files.ts';
import { writeDataset } from './write-dataset.ts';

const META = {
  title: 'River war',
  description: '',
  timezone: 'Europe/Kyiv',
  offsetMinutesAt: zoneOffset('Europe/Kyiv'),
  credits: [],
};
const files = new Map(
  [...datasetFiles(TINY_RECORDS, META, new Map([[documentId('river-blog'), 'Bridge hit – ї']]))].map(
    ({ path, text }) => [path, text],
  ),
);

describe('datasetFiles', () => {
  it('has the export, the texts and the packed dataset', () => {
    expect(files.get('records.jsonl')?.endsWith('}\n')).toBe(true);
    expect(files.get('text/river-blog.txt')).toBe('Bridge hit – ї');
    const { core, dictionaries } = parseManifest(JSON.parse(files.get('manifest.json') ?? '')).files;
    expect([dictionaries, ...core].every(({ path }) => files.has(path))).toBe(true);
  });

  it('has the README that stands in version control for the generated folder', () => {
    const kept = join(import.meta.dirname, '../../../public/data/README.md');
    expect(files.get('README.md')).toBe(readFileSync(kept, 'utf8'));
  });
});

describe('writeDataset', () => {
  const all = [...files].map(([path, text]) => ({ path, text }));

  it('writes a whole dataset', async () => {
    const out = join(temporaryFolder(), 'data');
    await writeDataset(out, all);
    expect(filesOf(out)).toEqual(new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  });

  const parts = ['dictionaries-', 'overview-', 'core/', 'texts/', 'ids/', 'details/', 'documents/', 'search/'];

  it.each([...parts, 'records.jsonl'])('leaves the last one when there is a damaged %s, or none', async (name) => {
    const out = join(temporaryFolder(), 'data');
    await writeDataset(out, all);
    const damaged = all.map((file) => (file.path.startsWith(name) ? { ...file, text: '{"schemaVersion":2}\n' } : file));
    await expect(writeDataset(out, damaged)).rejects.toThrow(/damaged|no record/);
    const incomplete = all.filter(({ path }) => !path.startsWith(name));
    await expect(writeDataset(out, incomplete)).rejects.toThrow('which was not made');
    expect(filesOf(out).size).toBe(files.size);
  });
});

describe('zoneOffset', () => {
  it('follows daylight-saving time', () => {
    const kyiv = zoneOffset('Europe/Kyiv');
    expect([Date.UTC(2031, 0, 1), Date.UTC(2031, 6, 1), Date.UTC(2031, 6, 1)].map(kyiv)).toEqual([120, 180, 180]);
  });
});
