import { describe, expect, it } from 'vitest';
import { placeId } from '../dataset/records/ids.ts';
import type { PlaceEntry } from '../dataset/format/packed.ts';
import type { Atlas } from '../maps/atlas.ts';
import { parsePage } from '../../fixtures/parsed-page.ts';
import { createLocatorMaps } from './locator-map.ts';
import { markup, sourceOf } from './markup.ts';

const OUTLINE = [[20, 45], [20, 55], [40, 55], [40, 45], [20, 45]]; // prettier-ignore
const atlas: Atlas = {
  countries: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: 'Nordia' }, geometry: { type: 'Polygon', coordinates: [OUTLINE] } },
    ],
  },
  borders: { type: 'MultiLineString', coordinates: [OUTLINE] },
};
const ostrel: PlaceEntry = {
  id: placeId('ostrel'),
  name: '<Ostrel>',
  kind: 'city',
  lat: 49.5,
  lon: 31.25,
  aliases: [],
};
const { lat: _lat, lon: _lon, ...nowhere } = ostrel;

describe('the map of a page', () => {
  const draw = createLocatorMaps(atlas);

  it('names and marks the place in the middle of its surroundings', () => {
    const map = parsePage(sourceOf(draw([ostrel]) ?? markup``));
    expect(map.textsOf('text')).toContain('<Ostrel>');
    expect(map.valuesOf('cx')).toEqual(['190', '190']);
    expect(map.valuesOf('d').every((path) => /^(?:M-?\d+,-?\d+(?:L-?\d+,-?\d+)+Z?)+$/.test(path))).toBe(true);
    expect(map.valuesOf('style')).toEqual([]);
  });

  it('is drawn once for the same places, and not at all for none on the map', () => {
    expect(draw([ostrel])).toBe(draw([{ ...ostrel }]));
    expect(draw([nowhere])).toBeUndefined();
  });
});
