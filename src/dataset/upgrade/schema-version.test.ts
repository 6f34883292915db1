import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAt } from '../columns/columns.ts';
import { parseIds, readKeyChunks, readSearchShards } from '../read/decode.ts';
import { foldName } from '../fold.ts';
import { openDataset } from '../read/open-dataset.ts';
import { createUpgrader, SCHEMA_VERSION, type UpgradeStep } from './schema-version.ts';
import { decodeSearchShard, wordRange } from '../search/search-shard.ts';

const renameTitle: UpgradeStep = (kind, { title, ...rest }) => (kind === 'manifest' ? { ...rest, name: title } : rest);

describe('createUpgrader', () => {
  it('stops at once when a step is missing', () => {
    const steps = new Map([[1, renameTitle]]);
    expect(() => createUpgrader(3, steps)).toThrow('No upgrader from dataset schema version 2 to 3.');
    expect(() => createUpgrader(2, steps)).not.toThrow();
  });

  it('brings an older file up step by step and leaves a current one alone', () => {
    const steps = new Map<number, UpgradeStep>([
      [1, renameTitle],
      [2, (_, file) => ({ ...file, added: true })],
    ]);
    const upgrade = createUpgrader(3, steps);
    expect(upgrade('manifest', { schemaVersion: 1, title: 'A' })).toEqual({ schemaVersion: 3, name: 'A', added: true });
    expect(upgrade('manifest', { schemaVersion: 3, name: 'A' })).toEqual({ schemaVersion: 3, name: 'A' });
  });

  it.each([undefined, null, 'text', {}, { schemaVersion: '1' }, { schemaVersion: 0 }])('refuses %j', (json) => {
    expect(() => createUpgrader(1, new Map())('core', json)).toThrow('states no schema version');
  });
});

const versions = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

describe.each(versions)('the frozen dataset of version %i', (version) => {
  const folder = join(import.meta.dirname, `../../../fixtures/datasets/v${version}`);
  const open = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(folder, path), 'utf8'));

  it('is still read in full', async () => {
    const { manifest, table, dictionaries, texts, details, documents } = await openDataset(open);
    expect(texts.map(({ title }) => title)).toEqual(['Bridge hit', 'Talks are planned']);
    expect(details[0]?.claims).toHaveLength(2);
    expect(documents.map(({ posts }) => posts.length)).toEqual([1, 1]);
    expect(Array.from(table.earliestMs)).toEqual([Date.UTC(2031, 4, 3, 21), NaN]);
    expect(Array.from(table.reportedMs)).toEqual([Date.UTC(2031, 4, 5, 6, 30), NaN]);
    expect(Array.from(listAt(table.actors, 0), (actor) => dictionaries.actors[actor]?.name)).toEqual(['Ada Holm']);
    const [ids] = await readKeyChunks(manifest.files.ids, open);
    expect(parseIds(await open(ids?.path ?? '')).get('talks-planned-9c1d')).toBe(0);
  });

  it('is still searched', async () => {
    const { manifest } = await openDataset(open);
    const [first] = await readSearchShards(manifest.files.search, open);
    const shard = decodeSearchShard(await open(first?.path ?? ''));
    const [from, to] = wordRange(shard.words, foldName('bridge'));
    expect(to - from).toBe(1);
    expect(Array.from(shard.postings[from] ?? [])).toEqual([1]);
  });
});
