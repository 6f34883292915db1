import { describe, expect, it } from 'vitest';
import { createDatasetIndex, sketchCore } from '../../query/query.fixture.ts';
import { finishNow } from '../../base/slices.ts';
import { foldNames, suggestFacetValues } from './suggestions.ts';

const ADA = 0;
const NORLAND_STATE = 2;
const index = createDatasetIndex(
  sketchCore([
    { hour: 1, actors: [ADA, NORLAND_STATE], places: [0], topics: [0] },
    { hour: 2, places: [2] },
  ]),
);
const names = finishNow(foldNames(index));

describe('suggestFacetValues', () => {
  it('offers states and places of a name, each as what it is, the most frequent first', () => {
    const found = suggestFacetValues(index, names, 'norl', 5);
    expect(found.map(({ noun, label, count }) => [noun, label, count])).toEqual([
      ['Place', 'Norland', 2],
      ['State', 'Norland', 1],
    ]);
  });

  it('knows a name by the beginning of any of its words, and not by their middle', () => {
    const labelsFor = (typed: string) => suggestFacetValues(index, names, typed, 5).map(({ label }) => label);
    expect(labelsFor('Halvík')).toEqual(['Halvik']);
    expect(labelsFor('alvik')).toEqual([]);
  });

  it('offers nothing that has no event, and nothing for nothing', () => {
    expect(suggestFacetValues(index, names, 'bo', 5)).toEqual([]);
    expect(suggestFacetValues(index, names, ' ', 5)).toEqual([]);
  });
});
