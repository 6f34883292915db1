import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { whyUnreadable } from './why-unreadable.ts';

it('says in a sentence what is wrong with a path', async () => {
  const folder = temporaryFolder({ 'a.txt': 'text', 'b.pdf': '', 'c/d.txt': 'text' });
  symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
  expect(await whyUnreadable(join(folder, 'a.txt'))).toBeUndefined();
  expect(await whyUnreadable(join(folder, 'none.txt'))).toMatch(/^There is no file /);
  expect(await whyUnreadable(join(folder, 'c'))).toMatch(/is a folder: name one document/);
  expect(await whyUnreadable(join(folder, 'link.txt'))).toMatch(/symbolic link/);
  expect(await whyUnreadable(join(folder, 'b.pdf'))).toMatch(/documents end in \.txt/);
});
