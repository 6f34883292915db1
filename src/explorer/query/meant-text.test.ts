import { expect, it } from 'vitest';
import { meantText } from './meant-text.ts';
import { createDatasetIndex, sketchCore } from './query.fixture.ts';

const HALVIK = 2;
const STRIKES = 1;
const NORLAND_STATE = 2;
const index = createDatasetIndex(
  sketchCore([{ hour: 1, actors: [NORLAND_STATE], places: [HALVIK], topics: [STRIKES] }]),
);

it.each([
  ['Havlik bridge', 'Halvik bridge'],
  ['norlnad  halvick', 'Norland Halvik'],
  ['stirkes on Halvik', 'Strikes on Halvik'],
])('takes "%s" for "%s"', (typed, meant) => {
  expect(meantText(index, typed)).toBe(meant);
});

it('leaves words that a name has or begins with, that are short, or of which no event tells', () => {
  for (const typed of ['Halvik', 'halv norl', 'Bp', 'sudrya', 'Petersen came', ' ']) {
    expect(meantText(index, typed), typed).toBeUndefined();
  }
});
