import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitMap } from './map-projection.ts';

const SIZE = { widthPx: 400, heightPx: 200 };

describe('fitMap', () => {
  it('puts a single place in the middle, with the degrees around it that were asked for', () => {
    const projection = fitMap([{ lon: 30, lat: 50 }], SIZE, 20, 10);
    const [x, y] = projection([30, 50]) ?? [];
    expect([Math.round(x ?? NaN), Math.round(y ?? NaN)]).toEqual([200, 100]);
    expect(Math.round(projection([20, 50])?.[0] ?? NaN)).toBe(0);
  });

  it('shows every point within the margin, wherever they lie', () => {
    const anyPoint = fc.record({ lon: fc.integer({ min: -180, max: 180 }), lat: fc.integer({ min: -79, max: 79 }) });
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 8 }), (points) => {
        const projection = fitMap(points, SIZE, 10, 10);
        for (const { lon, lat } of points) {
          const [x = NaN, y = NaN] = projection([lon, lat]) ?? [];
          expect(x).toBeGreaterThanOrEqual(-0.01);
          expect(x).toBeLessThanOrEqual(SIZE.widthPx + 0.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y).toBeLessThanOrEqual(SIZE.heightPx + 0.01);
        }
      }),
    );
  });

  it('shows the whole world where there is nothing to show', () => {
    expect(fitMap([], SIZE, 10, 10)([180, 0])?.[0]).toBeLessThanOrEqual(400);
  });
});
