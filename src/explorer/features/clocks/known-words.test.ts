import { expect, it } from 'vitest';
import { createDatasetIndex, sketchCore } from '../../query/query.fixture.ts';
import { knownWords } from './known-words.ts';

const index = createDatasetIndex(sketchCore([{ hour: 1, reported: 1 }, { hour: 2, reported: 5 }, { hour: 3 }]));
const byHour2 = (dataset: Omit<Parameters<typeof knownWords>[0], 'index'>) =>
  knownWords({ index, ...dataset }, 2 * 3_600_000, 1);
const look = (): void => undefined;
const part = (range?: { readonly fromMs: number; readonly toMs: number }) =>
  ({ progress: { loaded: 3, total: 3 }, part: { range, coverageOf: () => 'held' as const, look } }) as const;

it('counts what had been reported', () => {
  expect(byHour2({ progress: { loaded: 3, total: 3 } })).toBe(
    '1 of 3 events had been reported. 1 event without a time of report left out.',
  );
});

it('says how many are here while others are on their way, and takes none of these for one without a report', () => {
  expect(byHour2({ progress: { loaded: 2, total: 3 } })).toBe(
    '1 of the 2 events that are here so far had been reported.',
  );
});

it('speaks of the stretch of time of which events are held, and counts nothing where none are', () => {
  expect(byHour2(part({ fromMs: 0, toMs: 1 }))).toMatch(/^1 of 3 events of this stretch of time had been reported\./);
  expect(byHour2(part())).toBeUndefined();
});
