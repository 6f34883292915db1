import { expect, it } from 'vitest';
import { reportedByMs, reportedOn } from './reported-by.ts';

const inUtc = (): number => 0;

it('is the time of the post, or the end of the day of its document', () => {
  expect(reportedByMs('2031-05-04T09:30Z', '2031-05-06', inUtc)).toBe(Date.UTC(2031, 4, 4, 9, 30));
  expect(reportedByMs('2031-05-04', undefined, inUtc)).toBe(Date.UTC(2031, 4, 5));
  expect(reportedByMs(undefined, '2031-05-06', inUtc)).toBe(Date.UTC(2031, 4, 7));
  expect(reportedByMs(undefined, undefined, inUtc)).toBeNaN();
});

it('does not take the day that an entry of a list is about for the day on which it was written', () => {
  expect(reportedOn('2014-03-18', '2031-05-06')).toBe('2031-05-06');
  expect(reportedOn('2031-05-07', '2031-05-06')).toBe('2031-05-07');
});
