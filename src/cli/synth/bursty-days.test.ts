import { expect, it } from 'vitest';
import { burstyDays } from './bursty-days.ts';
import { createDraw } from './random.ts';

it.each([0, 1, 99, 100_000])('gives out all of %i events', (events) => {
  const days = burstyDays(events, 365, createDraw(3));
  expect(days).toHaveLength(365);
  expect(days.reduce((sum, count) => sum + count, 0)).toBe(events);
  expect(days.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
});

it('comes in bursts: the busiest tenth of the days brings more than a fifth of the events', () => {
  const counts = burstyDays(100_000, 1460, createDraw(1)).toSorted((a, b) => b - a);
  expect(counts.slice(0, 146).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20_000);
});
