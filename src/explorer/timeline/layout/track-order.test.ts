import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveTrack, orderTracks } from './track-order.ts';

const tracks = (keys: string) => [...keys].map((key) => ({ key }));
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join('');

describe('the order of tracks', () => {
  it('is that of weight until somebody moves one', () => {
    expect(keysOf(orderTracks(tracks('abc'), []))).toBe('abc');
    expect(moveTrack(tracks('abc'), 'c', -1).join('')).toBe('acb');
    expect(moveTrack(tracks('abc'), 'a', 1).join('')).toBe('bac');
    expect(moveTrack(tracks('abc'), 'a', -1).join('')).toBe('abc');
  });

  it('outlives filters: what is gone comes back where it was, what is new stands behind its neighbour', () => {
    expect(keysOf(orderTracks(tracks('ab'), ['c', 'b', 'a']))).toBe('ba');
    expect(keysOf(orderTracks(tracks('abc'), ['c', 'b', 'a']))).toBe('cba');
    expect(keysOf(orderTracks(tracks('xayb'), ['b', 'a']))).toBe('xbay');
  });

  it('shows every track once, whatever the order', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(keys, keys, (shown, order) => {
        const ordered = orderTracks(tracks(shown.join('')), order).map(({ key }) => key);
        expect(ordered.toSorted()).toEqual(shown.toSorted());
      }),
    );
  });
});
