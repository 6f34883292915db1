import { expect, it } from 'vitest';
import type { CountedPlace } from '../../query/places/place-counts.ts';
import { place } from './counted-place.fixture.ts';
import { fitPlaces } from './fit-places.ts';

const SIZE = { widthPx: 1000, heightPx: 520 };
const whereIs = ({ lon, lat }: CountedPlace, places: readonly CountedPlace[]): [number, number] =>
  fitPlaces(places, undefined, SIZE)([lon, lat]) ?? [NaN, NaN];

it('shows a place by the edge of where most happens whole, not cut', () => {
  const harbour = place('harbour', 29, 41, 43);
  const border = place('border town', 25.3, 53.4, 9);
  const [, y] = whereIs(border, [harbour, place('capital', 30.5, 50.5, 5), border, place('north', 30.5, 52.6, 7)]);
  expect(y).toBeGreaterThanOrEqual(30);
});

it('does not show the world for one event on the other side of it', () => {
  const harbour = place('harbour', 29, 41, 43);
  const capital = place('capital', 30.5, 50.5, 20);
  const overseas = place('overseas', -77, 39, 1);
  expect(whereIs(overseas, [harbour, capital, overseas])[0]).toBeLessThan(0);
});

it('has its middle between the places that it shows', () => {
  const places = [place('harbour', 29, 41, 43), place('north', 30, 53, 20), place('west', 13.4, 52.5, 3)];
  const xs = places.map((one) => whereIs(one, places)[0]);
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(500, 0);
});
