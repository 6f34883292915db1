import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankedCandidates, rankRows } from './candidates.ts';
import { binDensity } from './density.ts';
import { layoutFrameFor, type LayoutFrame } from './layout-frame.ts';
import { createMassProfile, massBefore } from './mass-profile.ts';
import { createRowIndex, rowsMeeting } from './row-index.ts';
import { createTimeScale } from './scale.ts';
import { DAY, HOUR, tableOf } from '../table.fixture.ts';

const events = Array.from({ length: 3000 }, (_, position) => ({
  from: position * HOUR,
  to: position * HOUR + (position % 4 === 0 ? DAY - 1 : 59_999),
  score: ((position * 37) % 101) / 101,
}));
const table = tableOf(events);
const rows = Uint32Array.from({ length: table.dated }, (_, row) => row);
const index = createRowIndex(rows, table);
const large = { ...index, ranked: rankRows(rows, table), profile: createMassProfile(index, table) };
const meetingOf = ({ fromMs, toMs }: LayoutFrame) => rowsMeeting(index, table, fromMs, toMs);
const frameOf = (days: number) => layoutFrameFor(createTimeScale({ fromMs: 40 * DAY, toMs: (40 + days) * DAY }, 300));

describe('large tracks', () => {
  it('rank their rows by importance, equal ones in their order', () => {
    const scores = Array.from(rankRows(rows, table), (row) => Math.floor((table.score[row] ?? 0) * 256));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Array.from(rankRows(rows, table)).toSorted((a, b) => a - b)).toEqual(Array.from(rows));
  });

  it.each([1, 60])('let the most important events in a frame of %d days try, and only those', (days) => {
    const frame = frameOf(days);
    const candidates = rankedCandidates(large, table, frame, meetingOf(frame), 5);
    const inFrame = Array.from(rows).filter(
      (row) => (table.earliestMs[row] ?? 0) < frame.toMs && (table.latestMs[row] ?? 0) >= frame.fromMs,
    );
    expect(candidates).toHaveLength(Math.min(600, inFrame.length));
    const chosen = new Set(candidates);
    const least = Math.min(...candidates.map((row) => table.score[row] ?? 0));
    const leftOut = inFrame.filter((row) => !chosen.has(row)).map((row) => table.score[row] ?? 0);
    expect(Math.max(0, ...leftOut)).toBeLessThanOrEqual(least + 1 / 256);
  });

  it('have the same density by running sums as by counting, but for neighbouring bins', () => {
    const frame = frameOf(90);
    const placed = new Set([1, 500, 1200]);
    const quick = binDensity(large, table, frame, placed, meetingOf(frame)).mass;
    const exact = binDensity(index, table, frame, placed, meetingOf(frame)).mass;
    const sums = [quick, exact].map((mass) => mass.reduce((sum, value) => sum + value, 0));
    expect(sums[0]).toBeCloseTo(sums[1] ?? 0, 0);
    const middle = Array.from(quick, (mass, bin) => Math.abs(mass - (exact[bin] ?? 0)));
    expect(Math.max(...middle)).toBeLessThan(2);
  });

  it('know how many events lie before an instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (day) => {
        const before = massBefore(large.profile, day * DAY);
        const naive = events.reduce(
          (sum, { from, to }) => sum + Math.max(0, Math.min(1, (day * DAY - from) / (to + 1 - from))),
          0,
        );
        expect(Math.abs(before - naive)).toBeLessThan(1.5);
      }),
    );
  });
});
