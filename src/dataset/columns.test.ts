import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeDurations,
  decodeLists,
  decodeTimes,
  encodeDurations,
  encodeLists,
  encodeTimes,
  listAt,
} from './columns.ts';

/** Half of what is exact in a double, so that differences are exact: 140,000 years each way. */
const wholeMs = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
const times = fc.array(fc.oneof({ weight: 4, arbitrary: wholeMs }, { weight: 1, arbitrary: fc.constant(NaN) }));

describe('time columns', () => {
  it('store minutes as differences', () => {
    const packed = encodeTimes([1_748_844_000_000, NaN, 1_748_847_600_000]);
    expect(packed).toEqual({ unit: 60_000, values: [29_147_400, null, 60] });
  });

  it('fall back to a finer unit rather than lose a millisecond', () => {
    expect(encodeTimes([60_000, 61_000]).unit).toBe(1_000);
    expect(encodeTimes([60_000, 60_001]).unit).toBe(1);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(times, (column) => {
        const expected = Float64Array.from(column, (time) => time + 0);
        expect(decodeTimes(encodeTimes(column))).toEqual(expected);
        expect(decodeDurations(encodeDurations(column))).toEqual(expected);
      }),
    );
  });
});

describe('list columns', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(1000))), (lists) => {
        const column = decodeLists(JSON.parse(JSON.stringify(encodeLists(lists))));
        expect(lists.map((_, row) => [...listAt(column, row)])).toEqual(lists);
      }),
    );
  });
});
