import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutChunks } from './cut-chunks.ts';

const cut = (keys: readonly string[], size: number) => cutChunks(keys.length, (at) => keys[at] ?? '', size);
const contents = (keys: readonly string[], size: number) =>
  cut(keys, size).map(({ from, to }) => keys.slice(from, to).join(' '));

describe('cutChunks', () => {
  it('holds everything once, in order, in chunks of the size asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (keys, size) => {
        const chunks = cut(keys, size);
        expect(chunks.map(({ from }) => from)).toEqual([0, ...chunks.map(({ to }) => to)].slice(0, chunks.length));
        expect(chunks.at(-1)?.to ?? 0).toBe(keys.length);
        for (const { from, to } of chunks.slice(0, -1)) {
          expect(to - from).toBeGreaterThanOrEqual(Math.max(1, size >>> 1));
          expect(to - from).toBeLessThanOrEqual(Math.max(1, size * 2));
        }
      }),
    );
  });

  it('leaves nearly all chunks as they are when one key is added anywhere', () => {
    const keys = Array.from({ length: 20_000 }, (_, position) => `event ${position}`);
    const before = new Set(contents(keys, 200));
    for (const position of [0, 7_000, 20_000]) {
      const changed = contents(keys.toSpliced(position, 0, 'one more'), 200).filter((chunk) => !before.has(chunk));
      expect(changed.length).toBeLessThan(6);
    }
    expect(before.size).toBeGreaterThan(70);
  });
});
