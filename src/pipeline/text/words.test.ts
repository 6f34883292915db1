import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './words.ts';

it('gives words with offsets in the document, folded, without possessives', () => {
  const words = wordsOf('Mali’s army struck; the militants’ camp burned.', 10);
  expect(words.map(({ lower }) => lower)).toEqual(['mali', 'army', 'struck', 'the', 'militants', 'camp', 'burned']);
  expect(words.filter(({ possessive }) => possessive).map(({ lower }) => lower)).toEqual(['mali', 'militants']);
  expect(words[1]).toMatchObject({ start: 17, end: 21, text: 'army' });
});

it('leads irregular forms to the lemma of the lexicon', () => {
  const [struck, strike, children, child] = wordsOf('struck strike children child', 0);
  expect(struck?.lemma).toBe(strike?.lemma);
  expect(children?.lemma).toBe(child?.lemma);
});

it('keeps numbers and compounds whole', () => {
  expect(wordsOf('1,000 Tu-95 5.2bn don’t U.S.', 0).map(({ lower }) => lower)).toEqual([
    '1,000',
    'tu-95',
    '5.2bn',
    "don't",
    'u.s',
  ]);
});

it('points to its own text, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const word of wordsOf(text, 0)) expect(text.slice(word.start, word.end)).toBe(word.text);
    }),
    { numRuns: 200 },
  );
});
