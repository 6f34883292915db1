import { expect, it } from 'vitest';
import type { TimeWindow } from '../../view/view-state.ts';
import { narrowToHold } from './narrow-to-hold.ts';

const longestMs = (mostMs: number) => ({
  coverageOf: ({ fromMs, toMs }: TimeWindow) => (toMs - fromMs > mostMs ? ('beyond' as const) : ('coming' as const)),
});

it('halves a window about its middle until its events can be held', () => {
  expect(narrowToHold(longestMs(3_000_000), { fromMs: 0, toMs: 8_000_000 })).toEqual({
    fromMs: 3_000_000,
    toMs: 5_000_000,
  });
});

it('leaves a window as it is whose events can be held', () => {
  expect(narrowToHold(longestMs(3_000_000), { fromMs: 0, toMs: 1000 })).toEqual({ fromMs: 0, toMs: 1000 });
});

it('ends where not even a minute can be held', () => {
  const { fromMs, toMs } = narrowToHold(longestMs(0), { fromMs: 0, toMs: 8_000_000 });
  expect(toMs - fromMs).toBeLessThanOrEqual(60_000);
});
