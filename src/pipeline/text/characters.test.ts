import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  capitalAt,
  letterAt,
  letterOrDigitAt,
  letterOrMarkAt,
  lettersAndDigits,
  wordCharacterAt,
} from './characters.ts';

/** Scripts, marks, digits, capitals beyond the first 65,536 characters, and halves of pairs that stand alone. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', 'É', 'é', 'e\u0301', '’', '7', '٣', 'Ж', '𝔄', '𐐨', '\ud800', '\udc00', ' '),
    maxLength: 12,
  }),
);

it.each([
  [wordCharacterAt, /[\p{L}\p{N}\p{M}]/uy],
  [letterOrDigitAt, /[\p{L}\p{N}]/uy],
  [letterAt, /\p{L}/uy],
  [letterOrMarkAt, /[\p{L}\p{M}]/uy],
  [capitalAt, /\p{Lu}/uy],
])('%o finds what its expression finds', (sizeAt, pattern) => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const at of Array.from(text).map((_, index, all) => all.slice(0, index).join('').length)) {
        pattern.lastIndex = at;
        expect(sizeAt(text, at)).toBe(pattern.exec(text)?.[0].length ?? 0);
      }
      expect(sizeAt(text, text.length)).toBe(0);
    }),
  );
});

it('gives the runs of letters and digits in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(lettersAndDigits(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});
