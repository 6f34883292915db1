import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar-day.ts';
import { EARLIEST_MS, formatEdtfDay, formatEdtfMinute, LATEST_MS, parseEdtf } from './edtf.ts';

const at = (iso: string): number => Date.parse(iso);

describe('calendar days', () => {
  it('agree with the calendar of JavaScript over six thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = calendarDay(number);
        expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumber(day.year, day.month, day.day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('carry months over the year', () => {
    expect(dayNumber(2025, 14, 1)).toBe(dayNumber(2026, 2, 1));
    expect(dayNumber(2025, 0, 31)).toBe(dayNumber(2024, 12, 31));
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
  });
});

describe('parseEdtf', () => {
  it.each([
    ['2025-06-02', '2025-06-02T00:00Z', '2025-06-02T23:59:59.999Z', 'day'],
    ['2025-06', '2025-06-01T00:00Z', '2025-06-30T23:59:59.999Z', 'month'],
    ['2024', '2024-01-01T00:00Z', '2024-12-31T23:59:59.999Z', 'year'],
    ['2025-21', '2025-03-01T00:00Z', '2025-05-31T23:59:59.999Z', 'season'],
    ['2025-24', '2025-12-01T00:00Z', '2026-02-28T23:59:59.999Z', 'season'],
    ['2025-06-02T13:00+03:00', '2025-06-02T10:00Z', '2025-06-02T10:00:59.999Z', 'minute'],
    ['2025-06-02T13:00:05Z', '2025-06-02T13:00:05Z', '2025-06-02T13:00:05.999Z', 'minute'],
    ['2025-06-20/2025-06-30', '2025-06-20T00:00Z', '2025-06-30T23:59:59.999Z', 'interval'],
    ['2024-06/2025', '2024-06-01T00:00Z', '2025-12-31T23:59:59.999Z', 'interval'],
    ['199X', '1990-01-01T00:00Z', '1999-12-31T23:59:59.999Z', 'interval'],
    ['2004-XX', '2004-01-01T00:00Z', '2004-12-31T23:59:59.999Z', 'year'],
    ['2004-07-XX', '2004-07-01T00:00Z', '2004-07-31T23:59:59.999Z', 'month'],
  ])('%s lies between %s and %s', (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toEqual({
      earliestMs: at(earliest),
      latestMs: at(latest),
      precision,
      approximate: false,
      uncertain: false,
      openStart: false,
      openEnd: false,
    });
  });

  it('knows open and unknown ends', () => {
    expect(parseEdtf('../2025-12-31')).toMatchObject({ earliestMs: EARLIEST_MS, openStart: true, openEnd: false });
    expect(parseEdtf('2022/..')).toMatchObject({ latestMs: LATEST_MS, openStart: false, openEnd: true });
    expect(parseEdtf('2022/')).toMatchObject({ latestMs: LATEST_MS, openEnd: true });
  });

  it.each([
    ['2025-06-12~', true, false],
    ['2025-06?', false, true],
    ['2025%', true, true],
    ['2024~/2025-02', true, false],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    '',
    '..',
    '../..',
    '/',
    '2025-02-30',
    '1900-02-29',
    '2025-13',
    '2025-00',
    '2025-25',
    '2025-21-01',
    '2025-6-2',
    '25-06-02',
    '2025-06-02T24:00Z',
    '2025-06-02T10:60Z',
    '2025-06-02T10:00+19:00',
    '2025-06-02T10',
    '2025/2024',
    '2025-XX-05',
    '19XX-05',
    'P30D',
    'June 2025',
    '2025-06-02/2025-06-03/2025-06-04',
    ' 2025',
    '2025~~',
  ])('rejects %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('reads days and bare clock times on the clock that it is given', () => {
    const threeHoursEast = (): number => 180;
    expect(parseEdtf('2025-06-02', threeHoursEast)).toMatchObject({
      earliestMs: at('2025-06-01T21:00Z'),
      latestMs: at('2025-06-02T20:59:59.999Z'),
    });
    expect(parseEdtf('2025-06-02T13:00', threeHoursEast)?.earliestMs).toBe(at('2025-06-02T10:00Z'));
    expect(parseEdtf('2025-06-02T13:00Z', threeHoursEast)?.earliestMs).toBe(at('2025-06-02T13:00Z'));
  });

  it('gives every formatted day and minute back', () => {
    const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), offset, (number, minute, minutesEast) => {
        expect(parseEdtf(formatEdtfDay(number))).toMatchObject({ earliestMs: number * 86_400_000, precision: 'day' });
        expect(parseEdtf(formatEdtfMinute(number, minute, minutesEast))?.earliestMs).toBe(
          number * 86_400_000 + (minute - minutesEast) * 60_000,
        );
      }),
    );
  });

  it('never throws, and never ends before it begins', () => {
    const piece = fc.constantFrom('2025', '-', '06', '30', 'T', ':', '/', '..', '~', '?', 'X', 'Z', '+03:00', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const value = parseEdtf(pieces.join(''));
        expect(value === undefined || value.earliestMs <= value.latestMs).toBe(true);
      }),
    );
  });
});
