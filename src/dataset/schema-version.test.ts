import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCore, parseDetails, parseDocument, parseManifest } from './decode.ts';
import { decodeSearchIndex } from './search-index.ts';
import { createUpgrader, SCHEMA_VERSION, type UpgradeStep } from './schema-version.ts';

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
  const folder = join(import.meta.dirname, `../../fixtures/datasets/v${version}`);
  const open = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

  it('is still read in full', () => {
    const manifest = parseManifest(open('manifest.json'));
    const { core, details, documents, search } = manifest.files;
    expect(decodeCore(open(core.path)).texts.map(({ title }) => title)).toEqual(['Bridge hit', 'Talks are planned']);
    expect(details.flatMap((chunk) => parseDetails(open(chunk.path)))[0]?.claims).toHaveLength(2);
    expect(documents.map((file) => parseDocument(open(file.path)).posts.length)).toEqual([1, 1]);
    expect(decodeSearchIndex(open(search.path)).search('bridge')).toHaveLength(1);
  });
});
