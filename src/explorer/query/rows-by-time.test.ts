import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsByTime } from './rows-by-time.ts';

const FIRST_MS = Date.UTC(-500, 0);
const LAST_MS = Date.UTC(9999, 11, 31);

describe('rowsByTime', () => {
  it('orders rows as comparing each with each does: equal times as they stand, none last', () => {
    const anyTime = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 200_000 }),
      fc.maxSafeInteger().map((number) => FIRST_MS + (Math.abs(number) % (LAST_MS - FIRST_MS))),
      fc.constant(NaN),
    );
    fc.assert(
      fc.property(fc.array(anyTime, { maxLength: 60 }), (times) => {
        const keys = times.map((time) => (Number.isNaN(time) ? Infinity : time));
        const expected = [...times.keys()].toSorted((a, b) =>
          (keys[a] ?? 0) < (keys[b] ?? 0) ? -1 : Number(keys[a] !== keys[b]),
        );
        expect([...rowsByTime(Float64Array.from(times))]).toEqual(expected);
      }),
    );
  });
});
