import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  createOffsetReader,
  firstInstantFromWall,
  instantsFromWall,
  offsetMinutesIn,
  wallFromInstant,
  zoneOffsetMs,
} from './zone-clock.ts';

const at = (iso: string): number => Date.parse(iso);
const HOUR = 3_600_000;

describe('the wall clock of a zone', () => {
  it.each([
    ['Europe/Kyiv', '2025-06-02T10:00Z', 3],
    ['Europe/Kyiv', '2025-12-02T10:00Z', 2],
    ['America/New_York', '2025-06-02T10:00Z', -4],
    ['Asia/Kathmandu', '2025-06-02T10:00Z', 5.75],
    ['UTC', '2025-06-02T10:00Z', 0],
  ])('%s at %s is %d hours ahead', (zone, instant, hours) => {
    expect(zoneOffsetMs(at(instant), zone)).toBe(hours * HOUR);
  });

  it('skips an hour when clocks go forward, and shows one twice when they go back', () => {
    expect(instantsFromWall(at('2025-03-30T03:30Z'), 'Europe/Kyiv')).toEqual([]);
    expect(instantsFromWall(at('2025-10-26T03:30Z'), 'Europe/Kyiv')).toEqual([
      at('2025-10-26T00:30Z'),
      at('2025-10-26T01:30Z'),
    ]);
  });

  it('begins a day whose midnight is skipped at the skip', () => {
    // Beirut puts its clocks forward from 00:00 to 01:00.
    expect(firstInstantFromWall(at('2024-03-31T00:00Z'), 'Asia/Beirut')).toBe(at('2024-03-30T22:00Z'));
  });

  it('reads dates by the clock that shows them, an hour before it is changed too', () => {
    // New York puts its clocks forward at 07:00 UTC, when they show 02:00.
    expect(offsetMinutesIn('America/New_York')(at('2025-03-09T01:00Z'))).toBe(-300);
    expect(offsetMinutesIn('America/New_York')(at('2025-03-09T05:00Z'))).toBe(-240);
    expect(offsetMinutesIn('Asia/Beirut')(at('2024-03-31T00:00Z'))).toBe(120);
  });

  it('gives every instant back from what the clock shows', () => {
    const zones = fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut');
    const instants = fc.integer({ min: at('1990-01-01') / 60_000, max: at('2037-01-01') / 60_000 });
    fc.assert(
      fc.property(instants, zones, (minute, zone) => {
        const instant = minute * 60_000;
        expect(instantsFromWall(wallFromInstant(instant, zone), zone)).toContain(instant);
      }),
    );
  });
});

describe('createOffsetReader', () => {
  const zone = fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'America/Caracas', 'Pacific/Apia');

  it('reads the same from Temporal, where there is one, as from Intl', () => {
    const instant = fc.double({ min: at('1900-01-01'), max: at('2090-01-01'), noNaN: true });
    fc.assert(
      fc.property(instant, zone, (instantMs, name) => {
        expect(createOffsetReader(name, Temporal)(instantMs)).toBe(createOffsetReader(name, undefined)(instantMs));
      }),
    );
  });

  it.each([
    ['Temporal', Temporal],
    ['Intl', undefined],
  ])('does not know every zone: %s', (_, temporal) => {
    expect(() => createOffsetReader('Nowhere/City', temporal)).toThrow(RangeError);
  });
});
