import { describe, expect, it } from 'vitest';
import type { CoreChunkRef } from '../../dataset/format/packed.ts';
import { orderChunks } from './chunk-order.ts';

const startingAt = (...starts: readonly (number | undefined)[]): readonly CoreChunkRef[] =>
  starts.map((earliestMs) => ({ ...(earliestMs !== undefined && { earliestMs }) }) as CoreChunkRef);

describe('orderChunks', () => {
  it('begins with what the window shows and goes outwards, undated events last', () => {
    const chunks = startingAt(0, 100, 200, 300, undefined);
    expect(orderChunks(chunks, { fromMs: 230, toMs: 290 })).toEqual({ positions: [2, 3, 1, 0, 4], first: 1 });
    expect(orderChunks(chunks, { fromMs: 150, toMs: 310 }).first).toBe(3);
  });

  it('waits for one chunk at least and for few at most', () => {
    expect(orderChunks(startingAt(100), { fromMs: 0, toMs: 50 }).first).toBe(1);
    const many = startingAt(...Array.from({ length: 60 }, (_, position) => position));
    expect(orderChunks(many, { fromMs: -10, toMs: 100 }).first).toBe(6);
  });
});
