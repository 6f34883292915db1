import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { placeId } from '../../../dataset/records/ids.ts';
import { createPlaceTree } from '../../query/places/place-tree.ts';
import { createDatasetIndex, sketchCore } from '../../query/query.fixture.ts';
import { NO_FILTERS } from '../../view/view-state.ts';
import { listPlaceOptions } from './facet-options.ts';
import { PlaceFacet } from './PlaceFacet.tsx';

const core = sketchCore([
  { hour: 1, places: [0, 4] },
  { hour: 2, places: [4] },
]);
const palace = { id: placeId('palace'), name: 'Old Palace', kind: 'building' as const, aliases: [] };

it('sets what lies in no country apart, behind the countries', () => {
  const dictionaries = { ...core.dictionaries, places: [...core.dictionaries.places, palace] };
  const index = createDatasetIndex({ ...core, dictionaries });
  const counts = index.facets.place.totals;
  const input = { index, facet: 'place' as const, choice: NO_FILTERS.place, counts };
  const options = listPlaceOptions(input, createPlaceTree(dictionaries.places));
  const facet = renderToStaticMarkup(<PlaceFacet index={index} options={options} onToggle={() => undefined} />);
  const places = ['Norland', 'In no country', 'Old Palace'].map((label) => facet.indexOf(label));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
