import { expect, it } from 'vitest';
import { createRowReader } from './row-reader.ts';

const CHUNKS = [0, 10, 20, 30].map((from) => ({ path: `${from}.json`, from, to: from + 10 }));

function readerOver(opened: string[]) {
  return createRowReader(CHUNKS, async ({ path, from, to }) => {
    opened.push(path);
    return Array.from({ length: to - from }, (_, at) => `row ${from + at}`);
  });
}

it('reads rows out of the chunks that hold them, and each chunk once', async () => {
  const opened: string[] = [];
  const read = readerOver(opened);
  expect(await read([3, 9, 31])).toEqual(['row 3', 'row 9', 'row 31']);
  expect(await read([32, 39])).toEqual(['row 32', 'row 39']);
  expect(opened).toEqual(['0.json', '30.json']);
});

it('says when a row is nowhere', async () => {
  await expect(readerOver([])([39, 40])).rejects.toThrow('lacks some of these events');
});
