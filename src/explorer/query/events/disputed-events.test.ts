import { describe, expect, it } from 'vitest';
import { disputedEvents } from './disputed-events.ts';
import { sketchCore } from '../query.fixture.ts';

const disputed = (hour: number, differing: number) => ({ hour, isDisputed: true, differing });
const { table } = sketchCore([
  disputed(1, 30),
  { ...disputed(2, 10), hours: 50 },
  { hour: 3 },
  disputed(4, 20),
  { isDisputed: true },
]);
const ALL = Uint8Array.of(1, 1, 1, 1, 1);
const HOUR_MS = 3_600_000;

describe('disputedEvents', () => {
  it('lists what sources differ on and the filters let through, the latest first, the undated last', () => {
    expect(disputedEvents(table, ALL, undefined, 10)).toEqual({ rows: [1, 3, 0, 4], total: 4 });
    expect(disputedEvents(table, Uint8Array.of(1, 0, 1, 0, 1), undefined, 10)).toEqual({ rows: [0, 4], total: 2 });
    expect(disputedEvents(table, ALL, undefined, 2)).toEqual({ rows: [1, 3], total: 4 });
  });

  it('at a time lists only where both figures had been told by then', () => {
    expect(disputedEvents(table, ALL, 20 * HOUR_MS, 10)).toEqual({ rows: [1, 3], total: 2 });
    expect(disputedEvents(table, ALL, 9 * HOUR_MS, 10)).toEqual({ rows: [], total: 0 });
  });
});
