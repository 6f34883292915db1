import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TINY_RECORDS } from '../../../fixtures/tiny-records.ts';
import { parseManifest } from '../../dataset/decode.ts';
import { documentId } from '../../dataset/ids.ts';
import { zoneOffset } from '../zone-offset.ts';
import { assertReadable } from './assert-readable.ts';
import { datasetFiles } from './dataset-files.ts';

const META = {
  title: 'River war',
  description: '',
  timezone: 'Europe/Kyiv',
  offsetMinutesAt: zoneOffset('Europe/Kyiv'),
  credits: [],
};
const files = new Map(
  datasetFiles(TINY_RECORDS, META, new Map([[documentId('river-blog'), 'Bridge hit – ї']])).map(({ path, text }) => [
    path,
    text,
  ]),
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

describe('assertReadable', () => {
  const all = [...files].map(([path, text]) => ({ path, text }));

  it('passes a whole dataset', async () => {
    await expect(assertReadable(all)).resolves.toBeUndefined();
  });

  const parts = ['dictionaries-', 'overview-', 'core/', 'texts/', 'ids/', 'details/', 'documents/', 'search/'];

  it.each([...parts, 'records.jsonl'])('stops at a damaged %s', async (name) => {
    const damaged = all.map((file) => (file.path.startsWith(name) ? { ...file, text: '{"schemaVersion":2}\n' } : file));
    await expect(assertReadable(damaged)).rejects.toThrow(/damaged|no record/);
    const incomplete = all.filter(({ path }) => !path.startsWith(name));
    await expect(assertReadable(incomplete)).rejects.toThrow('which was not made');
  });
});

describe('zoneOffset', () => {
  it('follows daylight-saving time', () => {
    const kyiv = zoneOffset('Europe/Kyiv');
    expect([Date.UTC(2031, 0, 1), Date.UTC(2031, 6, 1), Date.UTC(2031, 6, 1)].map(kyiv)).toEqual([120, 180, 180]);
  });
});
