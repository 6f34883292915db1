import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DatasetError } from '../dataset-error.ts';
import { decodeRecency, encodeRecency } from './recency.ts';

it('counts from the one met last', () => {
  expect([...encodeRecency([4, 4, 7, 4, 0, 7])]).toEqual([-5, 0, -8, 1, -1, 2]);
});

it('gives any positions back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400)), (positions) => {
      expect([...decodeRecency(encodeRecency(positions), 401)]).toEqual(positions);
    }),
  );
});

it.each([
  ['what was not met', [-5, 1]],
  ['one beyond the last', [-10]],
  ['none', [-5, NaN]],
  ['the first before any', [0]],
])('refuses %s', (_, numbers) => {
  expect(() => decodeRecency(Float64Array.from(numbers), 9)).toThrow(DatasetError);
});

it('never fails in another way', () => {
  const number = fc.oneof(fc.integer({ min: -12, max: 3 }), fc.maxSafeInteger(), fc.constant(NaN));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(isReadOrRefused(numbers)).toBe(true);
    }),
  );
});

function isReadOrRefused(numbers: readonly number[]): boolean {
  try {
    return decodeRecency(Float64Array.from(numbers), 9).every((position) => position < 9);
  } catch (error) {
    return error instanceof DatasetError;
  }
}
