import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDurations, decodeLags, decodeTimes, encodeDurations, encodeLags, encodeTimes } from './columns.ts';
import { encodeSigned } from './number-text.ts';

/** An eighth of what is exact in a double, so that differences with a sign are exact: 35,000 years each way. */
const wholeMs = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
const times = fc.array(fc.oneof({ weight: 4, arbitrary: wholeMs }, { weight: 1, arbitrary: fc.constant(NaN) }));

describe('time columns', () => {
  it('store minutes as differences', () => {
    const packed = encodeTimes([1_748_844_000_000, NaN, 1_748_847_600_000]);
    expect(packed).toEqual({ unit: 60_000, values: encodeSigned([29_147_400, NaN, 60]) });
  });

  it('fall back to a finer unit rather than lose a millisecond', () => {
    expect(encodeTimes([60_000, 61_000]).unit).toBe(1_000);
    expect(encodeTimes([60_000, 60_001]).unit).toBe(1);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(times, (column) => {
        const expected = Float64Array.from(column, (time) => time + 0);
        expect(decodeTimes(encodeTimes(column), column.length)).toEqual(expected);
        expect(decodeDurations(encodeDurations(column), column.length)).toEqual(expected);
      }),
    );
  });
});

describe('lags', () => {
  it('count from their base, and among those of one base from the one before', () => {
    const packed = encodeLags([60_000, 180_000, NaN, 240_000, 300_000], [0, 0, 0, 0, NaN]);
    expect(packed).toEqual({ unit: 60_000, values: encodeSigned([1, 2, NaN, 1, 5]) });
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(wholeMs, fc.constant(NaN)), fc.oneof(wholeMs, fc.constant(NaN)))),
        (rows) => {
          const [column, bases] = [rows.map(([time]) => time + 0), rows.map(([, base]) => base)];
          expect([...decodeLags(encodeLags(column, bases), bases)].map((time) => time + 0)).toEqual(column);
        },
      ),
    );
  });
});
