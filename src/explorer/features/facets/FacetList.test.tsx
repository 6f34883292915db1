import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createDatasetIndex, sketchCore } from '../../query/query.fixture.ts';
import type { FacetOption } from './facet-options.ts';
import { FacetList } from './FacetList.tsx';

const index = createDatasetIndex(sketchCore([]));

/** A facet of so many people, as it stands at first. */
function facetOf(count: number): string {
  const options = Array.from({ length: count }, (_, position): FacetOption => ({
    id: `p${position}`,
    position,
    label: `Person ${position}`,
    detail: undefined,
    count: 1,
    state: 'neither',
  }));
  return renderToStaticMarkup(
    <FacetList index={index} facet="actor" noun="people" options={options} onToggle={() => undefined} />,
  );
}

it('begins with a few values and the way to the others, and speaks of no limit before it is met', () => {
  const facet = facetOf(4078);
  expect(facet).toContain('All 4,078 people');
  expect(facet).not.toContain('are shown');
  expect(facet.match(/<li>/g)).toHaveLength(7);
});
