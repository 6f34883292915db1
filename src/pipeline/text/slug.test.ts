import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { editDistanceAtMost } from './edit-distance.ts';
import { slug } from './slug.ts';

describe('slug', () => {
  it('is readable', () => {
    expect(slug('Recep Tayyip Erdoğan')).toBe('recep-tayyip-erdogan');
    expect(slug("People's Army (North)")).toBe('people-s-army-north');
  });

  it('is never empty, and tells apart names without Latin letters', () => {
    expect(slug('Київ')).toMatch(/^[0-9a-z]{8}$/);
    expect(slug('Київ')).not.toBe(slug('Харків'));
    expect(slug('')).not.toBe('');
  });
});

describe('digest', () => {
  it('has the length asked for and depends on every letter', () => {
    expect(digest('a', 12)).toHaveLength(12);
    expect(digest('a', 12)).not.toBe(digest('b', 12));
  });

  it('never changes: ids are made of it', () => {
    expect(digest('Dateline', 12)).toMatchInlineSnapshot(`"1tbgsvf5gfb5"`);
  });
});

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
