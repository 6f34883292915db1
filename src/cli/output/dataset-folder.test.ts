import { mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../temporary-folder.fixture.ts';
import { OutputRefused, replaceDataset } from './dataset-folder.ts';

const manifest = { path: 'manifest.json', text: '{"format":"dateline-dataset"}' };
const OLD = [manifest, { path: 'core-0a.json', text: 'old' }];
const NEW = [manifest, { path: 'core-0b.json', text: 'new' }, { path: 'text/a.txt', text: 'a' }];
/** No process has this id: a run that was killed left it behind. */
const DEAD_PID = 2 ** 22 + 1;

const pathsIn = (folder: string) => [...filesOf(folder).keys()];

describe('replaceDataset', () => {
  it('makes the folder, and later replaces it as a whole', async () => {
    const parent = temporaryFolder();
    const out = join(parent, 'deep/data');
    await replaceDataset(out, OLD);
    expect(pathsIn(out)).toEqual(['core-0a.json', 'manifest.json']);
    await replaceDataset(out, NEW);
    expect(pathsIn(out)).toEqual(['core-0b.json', 'manifest.json', 'text/a.txt']);
    expect(readdirSync(join(parent, 'deep'))).toEqual(['data']);
  });

  it('does not write again what the last dataset has, unless that was tampered with', async () => {
    const out = join(temporaryFolder(), 'data');
    const [kept, tampered] = [
      { path: 'text/a.txt', text: 'a village' },
      { path: 'core-0a.json', text: '[1,2]' },
    ];
    const inode = ({ path }: { readonly path: string }) => statSync(join(out, path)).ino;
    await replaceDataset(out, [manifest, kept, tampered]);
    writeFileSync(join(out, tampered.path), '[1,3]');
    const before = [inode(kept), inode(tampered)];
    await replaceDataset(out, [manifest, kept, tampered]);
    expect([inode(kept), inode(tampered)].map((now, at) => now === before[at])).toEqual([true, false]);
    expect(filesOf(out).get(tampered.path)).toBe(tampered.text);
  });

  it.each(['core-0a.json', 'first-picture-0a.json', 'details-12-0a.json', 'README.md', 'search/0a.json'])(
    'replaces a dataset with %s',
    async (path) => {
      const out = join(temporaryFolder(), 'data');
      await replaceDataset(out, [manifest, { path, text: '' }]);
      await replaceDataset(out, NEW);
      expect(pathsIn(out)).toContain('core-0b.json');
    },
  );

  it('fills a folder that is empty but for its README', async () => {
    const out = join(temporaryFolder({ 'data/README.md': 'generated', 'data/.gitkeep': '' }), 'data');
    await replaceDataset(out, NEW);
    expect(pathsIn(out)).toContain('core-0b.json');
  });

  it('keeps the last dataset when writing fails, and leaves nothing behind', async () => {
    const parent = temporaryFolder();
    const out = join(parent, 'data');
    await replaceDataset(out, OLD);
    await expect(replaceDataset(out, [...NEW, { path: 'text', text: 'a folder is there' }])).rejects.toThrow('EISDIR');
    expect(pathsIn(out)).toEqual(['core-0a.json', 'manifest.json']);
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('clears up after a run that was killed between its two renames', async () => {
    const parent = temporaryFolder();
    const out = join(parent, 'data');
    await replaceDataset(out, OLD);
    renameSync(out, join(parent, `.data.previous.${DEAD_PID}`));
    mkdirSync(join(parent, `.data.next.${DEAD_PID}`));
    const failing = [
      { path: 'text/a', text: '' },
      { path: 'text', text: '' },
    ];
    await expect(replaceDataset(out, failing)).rejects.toThrow('EISDIR');
    expect(pathsIn(out)).toEqual(['core-0a.json', 'manifest.json']);
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('writes through a link and leaves it a link', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'real'));
    symlinkSync(join(parent, 'real'), join(parent, 'data'));
    await replaceDataset(join(parent, 'data'), NEW);
    expect(pathsIn(join(parent, 'real'))).toContain('core-0b.json');
  });

  it.each([
    ['photos', { 'photo.jpg': '' }],
    ['a dataset with something of yours in it', { 'manifest.json': manifest.text, 'notes.txt': '' }],
    ['documents that are no dataset', { 'documents/a.txt': '' }],
    ["another program's manifest", { 'manifest.json': '{"name":"app"}' }],
  ])('refuses to replace %s', async (_, files) => {
    const folder = temporaryFolder(files);
    const before = filesOf(folder);
    await expect(replaceDataset(folder, NEW)).rejects.toThrow(OutputRefused);
    expect(filesOf(folder)).toEqual(before);
  });

  it('refuses to replace a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data'), '');
    await expect(replaceDataset(join(folder, 'data'), NEW)).rejects.toThrow(OutputRefused);
  });
});
