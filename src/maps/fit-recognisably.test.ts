import { geoPath } from 'd3-geo';
import { expect, it } from 'vitest';
import type { Atlas } from './atlas.ts';
import { fitRecognisably } from './fit-recognisably.ts';
import { fitMap } from './map-projection.ts';

const FIT = { size: { widthPx: 400, heightPx: 200 }, leastDegrees: 20, marginPx: 10 };
const OUT_AT_SEA = [{ lon: -30, lat: 0 }];

/** A world whose one border runs along a meridian. */
const atlas: Atlas = {
  countries: { type: 'FeatureCollection', features: [] },
  borders: { type: 'MultiLineString', coordinates: [[[10, -20], [10, 20]]] }, // prettier-ignore
};

it('shows more of the world until there is a border in sight', () => {
  expect(geoPath(fitMap(OUT_AT_SEA, FIT.size, FIT.leastDegrees, FIT.marginPx))(atlas.borders)).toBeNull();
  const projection = fitRecognisably(OUT_AT_SEA, atlas, FIT);
  expect(geoPath(projection)(atlas.borders)).not.toBeNull();
  expect(projection([-30, 0])?.map(Math.round)).toEqual([200, 100]);
});

it('does not count a border of which a corner shows only the end', () => {
  const southOfIt = [{ lon: 8, lat: -24 }];
  const most = fitMap(southOfIt, FIT.size, FIT.leastDegrees, FIT.marginPx);
  expect(geoPath(most)(atlas.borders)).not.toBeNull();
  expect(fitRecognisably(southOfIt, atlas, FIT).scale()).toBeLessThan(most.scale());
});

it('shows no more than was asked for where there is one', () => {
  const near = [{ lon: 8, lat: 0 }];
  expect(fitRecognisably(near, atlas, FIT).scale()).toBe(fitMap(near, FIT.size, 20, 10).scale());
});
