import { expect, it } from 'vitest';
import type { Atlas, CountryProperties } from './atlas.ts';
import { nameCountries } from './country-names.ts';
import { fitMap } from './map-projection.ts';

const SIZE = { widthPx: 400, heightPx: 200 };

/** A country between four degrees; its outline runs clockwise, as d3-geo wants it. */
function country(
  name: string,
  west: number,
  south: number,
  east: number,
  north: number,
): GeoJSON.Feature<GeoJSON.Polygon, CountryProperties> {
  const outline = [[west, south], [west, north], [east, north], [east, south], [west, south]]; // prettier-ignore
  return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [outline] } };
}
const atlas: Atlas = {
  countries: {
    type: 'FeatureCollection',
    features: [country('Norland', -8, 2, 8, 6), country('Sudria', -8, -6, 8, 1), country('Dot', 8.1, 0, 8.3, 0.2)],
  },
  borders: { type: 'MultiLineString', coordinates: [] },
};
const projection = fitMap([{ lon: 0, lat: 0 }], SIZE, 20, 0);

it('names what has room, in the middle of what is in sight', () => {
  const names = nameCountries(atlas, projection, SIZE, []);
  expect(names.map(({ name }) => name)).toEqual(['Sudria', 'Norland']);
  expect(names.every(({ x, y }) => Math.abs(x - 200) < 1 && y > 0 && y < 200)).toBe(true);
});

it('leaves a country without its name where a place is named', () => {
  const names = nameCountries(atlas, projection, SIZE, [{ name: 'Halvik', lon: 0, lat: -2.4 }]);
  expect(names.map(({ name }) => name)).toEqual(['Norland']);
});

it('names no country a second time that is a place itself', () => {
  const names = nameCountries(atlas, projection, SIZE, [{ name: 'Norland', lon: 7.5, lat: -5.5 }]);
  expect(names.map(({ name }) => name)).toEqual(['Sudria']);
});

it('names a country of several parts in its largest', () => {
  const main = country('Norland', -8, 2, 8, 6);
  const island = country('Norland', 9, -6, 10, -5);
  const parts = [island, main].map(({ geometry }) => geometry.coordinates);
  const inParts: Atlas = {
    ...atlas,
    countries: {
      type: 'FeatureCollection',
      features: [{ ...main, geometry: { type: 'MultiPolygon', coordinates: parts } }],
    },
  };
  const alone: Atlas = { ...atlas, countries: { type: 'FeatureCollection', features: [main] } };
  expect(nameCountries(inParts, projection, SIZE, [])).toEqual(nameCountries(alone, projection, SIZE, []));
});

it('lays no name over another', () => {
  const overlapping: Atlas = {
    ...atlas,
    countries: {
      type: 'FeatureCollection',
      features: [country('Within', -6, 2, 6, 5), country('Norland', -8, 2, 8, 6)],
    },
  };
  expect(nameCountries(overlapping, projection, SIZE, []).map(({ name }) => name)).toEqual(['Norland']);
});
