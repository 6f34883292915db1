import { describe, expect, it } from 'vitest';
import { createPlaceTree } from '../../query/places/place-tree.ts';
import { createDatasetIndex, sketchCore } from '../../query/query.fixture.ts';
import { FilterEngine } from '../../query/filters/filter-engine.ts';
import { NO_FILTERS, type ViewFilters } from '../../view/view-state.ts';
import { listFacetOptions, listPlaceOptions, searchFacetOptions } from './facet-options.ts';

const ADA = 0;
const BO = 1;
const NORLAND_STATE = 2;
const HALVIK = 2;
const index = createDatasetIndex(
  sketchCore([
    { hour: 1, actors: [BO, NORLAND_STATE], topics: [0], places: [HALVIK] },
    { hour: 2, actors: [BO], topics: [0] },
    { hour: 3, actors: [ADA], topics: [1] },
  ]),
);
function countsUnder(filters: ViewFilters) {
  const engine = new FilterEngine(index.table, index.dictionaries);
  engine.apply({ filters });
  return engine.result().counts;
}

const inputFor = (facet: 'actor' | 'place', filters: ViewFilters = NO_FILTERS) => ({
  index,
  facet,
  choice: filters[facet],
  counts: countsUnder(filters)[facet],
});

describe('listFacetOptions', () => {
  it('lists the kinds asked for, the most frequent first', () => {
    const people = listFacetOptions(inputFor('actor'), ['person']);
    expect(people.map(({ label, count }) => [label, count])).toEqual([
      ['Bo', 2],
      ['Ada', 1],
    ]);
  });

  it('keeps a chosen value that other filters leave without events, and drops the others', () => {
    const filters: ViewFilters = {
      ...NO_FILTERS,
      topic: { include: ['talks'], exclude: [] },
      actor: { include: ['ada'], exclude: [] },
    };
    const options = listFacetOptions(inputFor('actor', filters), ['person']);
    expect(options.map(({ id, count, state }) => [id, count, state])).toEqual([
      ['bo', 2, 'neither'],
      ['ada', 0, 'included'],
    ]);
  });
});

describe('listPlaceOptions', () => {
  it('shows a city under its region and country, and no empty country', () => {
    const options = listPlaceOptions(inputFor('place'), createPlaceTree(index.dictionaries.places));
    expect(options.map(({ id }) => id)).toEqual(['norland']);
    expect(options[0]?.children[0]?.children[0]).toMatchObject({
      id: 'halvik',
      count: 1,
      detail: 'Fjordshire, Norland',
    });
  });
});

describe('searchFacetOptions', () => {
  it('finds by the beginning of any word, not by its middle', () => {
    const options = listFacetOptions(inputFor('actor'));
    const found = (typed: string) => searchFacetOptions(options, index, 'actor', typed).map(({ label }) => label);
    expect(found('nor')).toEqual(['Norland']);
    expect(found('land')).toEqual([]);
    expect(found('')).toHaveLength(options.length);
  });
});
