import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '../../../dataset/format/packed.ts';
import { sketchCore } from '../../query/query.fixture.ts';
import { clockOf, groupByDay } from './list-items.ts';

const { table: exact } = sketchCore([{ hour: 1 }, { hour: 22 }, { hour: 25 }]);

describe('groupByDay', () => {
  it('puts exact times under the day that the zone’s clock shows', () => {
    expect(groupByDay(exact, [0, 1, 2], 'UTC')).toEqual([
      { kind: 'heading', label: 'Thu 1 January 1970', count: 2 },
      { kind: 'event', row: 0 },
      { kind: 'event', row: 1 },
      { kind: 'heading', label: 'Fri 2 January 1970', count: 1 },
      { kind: 'event', row: 2 },
    ]);
    const inTokyo = groupByDay(exact, [0, 1, 2], 'Asia/Tokyo').filter(({ kind }) => kind === 'heading');
    expect(inTokyo).toMatchObject([{ count: 1 }, { count: 2 }]);
  });

  it('gives a longer span a heading of its own, and no clock time', () => {
    const table = { ...exact, precision: Uint8Array.of(0, PRECISIONS.indexOf('month'), 0) };
    expect(groupByDay(table, [0, 1], 'UTC')[2]).toEqual({ kind: 'heading', label: 'January 1970', count: 1 });
    expect(clockOf(table, 1, 'UTC')).toBeUndefined();
    expect(clockOf(table, 0, 'UTC')).toBe('01:00');
  });
});
