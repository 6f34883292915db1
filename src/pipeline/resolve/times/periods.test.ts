import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber } from '../../../dataset/times/calendar-day.ts';
import {
  addMonths,
  datePeriod,
  dayPeriod,
  monthPeriod,
  onwardsFrom,
  seasonPeriod,
  shiftDays,
  spanning,
  upTo,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './periods.ts';

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayNumber(year, month, date);
};
const iso = (number: number): string => {
  const { year, month, day: date } = calendarDay(number);
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
};
const ends = ({ first, last }: Period): string => `${iso(first)} to ${iso(last)}`;

describe('periods', () => {
  it.each([
    ['February of a leap year', monthPeriod(2024, 2), '2024-02', '2024-02-01 to 2024-02-29'],
    ['a month behind December', monthPeriod(2025, 13), '2026-01', '2026-01-01 to 2026-01-31'],
    ['a year', yearPeriod(2025), '2025', '2025-01-01 to 2025-12-31'],
    ['spring', seasonPeriod(2025, 21), '2025-21', '2025-03-01 to 2025-05-31'],
    ['winter, which runs into the next year', seasonPeriod(2025, 24), '2025-24', '2025-12-01 to 2026-02-28'],
    ['the week of a Sunday', weekPeriod(day('2026-03-22')), '2026-03-16/2026-03-22', '2026-03-16 to 2026-03-22'],
    ['the week of a Monday', weekPeriod(day('2026-03-23')), '2026-03-23/2026-03-29', '2026-03-23 to 2026-03-29'],
    ['its weekend', weekendPeriod(day('2026-03-18')), '2026-03-21/2026-03-22', '2026-03-21 to 2026-03-22'],
    ['a month moved by days', shiftDays(monthPeriod(2026, 2), 1), '2026-02-02/2026-03-01', '2026-02-02 to 2026-03-01'],
  ])('%s', (_, period, edtf, between) => {
    expect(period.edtf).toBe(edtf);
    expect(ends(period)).toBe(between);
  });

  it('has no day that the calendar has not', () => {
    expect(datePeriod(2025, 2, 29)).toBeUndefined();
    expect(datePeriod(2024, 2, 29)?.edtf).toBe('2024-02-29');
  });

  it('spans from one to the other as they were named, and never backwards', () => {
    const [may, july] = [monthPeriod(2026, 5), monthPeriod(2026, 7)];
    expect(spanning(may, july)).toMatchObject({ edtf: '2026-05/2026-07', first: may.first, last: july.last });
    expect(spanning(may, may)?.edtf).toBe('2026-05');
    expect(spanning(july, may)).toBeUndefined();
    expect(spanning(dayPeriod(may.last), dayPeriod(may.last))?.edtf).toBe('2026-05-31');
  });

  it('is open at one end', () => {
    const week = weekPeriod(day('2026-03-18'));
    expect(upTo(week)).toEqual({ first: -Infinity, last: week.last, edtf: '../2026-03-22' });
    expect(onwardsFrom(week)).toEqual({ first: week.first, last: Infinity, edtf: '2026-03-16/..' });
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', -14, '2024-11-30'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(iso(addMonths(day(from), months))).toBe(to);
  });
});
