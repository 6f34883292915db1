import { expect, it } from 'vitest';
import { HUE_COUNT, hueOf, huesApart } from './hues.ts';

it('leaves each its own hue where all have different ones', () => {
  expect(huesApart([0, 3, 7])).toEqual(new Map());
});

it('gives the later of two with one hue another that none of them has', () => {
  const first = 1;
  const second = first + HUE_COUNT;
  const changed = huesApart([0, first, second, 2]);
  expect([...changed.keys()]).toEqual([second]);
  const hues = [0, first, second, 2].map((position) => changed.get(position) ?? hueOf(position));
  expect(new Set(hues).size).toBe(4);
});

it('tells as many apart as there are hues, and no more', () => {
  const many = Array.from({ length: HUE_COUNT + 3 }, (_, position) => position * HUE_COUNT);
  const changed = huesApart(many);
  expect(new Set(many.map((position) => changed.get(position) ?? hueOf(position))).size).toBe(HUE_COUNT);
});
