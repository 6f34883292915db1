import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

const PATTERNS = [/a/g, /ab?/g, /(?<=a)b|$/g, /x*/g];

it('finds what String.matchAll finds, and the same again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'x', ' ')), fc.constantFrom(...PATTERNS), (signs, pattern) => {
      const text = signs.join('');
      const found = [...text.matchAll(pattern)];
      expect(matchesOf(pattern, text)).toEqual(found);
      expect(matchesOf(pattern, text)).toEqual(found);
    }),
  );
});
