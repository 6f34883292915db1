import { expect, it } from 'vitest';
import { keptOnce } from './kept-once.ts';

it('fetches a thing once, and again after it failed', async () => {
  const asked: string[] = [];
  const open = keptOnce(async (name: string) => {
    asked.push(name);
    if (asked.length === 1) throw new Error('no network');
    return name.length;
  });
  await expect(open('file')).rejects.toThrow('no network');
  expect(await Promise.all([open('file'), open('file'), open('other')])).toEqual([4, 4, 5]);
  expect(asked).toEqual(['file', 'file', 'other']);
});
