import { describe, expect, it } from 'vitest';
import { formatClock, formatDay, formatInstant, formatSeason } from './zone-format.ts';

const at = (iso: string): number => Date.parse(iso);
const ZONE = 'Europe/Kyiv';

describe('instants in a zone', () => {
  it('are named the way people do', () => {
    expect(formatDay(at('2025-06-01T22:00Z'), ZONE)).toBe('Mon 2 June');
    expect(formatClock(at('2025-06-02T10:05Z'), ZONE)).toBe('13:05');
    expect(formatClock(at('2025-06-01T21:00Z'), ZONE)).toBe('00:00');
    expect(formatInstant(at('2025-06-02T10:00Z'), 'America/New_York')).toBe('Mon 2 June 2025, 06:00');
  });

  it('lie in a season, and winter in two years', () => {
    expect(formatSeason(at('2025-07-01T00:00Z'), 'UTC')).toBe('summer 2025');
    expect(formatSeason(at('2024-12-15T00:00Z'), 'UTC')).toBe('winter 2024/25');
    expect(formatSeason(at('2025-02-15T00:00Z'), 'UTC')).toBe('winter 2024/25');
  });
});
