import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../text/words.ts';
import { tokenise, wordsBetween } from './tokens.ts';

it('parts letters from digits, and the possessive from its word', () => {
  const text = 'At 3am (1 p.m.) on 2 June’s eve, 1,000 o’clock';
  expect(tokenise(text, wordsOf(text, 5), 5).map(({ word }) => word)).toEqual(
    "at|3|am|(|1|p.m.|)|on|2|june|'s|eve|,|1,000|o'clock".split('|'),
  );
});

it('joins the words between two places, as far as there are any', () => {
  const tokens = tokenise('by the end', wordsOf('by the end', 0), 0);
  expect([wordsBetween(tokens, 0, 2), wordsBetween(tokens, 1, 9), wordsBetween(tokens, -1, 2)]).toEqual([
    'by the',
    'the end',
    '',
  ]);
});

it('takes plain words for what it would cut itself', () => {
  const piece = fc.constantFrom(
    'p',
    'a',
    'm',
    'o',
    'clock',
    'June',
    's',
    '2',
    '30',
    'é',
    '’',
    "'",
    '.',
    ':',
    '-',
    ',',
    ' ',
    ' ',
    '_',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const words = wordsOf(text, 7);
      expect(tokenise(text, words, 7)).toEqual(tokenise(text, [], 7));
    }),
    { numRuns: 500 },
  );
});
