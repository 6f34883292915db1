import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowIndex, firstStartingFrom, holdsRow, rowsMeeting } from './row-index.ts';
import { tableOf } from '../table.fixture.ts';

const spans = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 1000 }),
    length: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 900 })),
  }),
  { maxLength: 300 },
);

describe('finding rows', () => {
  it('finds just the rows that meet the stretch, in order', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -50, max: 1050 }),
        fc.integer({ min: 1, max: 300 }),
        (events, fromMs, width) => {
          const table = tableOf(events.map(({ from, length }) => ({ from, to: from + length })));
          const index = createRowIndex(
            Uint32Array.from({ length: table.dated }, (_, row) => row),
            table,
          );
          const { running, from, to } = rowsMeeting(index, table, fromMs, fromMs + width);
          const found = [...running, ...index.rows.subarray(from, to)];
          const naive = [...index.rows].filter(
            (row) => (table.earliestMs[row] ?? 0) < fromMs + width && (table.latestMs[row] ?? 0) >= fromMs,
          );
          expect(found).toEqual(naive);
        },
      ),
    );
  });

  it('knows where starts begin and which rows it has', () => {
    const table = tableOf([{ from: 1 }, { from: 5 }, { from: 5 }, { from: 9 }]);
    const index = createRowIndex(Uint32Array.of(0, 2, 3), table);
    expect([0, 1, 2, 5, 6, 10].map((ms) => firstStartingFrom(index, table, ms))).toEqual([0, 0, 1, 1, 2, 3]);
    expect([0, 1, 2, 3, 4].map((row) => holdsRow(index, row))).toEqual([true, false, true, true, false]);
  });
});
