import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../dataset/times/calendar-day.ts';
import { isZone, offsetMinutesOf, wallClockAt } from './zoned.ts';

describe('offsetMinutesOf', () => {
  it.each([
    ['Europe/London', [2026, 3, 28], 12 * 60, 0],
    ['Europe/London', [2026, 3, 29], 12 * 60, 60],
    ['Europe/Kyiv', [2026, 7, 1], 0, 180],
    ['Europe/Kyiv', [2026, 12, 1], 0, 120],
    ['Asia/Kolkata', [2026, 1, 1], 600, 330],
    ['America/New_York', [2026, 3, 8], 3 * 60, -240],
    ['Nowhere/At_All', [2026, 3, 8], 0, 0],
  ] as const)('%s on %j', (zone, [year, month, day], minute, offset) => {
    expect(offsetMinutesOf(dayNumber(year, month, day), minute, zone)).toBe(offset);
  });

  it('reads an hour that comes twice as the first one', () => {
    expect(offsetMinutesOf(dayNumber(2026, 10, 25), 90, 'Europe/London')).toBe(60);
  });
});

describe('wallClockAt', () => {
  it('shows the day and the minute of the zone', () => {
    const clock = wallClockAt(Date.parse('2026-06-01T22:15Z'), 'Europe/Istanbul');
    expect(clock).toEqual({ day: dayNumber(2026, 6, 2), minuteOfDay: 75, offsetMinutes: 180 });
  });

  it.each([
    ['2026-03-29T00:59Z', 59, 0],
    ['2026-03-29T01:00Z', 120, 60],
    ['2026-03-29T22:59Z', 1439, 60],
    ['2026-10-25T00:59Z', 119, 60],
    ['2026-10-25T01:00Z', 60, 0],
  ] as const)('follows the clocks of London over a change: %s', (instant, minuteOfDay, offsetMinutes) => {
    expect(wallClockAt(Date.parse(instant), 'Europe/London')).toMatchObject({ minuteOfDay, offsetMinutes });
  });

  it('shows what the rules say, at any time of two years', () => {
    for (const zone of ['Africa/Casablanca', 'Australia/Lord_Howe']) {
      const clocks = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
      });
      for (let ms = Date.UTC(2024, 0); ms < Date.UTC(2026, 0); ms += 97 * 1_800_000) {
        const { minuteOfDay } = wallClockAt(ms, zone);
        const clock = [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0'));
        expect(clock.join(':')).toBe(clocks.format(ms));
      }
    }
  });

  it('shows UTC where there is no such zone', () => {
    expect(wallClockAt(0, 'Nowhere')).toEqual({ day: 0, minuteOfDay: 0, offsetMinutes: 0 });
  });
});

it('knows zones by name', () => {
  expect(isZone('Africa/Khartoum')).toBe(true);
  expect(isZone('Mars/Olympus')).toBe(false);
});
