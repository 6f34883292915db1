import { expect, it } from 'vitest';
import { today } from './today.ts';

const NOW_MS = Date.UTC(2031, 4, 9, 23, 59);

it('is the day of the clock, or the one that a repeatable build states', () => {
  expect(today({}, NOW_MS)).toBe('2031-05-09');
  expect(today({ SOURCE_DATE_EPOCH: '0' }, NOW_MS)).toBe('1970-01-01');
  expect(today({ SOURCE_DATE_EPOCH: 'yesterday' }, NOW_MS)).toBe('2031-05-09');
});
