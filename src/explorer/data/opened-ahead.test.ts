import { expect, it } from 'vitest';
import { openedAhead } from './opened-ahead.ts';

it('opens files before they are asked for, and hands each over once', async () => {
  const asked: string[] = [];
  const file = (path: string) => ({ path, bytes: 1, sha256: '' });
  const open = openedAhead(
    async (path) => {
      asked.push(path);
      if (path === 'lost.json' && asked.filter((other) => other === path).length === 1) throw new Error('no network');
      return path.length;
    },
    [file('counts.json'), undefined, file('lost.json')],
  );
  expect(asked).toEqual(['counts.json', 'lost.json']);
  expect(await open('counts.json')).toBe(11);
  expect(asked).toHaveLength(2);
  await expect(open('lost.json')).rejects.toThrow('no network');
  expect(await open('lost.json')).toBe(9);
  expect(await open('other.json')).toBe(10);
  expect(asked).toEqual(['counts.json', 'lost.json', 'lost.json', 'other.json']);
});
