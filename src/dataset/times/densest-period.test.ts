import { expect, it } from 'vitest';
import { densestPeriod } from './densest-period.ts';

const overviewOf = (...counts: readonly number[]) => ({
  fromMs: 1000,
  binMs: 10,
  bins: counts.length,
  all: Uint32Array.from(counts),
  tracks: {},
});

it('is the shortest stretch that holds most events', () => {
  expect(densestPeriod(overviewOf(1, 0, 0, 5, 6, 5, 0, 0, 2))).toEqual({ fromMs: 1030, toMs: 1060 });
  expect(densestPeriod(overviewOf(9))).toEqual({ fromMs: 1000, toMs: 1010 });
  expect(densestPeriod(overviewOf())).toEqual({ fromMs: 1000, toMs: 1010 });
});
