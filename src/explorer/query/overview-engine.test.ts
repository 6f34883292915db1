import { expect, it } from 'vitest';
import { countByOverview } from './overview-engine.ts';
import { sketchCore } from './query.fixture.ts';

const { dictionaries } = sketchCore([]);
const overview = {
  fromMs: 1000,
  binMs: 100,
  bins: 3,
  all: Uint32Array.of(5, 0, 7),
  tracks: {
    topics: [{ value: 1, counts: Uint32Array.of(4, 0, 2) }],
    places: [{ value: 0, counts: Uint32Array.of(1, 1, 1) }],
  },
};

it('counts the frequent values over the whole time', () => {
  const { topic, actor } = countByOverview(overview, dictionaries);
  expect([...topic]).toEqual([0, 6]);
  expect([...actor]).toEqual([0, 0, 0]);
});

it.each([
  [{ fromMs: 1250, toMs: 1260 }, 2],
  [{ fromMs: 0, toMs: 1050 }, 4],
  [{ fromMs: 1050, toMs: 9000 }, 6],
  [{ fromMs: 0, toMs: 500 }, 0],
  [{ fromMs: 5000, toMs: 6000 }, 0],
])('counts by whole bins in %o', (window, count) => {
  expect(countByOverview(overview, dictionaries, window).topic[1]).toBe(count);
});

it('has no counts of places, which count what lies in them', () => {
  expect([...countByOverview(overview, dictionaries).place]).toEqual([0, 0, 0, 0]);
});
