import { describe, expect, it } from 'vitest';
import type { CoreChunkRef } from '../../../dataset/format/packed.ts';
import { chunksAround, chunksOfWindow, holdRows } from './held-rows.ts';
import { shardOfHeld, signHeld } from './held-shard.ts';

const HOURS = [0, 10, 20, 30, 40];
const ROWS_A_CHUNK = 100;
/** Five chunks of dated events that begin at those hours, the last with the first undated ones, and one of these alone. */
const DATED = 450;
const chunks = [...HOURS, undefined].map((earliestMs, position): CoreChunkRef => ({
  path: `core/${position}.json`,
  bytes: 1,
  sha256: '',
  from: position * ROWS_A_CHUNK,
  to: (position + 1) * ROWS_A_CHUNK,
  ...(earliestMs !== undefined && { earliestMs }),
  values: { actors: 0, places: 0, about: 0, topics: 0, sources: 0 },
}));

describe('chunksOfWindow', () => {
  it.each([
    [
      { fromMs: 12, toMs: 18 },
      { first: 1, end: 2 },
    ],
    // Events of one moment may lie on both sides of a cut.
    [
      { fromMs: 20, toMs: 30 },
      { first: 1, end: 4 },
    ],
    [
      { fromMs: -50, toMs: 5 },
      { first: 0, end: 1 },
    ],
    [
      { fromMs: 60, toMs: 90 },
      { first: 4, end: 5 },
    ],
    [
      { fromMs: -90, toMs: -50 },
      { first: 0, end: 0 },
    ],
  ])('of %o are %o', (window, range) => {
    expect(chunksOfWindow(chunks, window)).toEqual(range);
  });
});

describe('chunksAround', () => {
  it('adds what lies beside the window, no further than the window is long', () => {
    expect(chunksAround(chunks, { fromMs: 22, toMs: 28 }, 1000)).toEqual({ first: 1, end: 4 });
  });

  it('adds no more than may be held, on both sides in turn', () => {
    expect(chunksAround(chunks, { fromMs: 22, toMs: 28 }, 200)).toEqual({ first: 2, end: 4 });
  });

  it('is none where the window itself has more', () => {
    expect(chunksAround(chunks, { fromMs: 5, toMs: 28 }, 200)).toBeUndefined();
  });
});

describe('holdRows', () => {
  const held = holdRows(chunks, [1, 4], DATED);

  it('numbers the rows of the held chunks from 0, and knows the way back', () => {
    expect(held.count).toBe(200);
    expect([0, 99, 100, 199].map(held.wholeRow)).toEqual([100, 199, 400, 499]);
    expect([100, 199, 400, 499].map(held.heldRow)).toEqual([0, 99, 100, 199]);
    expect([0, 99, 200, 399, 500].map(held.heldRow)).toEqual(Array(5).fill(undefined));
  });

  it('counts the dated rows', () => {
    expect(held.dated).toBe(150);
    expect(holdRows(chunks, [5], DATED).dated).toBe(0);
  });

  it('says of rows of the whole table whether any is held', () => {
    expect([held.holdsAny(0, 100), held.holdsAny(50, 101), held.holdsAny(200, 400), held.holdsAny(0, 600)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('leaves of the search index what is held', () => {
    const shard = { words: ['bridge', 'mill'], postings: [Uint32Array.of(0, 101, 300), Uint32Array.of(2)] };
    // Rows 50, 100 (in the title) and 200 of the whole, of which 100 is held.
    expect(shardOfHeld(shard, 50, held)).toEqual({
      words: ['bridge', 'mill'],
      postings: [Uint32Array.of(1), Uint32Array.of()],
    });
  });

  it('leaves of a column of signs what is held', () => {
    const signs = new Uint8Array(held.count);
    // Rows 150 to 401 of the whole, of which 150 to 199, 400 and 401 are held.
    const column = Uint8Array.from({ length: 252 }, (_, at) => (at % 15) + 1);
    signHeld(signs, column, 150, held);
    expect([...signs]).toEqual([
      ...Array<number>(50).fill(0),
      ...column.subarray(0, 50),
      ...column.subarray(250),
      ...Array<number>(98).fill(0),
    ]);
  });
});
