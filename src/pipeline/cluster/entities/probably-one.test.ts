import { expect, it } from 'vitest';
import { placeId } from '../../../dataset/records/ids.ts';
import type { PlaceRecord } from '../../../dataset/records/records.ts';
import { probablyOnePlace } from './probably-one.ts';

const place = (name: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  id: placeId(name),
  name,
  kind: 'city',
  aliases: [],
  mentions: 1,
  ...more,
});
const located = { lat: 1, lon: 2 };
const proposed = (...places: readonly PlaceRecord[]) => probablyOnePlace(places).map(({ names }) => names);

it('proposes places whose names differ by a letter, the one met more often first', () => {
  expect(proposed(place('Tarhan'), place('Tarhen', { ...located, mentions: 4 }))).toEqual([['Tarhen', 'Tarhan']]);
});

it('takes two on the map, in two countries, or of one name for two', () => {
  expect(proposed(place('Tarhan', located), place('Tarhen', located))).toEqual([]);
  expect(proposed(place('Tarhan', { country: 'XA' }), place('Tarhen', { country: 'XB' }))).toEqual([]);
  expect(proposed(place('Tarhan', located), place('Tarhan', { kind: 'region' }))).toEqual([]);
});
