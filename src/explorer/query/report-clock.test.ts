import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAt } from '../../dataset/columns/columns.ts';
import { rowWhen } from '../../wording/row-when.ts';
import { NO_FILTERS, type ListOrder } from '../view/view-state.ts';
import { createEventEngine } from './event-engine.ts';
import { createTextSearch } from './search/text-search.ts';
import { FilterEngine } from './filters/filter-engine.ts';
import { anyEvents, sketchCore } from './query.fixture.ts';
import { inOrder, layOutByReport, reportedBy, withReportTimes } from './report-clock.ts';

const HOUR_MS = 3_600_000;
/** Its days begin at half past an hour of UTC: no whole hour is taken for a day. */
const ZONE = 'Asia/Kolkata';

describe('layOutByReport', () => {
  it('has every event once, in the order of its first report, with all that it has', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { table } = sketchCore(events);
        const { table: ordered, rows, positions } = layOutByReport(table, ZONE);
        expect([...rows].toSorted((a, b) => a - b)).toEqual([...events.keys()]);
        expect([...rows].map((row) => positions[row])).toEqual([...events.keys()]);
        const times = [...rows].map((row) => (events[row]?.reported ?? NaN) * HOUR_MS);
        expect([...ordered.earliestMs]).toEqual(times);
        const timed = times.filter((ms) => !Number.isNaN(ms));
        expect(ordered.dated).toBe(timed.length);
        expect(timed).toEqual(timed.toSorted((a, b) => a - b));
        for (const [position, row] of rows.entries()) {
          expect([...listAt(ordered.actors, position)]).toEqual([...listAt(table.actors, row)]);
          expect([...listAt(ordered.places, position)]).toEqual([...listAt(table.places, row)]);
          expect(ordered.status[position]).toBe(table.status[row]);
        }
        const bytes = Uint8Array.from(events, (_, row) => row % 2);
        expect([...inOrder(bytes, rows)]).toEqual([...rows].map((row) => row % 2));
      }),
    );
  });
});

describe('a report of which the day alone is known', () => {
  it('spans that day, and stands before what was reported in it', () => {
    const { table } = sketchCore([{ hour: 1, reported: 48 }, { hour: 2, reported: 36 }, { hour: 3 }]);
    const { table: ordered, rows } = layOutByReport(table, 'UTC');
    expect([...rows]).toEqual([0, 1, 2]);
    expect(rowWhen(ordered, 0, 'UTC')).toBe('Fri 2 January 1970');
    expect(ordered.latestMs[0]).toBe(48 * HOUR_MS - 1);
    expect(rowWhen(ordered, 1, 'UTC')).toBe('Fri 2 January 1970, 12:00');
    expect(ordered.latestMs[1]).toBe(36 * HOUR_MS + 59_999);
    expect(rowWhen(ordered, 2, 'UTC')).toBe('date unknown');
  });

  it('is a day of the zone in which the dataset counts its days', () => {
    const { table } = sketchCore([{ hour: 1, reported: 21 }]);
    expect(rowWhen(withReportTimes(table, 'UTC'), 0, 'UTC')).toBe('Thu 1 January 1970, 21:00');
    const inMoscow = withReportTimes(table, 'Europe/Moscow');
    expect(rowWhen(inMoscow, 0, 'Europe/Moscow')).toBe('Thu 1 January 1970');
    expect(rowWhen(inMoscow, 0, 'America/New_York')).toBe('Thu 1 January 1970');
  });
});

describe('reportedBy', () => {
  it('leaves the dated events that had been reported by then', () => {
    const table = {
      dated: 3,
      earliestMs: Float64Array.of(10, 20, 30, NaN),
      latestMs: Float64Array.of(11, 21, 31, NaN),
      reportedMs: Float64Array.of(500, NaN, 900, 100),
    };
    const times = (knownMs: number) => reportedBy(table, knownMs).earliestMs;
    expect([...times(499)]).toEqual([]);
    expect([...times(500)]).toEqual([10]);
    expect(reportedBy(table, 900)).toEqual({
      dated: 2,
      earliestMs: Float64Array.of(10, 30),
      latestMs: Float64Array.of(11, 31),
    });
  });
});

describe('the list by the clock of the reports', () => {
  const anyOrder = fc.constantFrom<ListOrder>('oldest', 'newest', 'important');

  it('is what going through the events one by one finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEvents,
        fc.nat(200),
        fc.nat(50),
        anyOrder,
        fc.option(fc.nat(200)),
        async (events, from, hours, order, known) => {
          const { table, dictionaries } = sketchCore(events);
          const filters = new FilterEngine(table, dictionaries);
          const sources = { table, dictionaries, actor: filters.columnOf('actor'), index: NO_INDEX };
          const openSearch = async () => createTextSearch(sources);
          const engine = createEventEngine({ table, dictionaries, corpusZone: ZONE }, filters, openSearch);
          const query = { ...NO_FILTERS, knownMs: known === null ? undefined : known * HOUR_MS };
          const window = { fromMs: from * HOUR_MS, toMs: (from + hours) * HOUR_MS };
          const clock = 'report' as const;
          const isKnown = (hour: number | undefined): boolean =>
            known === null || (hour !== undefined && hour <= known);
          const passing = events
            .map(({ reported }, row) => ({ reported, row }))
            .filter(({ reported }) => isKnown(reported));
          const listed = await engine.list(query, { of: 'window', window, order, clock }, 100);
          const expected = passing.flatMap(({ reported, row }) =>
            reported !== undefined && reported >= from && reported <= from + hours ? [row] : [],
          );
          expect([...listed.rows].toSorted((a, b) => a - b)).toEqual(expected);
          const hoursListed = listed.rows.map((row) => events[row]?.reported ?? NaN);
          const ordered = hoursListed.toSorted((a, b) => (order === 'newest' ? b - a : a - b));
          expect(order === 'important' ? ordered : hoursListed).toEqual(ordered);
          const undated = await engine.list(query, { of: 'undated', clock }, 100);
          expect([...undated.rows].toSorted((a, b) => a - b)).toEqual(
            passing.flatMap(({ reported, row }) => (reported === undefined ? [row] : [])),
          );
        },
      ),
    );
  });
});

const isNeverAsked = async () => {
  throw new Error('nothing is searched');
};
const NO_INDEX = {
  listShards: isNeverAsked,
  listBeginnings: isNeverAsked,
  openShard: isNeverAsked,
  openBeginning: isNeverAsked,
};
