import { describe, expect, it } from 'vitest';
import { fitMap } from '../../../maps/map-projection.ts';
import { place } from './counted-place.fixture.ts';
import { drawPlaces, placeAt } from './place-marks.ts';

const SIZE = { widthPx: 400, heightPx: 300 };
const projection = fitMap([{ lon: 10, lat: 0 }], SIZE, 20, 0);

describe('drawPlaces', () => {
  it('draws areas that compare as the counts do, the largest first, nothing beyond the map', () => {
    const marks = drawPlaces(
      [place('few', 8, 0, 1), place('many', 12, 0, 4), place('far', 90, 0, 9)],
      projection,
      SIZE,
    );
    expect(marks.map(({ name }) => name)).toEqual(['many', 'few']);
    const [many, few] = marks;
    expect(((many?.radius ?? 0) / (few?.radius ?? 1)) ** 2).toBeCloseTo(4);
  });

  it('names the larger of two that lie on one another', () => {
    const marks = drawPlaces([place('town', 10, 0, 2), place('city', 10.1, 0, 9)], projection, SIZE);
    expect(marks.map(({ name, isNamed }) => [name, isNamed])).toEqual([
      ['city', true],
      ['town', false],
    ]);
  });

  it('moves a name that the edge of the map would cut', () => {
    const [lon = 0, lat = 0] = projection.invert?.([395, 295]) ?? [];
    const [corner] = drawPlaces([place('a long name', lon, lat, 2)], projection, SIZE);
    expect(corner?.isNamed).toBe(true);
    expect(corner?.nameX).toBeLessThan(370);
    expect(corner?.nameY).toBeLessThan(280);
  });
});

describe('placeAt', () => {
  it('finds the smaller disc where two lie on one another, and nothing elsewhere', () => {
    const marks = drawPlaces([place('town', 10, 0, 1), place('city', 10.1, 0, 50)], projection, SIZE);
    const town = marks.at(-1);
    expect(placeAt(marks, town?.x ?? 0, town?.y ?? 0)?.name).toBe('town');
    expect(placeAt(marks, 5, 5)).toBeUndefined();
  });
});
