import { expect, it } from 'vitest';
import { DAY, HOUR } from '../table.fixture.ts';
import { countHolding, wideSpans } from './wide-spans.ts';

it('counts the events that last through a window, those of one day together', () => {
  const earliestMs = Float64Array.of(0, 0, 0, DAY, 0);
  const latestMs = Float64Array.of(DAY, DAY, 2 * DAY, 2 * DAY, HOUR);
  const spans = wideSpans([0, 1, 2, 3, 4], { earliestMs, latestMs });
  expect(spans).toHaveLength(4);
  expect(countHolding(spans, 2 * HOUR, 3 * HOUR)).toBe(3);
  expect(countHolding(spans, DAY - HOUR, DAY + HOUR)).toBe(1);
  expect(countHolding(spans, -HOUR, HOUR)).toBe(0);
});
