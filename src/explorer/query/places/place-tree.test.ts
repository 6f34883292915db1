import { describe, expect, it } from 'vitest';
import { placeId } from '../../../dataset/records/ids.ts';
import type { PlaceEntry } from '../../../dataset/format/packed.ts';
import { createPlaceTree, type PlaceNode } from './place-tree.ts';

const place = (name: string, parent?: number): PlaceEntry => ({
  id: placeId(name),
  name,
  kind: 'other',
  aliases: [],
  ...(parent !== undefined && { parent }),
});

describe('createPlaceTree', () => {
  it('puts every place under what contains it', () => {
    const tree = createPlaceTree([place('city', 2), place('land'), place('region', 1), place('sea')]);
    expect(tree).toEqual([
      { place: 1, children: [{ place: 2, children: [{ place: 0, children: [] }] }] },
      { place: 3, children: [] },
    ]);
  });

  it('loses no place when containers go round in a circle or are missing', () => {
    const tree = createPlaceTree([place('a', 1), place('b', 0), place('c', 9)]);
    const places = (nodes: readonly PlaceNode[]): number[] =>
      nodes.flatMap((node) => [node.place, ...places(node.children)]);
    expect(places(tree).toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });
});
