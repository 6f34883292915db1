import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { openPackFolder } from './pack-folder.ts';
import type { PackEntry } from './pack.ts';

const entries = (from: number, to: number): readonly PackEntry[] =>
  Array.from({ length: to - from }, (_, at) => [`key-${from + at}`, `{"number":${from + at},"said":"ї\\n"}`]);

it('finds lines by their keys, whoever wrote them and however often they are asked for', () => {
  const folder = join(temporaryFolder(), 'new');
  const first = openPackFolder(folder);
  expect(first.find('key-1')).toBeUndefined();
  first.add(entries(0, 3));
  openPackFolder(folder).add(entries(2, 5));
  const packs = openPackFolder(folder);
  for (const [key, line] of [...entries(0, 5), ...entries(0, 5).toReversed()]) expect(packs.find(key)).toBe(line);
  expect(packs.find('key-5')).toBeUndefined();
});

it('finds in a whole pack what a broken one has lost', () => {
  const folder = temporaryFolder();
  const packs = openPackFolder(folder);
  packs.add(entries(0, 2));
  packs.add(entries(0, 3));
  packs.add(entries(0, 4));
  for (const name of readdirSync(folder).slice(0, 2)) writeFileSync(join(folder, name), 'key-0 key-1\nbroken');
  expect(openPackFolder(folder).find('key-1')).toBe(entries(1, 2)[0]?.[1]);
});

it('joins small packs when there are many, and forgets what is not used', () => {
  const folder = temporaryFolder();
  const packs = openPackFolder(folder);
  packs.add(entries(1000, 1016));
  packs.add(entries(2000, 2016));
  const isUsed = (key: string) => !key.startsWith('key-1') || key === 'key-1';
  for (let at = 0; at < 30; at += 1) packs.add(entries(at, at + 1));
  packs.tidy(isUsed);
  expect(readdirSync(folder)).toHaveLength(21);
  for (let at = 30; at < 70; at += 1) packs.add(entries(at, at + 1));
  openPackFolder(folder).tidy(isUsed);
  const tidied = openPackFolder(folder);
  expect(readdirSync(folder)).toHaveLength(5);
  for (const [key, line] of [...entries(0, 70), ...entries(2000, 2016)]) {
    expect(tidied.find(key)).toBe(isUsed(key) ? line : undefined);
  }
});

it('goes on when another run tidies up at the same time', () => {
  const folder = temporaryFolder();
  openPackFolder(folder).add(entries(0, 2));
  const packs = openPackFolder(folder);
  openPackFolder(folder).tidy(() => false);
  expect(packs.find('key-1')).toBeUndefined();
  packs.tidy(() => true);
  symlinkSync(join(folder, 'gone'), join(folder, '0123.pack'));
  expect(openPackFolder(folder).find('key-1')).toBeUndefined();
});

it('leaves the files of others, but not what was never finished or older versions kept', () => {
  const folder = temporaryFolder({ 'readable.txt': '', '0123.pack.77.tmp': '' });
  mkdirSync(join(folder, '0a'));
  writeFileSync(join(folder, '0a', '0a12.json.gz'), '');
  openPackFolder(folder).tidy(() => true);
  expect(readdirSync(folder)).toEqual(['readable.txt']);
});
