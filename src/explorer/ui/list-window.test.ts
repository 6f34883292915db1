import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOffsets, rangeWithin } from './list-window.ts';

describe('rangeWithin', () => {
  it('has every item that can be seen, and few others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }), fc.nat(3000), (heights, top) => {
        const offsets = itemOffsets(heights.length, (position) => heights[position] ?? 0);
        const bottom = top + 300;
        const { from, to } = rangeWithin(offsets, top, bottom, 100);
        const positionsWithin = (first: number, last: number) =>
          [...heights.keys()].filter(
            (position) => (offsets[position] ?? 0) < last && (offsets[position + 1] ?? 0) > first,
          );
        const drawn = [...heights.keys()].slice(from, to);
        expect(drawn).toEqual(expect.arrayContaining(positionsWithin(top, bottom)));
        expect(positionsWithin(top - 200, bottom + 200)).toEqual(expect.arrayContaining(drawn.slice(1, -1)));
      }),
    );
  });

  it('draws nothing of an empty list', () => {
    expect(
      rangeWithin(
        itemOffsets(0, () => 10),
        0,
        500,
        100,
      ),
    ).toEqual({ from: 0, to: 0 });
  });
});
