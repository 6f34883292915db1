import { expect, it } from 'vitest';
import { sketchCore } from '../query.fixture.ts';
import { countPlaces } from './place-counts.ts';

const { table, dictionaries } = sketchCore([
  { hour: 0, places: [0, 2] },
  { hour: 1, places: [2, 3] },
  { hour: 2, places: [1] },
  { hour: 3, about: [2] },
]);
/** Halvik and Sudria have coordinates, what contains Halvik has none. */
const places = dictionaries.places.map((place, position) =>
  position >= 2 ? { ...place, lat: position, lon: 10 } : place,
);

it('counts events at the innermost places that can be drawn, and those that have none', () => {
  const { places: counted, unplaced } = countPlaces(table, places, Uint8Array.of(1, 1, 1, 1));
  expect(counted.map(({ name, count }) => [name, count])).toEqual([
    ['Halvik', 2],
    ['Sudria', 1],
  ]);
  expect(unplaced).toBe(2);
});

it('tells what happened somewhere in a country from what happened at a place', () => {
  const country = places.map((place, position) => (position === 3 ? { ...place, kind: 'country' as const } : place));
  const { places: counted } = countPlaces(table, country, Uint8Array.of(1, 1, 1, 1));
  expect(counted.map(({ name, isArea }) => [name, isArea])).toEqual([
    ['Halvik', false],
    ['Sudria', true],
  ]);
});

it('leaves out what does not pass the filters', () => {
  expect(countPlaces(table, places, Uint8Array.of(0, 0, 0, 1))).toEqual({ places: [], unplaced: 1 });
});
