import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, itemOffsets, rangeWithin } from './list-window.ts';

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

describe('a range that only grows', () => {
  it.each([
    [
      { from: 3, to: 9 },
      { from: 4, to: 12 },
      { from: 3, to: 12 },
    ],
    [
      { from: 3, to: 9 },
      { from: 9, to: 12 },
      { from: 3, to: 12 },
    ],
    [
      { from: 3, to: 9 },
      { from: 20, to: 30 },
      { from: 20, to: 30 },
    ],
    [
      { from: 3, to: 90 },
      { from: 0, to: 40 },
      { from: 0, to: 40 },
    ],
  ])('%o with %o is %o of forty items', (last, next, range) => {
    expect(grown(last, next, 40)).toEqual(range);
  });

  it('comes to rest, whatever heights drawing makes known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 60 }), fc.nat(2000), (heights, scrolled) => {
        const known = new Map<number, number>();
        let range = { from: 0, to: 1 };
        let steps = 0;
        for (; steps < 60; steps++) {
          for (let at = range.from; at < range.to; at++) known.set(at, heights[at] ?? 0);
          const offsets = itemOffsets(heights.length, (at) => known.get(at) ?? 72);
          const next = grown(range, rangeWithin(offsets, scrolled, scrolled + 500, 100), heights.length);
          if (next.from === range.from && next.to === range.to) break;
          range = next;
        }
        expect(steps).toBeLessThan(60);
      }),
    );
  });
});
