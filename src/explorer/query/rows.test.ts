import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsInWindow, matchedSpan, undatedEvents } from './events/events-in-window.ts';
import { findNeighbours } from '../../dataset/read/neighbours.ts';
import { createDatasetIndex, anyEvents, sketchCore } from './query.fixture.ts';

const HOUR_MS = 3_600_000;

describe('eventsInWindow and undatedEvents', () => {
  it('list every matching event that touches the window, or has no date, once', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(200), fc.integer({ min: 1, max: 50 }), (events, from, length) => {
        const { table } = sketchCore(events);
        const matches = Uint8Array.from(events, (_, row) => (row % 3 === 0 ? 0 : 1));
        const window = { fromMs: from * HOUR_MS, toMs: (from + length) * HOUR_MS };
        const expected = [...events.keys()].filter(
          (row) =>
            matches[row] === 1 &&
            (table.earliestMs[row] ?? NaN) <= window.toMs &&
            (table.latestMs[row] ?? NaN) >= window.fromMs,
        );
        expect(eventsInWindow(table, matches, window, 'oldest', 99)).toEqual({
          rows: expected,
          total: expected.length,
        });
        expect(eventsInWindow(table, matches, window, 'newest', 3)).toEqual({
          rows: expected.toReversed().slice(0, 3),
          total: expected.length,
        });
        expect(undatedEvents(table, matches, 99).rows).toEqual(
          [...events.keys()].filter((row) => matches[row] === 1 && events[row]?.hour === undefined),
        );
      }),
    );
  });

  it('can begin with what matters most, equal ones by time', () => {
    const { table } = sketchCore([{ hour: 1 }, { hour: 2 }, { hour: 3 }, { hour: 4 }]);
    table.score.set([0.2, 0.9, 0.2, 0.5]);
    const window = { fromMs: 0, toMs: 9 * HOUR_MS };
    const important = (limit: number) =>
      eventsInWindow(table, new Uint8Array(4).fill(1), window, 'important', limit).rows;
    expect(important(99)).toEqual([1, 3, 0, 2]);
    expect(important(3)).toEqual([1, 3, 0]);
    expect(important(1)).toEqual([1]);
  });
});

describe('matchedSpan', () => {
  it('reaches from the first to the last that passes', () => {
    const { table } = sketchCore([{ hour: 1 }, { hour: 3 }, { hour: 4 }, {}]);
    const span = (...matches: number[]) => matchedSpan(table, Uint8Array.from(matches));
    expect(span(0, 1, 1, 1)).toEqual({ fromMs: table.earliestMs[1], toMs: table.latestMs[2] });
    expect(span(0, 0, 0, 1)).toBeUndefined();
  });
});

describe('findNeighbours', () => {
  const ADA = 0;
  const STATE = 2;
  const COUNTRY = 0;
  const CITY = 2;

  it('takes the nearest event with the same person or city, and skips those that share only a state or country', () => {
    const index = createDatasetIndex(
      sketchCore([
        { hour: 1, places: [CITY] },
        { hour: 2, actors: [STATE], places: [COUNTRY] },
        { hour: 3, actors: [ADA, STATE], places: [CITY, COUNTRY] },
        { hour: 4, actors: [STATE] },
        { hour: 5, actors: [ADA] },
      ]),
    );
    expect(findNeighbours(index, 2)).toEqual({ before: 0, after: 4 });
  });

  it('at a time passes over what had not been reported by then, or nobody knows when', () => {
    const index = createDatasetIndex(
      sketchCore([
        { hour: 1, actors: [ADA], reported: 3 },
        { hour: 2, actors: [ADA] },
        { hour: 3, actors: [ADA], reported: 5 },
        { hour: 4, actors: [ADA], reported: 9 },
        { hour: 5, actors: [ADA], reported: 6 },
      ]),
    );
    expect(findNeighbours(index, 2, 6 * HOUR_MS)).toEqual({ before: 0, after: 4 });
  });

  it('falls back on a shared state, and knows none for undated events', () => {
    const index = createDatasetIndex(
      sketchCore([{ hour: 1, actors: [STATE] }, { hour: 2, actors: [STATE, ADA] }, { actors: [ADA] }]),
    );
    expect(findNeighbours(index, 1)).toEqual({ before: 0, after: undefined });
    expect(findNeighbours(index, 2)).toEqual({ before: undefined, after: undefined });
  });
});
