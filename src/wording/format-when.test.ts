import { describe, expect, it } from 'vitest';
import { EARLIEST_MS, LATEST_MS, parseEdtf } from '../dataset/times/edtf.ts';
import type { Precision } from '../dataset/format/packed.ts';
import { formatWhen } from './format-when.ts';

const at = (iso: string): number => Date.parse(iso);
const ZONE = 'Europe/Kyiv';

/** The words for an EDTF value whose days were counted in Kyiv in summer. */
function words(edtf: string, zone = ZONE, uncertain = false): string {
  const value = parseEdtf(edtf, () => 180);
  if (value === undefined) throw new Error(`not EDTF: ${edtf}`);
  return formatWhen(value.earliestMs, value.latestMs, value.precision, uncertain, zone);
}

describe('formatWhen', () => {
  it.each([
    ['2025-06-02T13:00+03:00', 'Mon 2 June 2025, 13:00'],
    ['2025-06-02', 'Mon 2 June 2025'],
    ['2025-05', 'May 2025'],
    ['2025-22', 'summer 2025'],
    ['2024-24', 'winter 2024/25'],
    ['2024', '2024'],
    ['2025-06-20/2025-06-30', '20–30 June 2025'],
    ['2025-05-28/2025-06-03', '28 May – 3 June 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-06-02T13:00+03:00/2025-06-02T15:00+03:00', 'Mon 2 June 2025, 13:00–15:00'],
  ])('says %s as %s', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it('keeps the name of a day in zones far from the one it was counted in', () => {
    for (const zone of ['America/New_York', 'UTC', 'Asia/Tokyo'])
      expect(words('2025-06-02', zone)).toBe('Mon 2 June 2025');
  });

  it('says what is not certain, and which end is open', () => {
    const interval: Precision = 'interval';
    const day = at('2025-06-03T00:00Z');
    expect(words('2025-05', ZONE, true)).toBe('about May 2025');
    expect(formatWhen(EARLIEST_MS, day + 86_399_999, interval, true, 'UTC')).toBe('by Tue 3 June 2025');
    expect(formatWhen(day, LATEST_MS, interval, true, 'UTC')).toBe('since Tue 3 June 2025');
    expect(formatWhen(Number.NaN, Number.NaN, 'undated', false, 'UTC')).toBe('date unknown');
  });
});
