import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistanceAtMost } from './edit-distance.ts';

describe('editDistanceAtMost', () => {
  it.each([
    ['zelenskyy', 'zelenksyy', 1, true],
    ['nauseda', 'nausea', 1, true],
    ['kitten', 'sitting', 2, false],
    ['kitten', 'sitting', 3, true],
    ['', 'abc', 2, false],
  ])('%s and %s within %i: %s', (a, b, limit, expected) => {
    expect(editDistanceAtMost(a, b, limit)).toBe(expected);
  });

  it('finds whatever so many letters put in make of a name', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 });
    const slips = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('x', 'y')), { maxLength: 3 });
    fc.assert(
      fc.property(name, slips, (whole, all) => {
        let changed = whole;
        for (const [at, letter] of all) changed = changed.slice(0, at) + letter + changed.slice(at);
        expect(editDistanceAtMost(whole, changed, all.length)).toBe(true);
        expect(editDistanceAtMost(changed, whole, all.length)).toBe(true);
        expect(all.length > 0 && editDistanceAtMost(whole, changed, all.length - 1)).toBe(false);
      }),
    );
  });
});
