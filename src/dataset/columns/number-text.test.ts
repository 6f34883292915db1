import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../dataset-error.ts';
import { decodeNumbers, decodeSigned, encodeNumbers, encodeSigned } from './number-text.ts';

describe('numbers as text', () => {
  it('have a letter when small, and two below 4,690', () => {
    expect(encodeNumbers([0, 1, 39])).toBe(' !H');
    expect(encodeNumbers([40, 132, 133, 4689])).toBe('I I~J {~');
    expect(encodeNumbers([4690, 4691])).toBe('|   |  !');
    expect(encodeSigned([0, 1, -1, NaN])).toBe(' !~!~ ');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(), fc.nat(200), fc.nat(10_000))), (numbers) => {
        expect([...decodeNumbers(encodeNumbers(numbers), new Uint32Array(numbers.length), 2 ** 31)]).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: fc.maxSafeInteger() }, fc.constant(NaN))), (numbers) => {
        expect([...decodeSigned(encodeSigned(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
  });

  it.each([
    ['too few', '!#', 3],
    ['too many', '!#$%', 3],
    ['a pair without its end', '!#J', 3],
    ['a long one without its end', '!#|  ', 3],
    ['a minus', '!~!#', 3],
    ['one beyond the last', '!#@', 3],
    ['what is no letter', '!"#', 3],
    ['what is no letter at all', '!\u2603#', 3],
  ])('refuse %s', (_, text, count) => {
    expect(() => decodeNumbers(text, new Uint8Array(count), 31)).toThrow(DatasetError);
  });

  it('never fail in another way', () => {
    const failure = (read: () => ArrayLike<number>): unknown => {
      try {
        read();
        return undefined;
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(fc.string(), fc.nat(4), (text, count) => {
        for (const read of [() => decodeNumbers(text, new Uint16Array(count), 9), () => decodeSigned(text, count)]) {
          const error = failure(read);
          expect(error === undefined || error instanceof DatasetError).toBe(true);
        }
      }),
    );
  });
});
