import { expect, it } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { readBatches } from './read-batches.ts';

async function batchSizes(texts: readonly string[], lanes: number): Promise<readonly number[]> {
  const named = texts.map((text, at) => [`${String(at).padStart(4, '0')}.txt`, text]);
  const { corpus = expect.fail() } = await loadCorpus(temporaryFolder(Object.fromEntries(named)));
  const batches = [...readBatches(corpus, lanes)];
  expect(batches.flat().map(({ position }) => position)).toEqual(texts.map((_, at) => at));
  return batches.map(({ length }) => length);
}

it('reads many short documents together, and fewer when few are left', async () => {
  const sizes = await batchSizes(
    Array.from({ length: 400 }, () => 'Bridge hit'),
    2,
  );
  expect(Math.max(...sizes)).toBe(16);
  expect(sizes.slice(-4)).toEqual([1, 1, 1, 1]);
  expect(sizes.length).toBeLessThan(50);
});

it('reads few documents, and long ones, one by one', async () => {
  expect(await batchSizes(['a', '', 'c'], 2)).toEqual([1, 1, 1]);
  const long = 'Bridge hit. '.repeat(5_000);
  expect(
    new Set(
      await batchSizes(
        Array.from({ length: 40 }, () => long),
        1,
      ),
    ),
  ).toEqual(new Set([1]));
});
