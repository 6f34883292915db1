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
        heights.forEach((height, position) => {
          const begins = offsets[position] ?? 0;
          const isSeen = begins < bottom && begins + height > top;
          const isFar = begins > bottom + 200 || begins + height < top - 200;
          const isDrawn = position >= from && position < to;
          if (isSeen) expect(isDrawn).toBe(true);
          if (isFar) expect(isDrawn).toBe(false);
        });
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
