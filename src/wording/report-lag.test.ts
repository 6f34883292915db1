import { MS_PER_DAY } from '../dataset/times/calendar-day.ts';
import { expect, it } from 'vitest';
import { createEventTable } from '../dataset/read/event-table.ts';
import { PRECISIONS, type Precision } from '../dataset/format/packed.ts';
import { reportLag } from './report-lag.ts';

const HOUR_MS = 3_600_000;
const NOON = Date.UTC(2031, 4, 4, 12);

/** The sentence for one event that begins at noon on 4 May 2031 and lasts so long. */
function lagOf(
  precision: Precision,
  durationMs: number,
  reportedMs: number,
  zone = 'UTC',
  earliestReportMs = reportedMs,
): string | undefined {
  const table = createEventTable([], 0, { actors: 0, places: 0, about: 0, topics: 0, sources: 0 });
  return reportLag(
    {
      ...table,
      count: 1,
      dated: precision === 'undated' ? 0 : 1,
      earliestMs: Float64Array.of(NOON),
      latestMs: Float64Array.of(NOON + durationMs - 1),
      reportedMs: Float64Array.of(reportedMs),
      precision: Uint8Array.of(PRECISIONS.indexOf(precision)),
    },
    0,
    zone,
    'UTC',
    earliestReportMs,
  );
}

it('says how long after an event somebody first reported it', () => {
  expect(lagOf('minute', 60_000, NOON + 3.6 * HOUR_MS)).toBe('First reported Sun 4 May 2031, 15:36, 3 hours later.');
  expect(lagOf('minute', 60_000, NOON)).toMatch(/12:00, at once\.$/);
  expect(lagOf('minute', 60_000, NOON + 1.5 * HOUR_MS)).toMatch(/90 minutes later\.$/);
  expect(lagOf('minute', 60_000, NOON + 8107 * MS_PER_DAY)).toMatch(/, 22 years later\.$/);
});

it('claims no more than is certain where the time of the event is a span', () => {
  expect(lagOf('day', MS_PER_DAY, NOON + 5 * HOUR_MS)).toMatch(/within that time\.$/);
  expect(lagOf('day', MS_PER_DAY, NOON + 4.4 * MS_PER_DAY)).toMatch(/at least 3 days later\.$/);
});

it('knows announcements, undated events and reports without a time', () => {
  expect(lagOf('minute', 60_000, NOON - 2 * MS_PER_DAY)).toMatch(/2 days before\.$/);
  expect(lagOf('undated', 0, NOON)).toBe('First reported Sun 4 May 2031, 12:00.');
  expect(lagOf('minute', 60_000, NaN)).toBeUndefined();
});

it('names no clock time for a report that is dated by its day alone', () => {
  expect(lagOf('minute', 60_000, Date.UTC(2031, 4, 5))).toBe('First reported on Sun 4 May 2031.');
  // The day is the corpus's, whatever clock the reader has chosen.
  expect(lagOf('minute', 60_000, Date.UTC(2031, 4, 5), 'Europe/Kyiv')).toBe('First reported on Sun 4 May 2031.');
  expect(lagOf('minute', 60_000, Date.UTC(2031, 4, 4, 21), 'Europe/Kyiv')).toMatch(
    /^First reported Mon 5 May 2031, 00:00/,
  );
});

it('calls no report the first where another of that day has no time', () => {
  const day = Date.UTC(2031, 4, 4);
  expect(lagOf('day', MS_PER_DAY, NOON + 5 * HOUR_MS, 'UTC', day)).toBe(
    'Reported by Sun 4 May 2031, 17:00, perhaps earlier that day.',
  );
  expect(lagOf('minute', 60_000, day + MS_PER_DAY, 'UTC', day)).toBe('First reported on Sun 4 May 2031.');
});
