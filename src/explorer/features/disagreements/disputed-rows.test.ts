import { expect, it } from 'vitest';
import { sketchCore } from '../../query/query.fixture.ts';
import { disputedRows } from './disputed-rows.ts';

it('lists what sources differ on and the filters let through, the latest first, the undated last', () => {
  const { table } = sketchCore([{ hour: 1 }, { hour: 2, hours: 50 }, { hour: 3 }, { hour: 4 }, {}]);
  const disputed = { ...table, disagreement: Uint8Array.of(1, 1, 0, 1, 1) };
  expect(disputedRows(disputed, Uint8Array.of(1, 1, 1, 1, 1))).toEqual([1, 3, 0, 4]);
  expect(disputedRows(disputed, Uint8Array.of(1, 0, 1, 0, 1))).toEqual([0, 4]);
});
