import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../text/words.ts';
import { tokenise, type Token } from './tokens.ts';

function tokensOf(text: string, words = wordsOf(text, 7)): readonly Token[] {
  return tokenise({ text, span: { start: 7, end: 7 + text.length } }, words, new Set());
}

it('parts compounds and leaves names whole', () => {
  const texts = tokensOf(
    'The US-based O’Neill of AT&T met Kim Jong-un’s and Ban Ki-moon’s U.N. envoys, 1,000 F-16s/Su-24s.',
  ).map(({ text }) => text);
  expect(texts).toEqual(
    'The US based O’Neill of AT&T met Kim Jong-un and Ban Ki-moon U.N. envoys 1 000 F-16s Su-24s'.split(' '),
  );
});

it('says what stands in between, and gathers small words', () => {
  const small = new Set<string>();
  const text = 'Belarus’ council, the UN';
  const tokens = tokenise({ text, span: { start: 0, end: text.length } }, wordsOf(text, 0), small);
  expect(tokens.map(({ gap, possessive, fullEnd }) => [gap, possessive, fullEnd])).toEqual([
    ['', true, 8],
    [' ', false, 16],
    [', ', false, 21],
    [' ', false, 24],
  ]);
  expect([...small]).toEqual(['council', 'the']);
});

it('takes plain words for what it would cut itself', () => {
  const piece = fc.constantFrom(
    'US',
    'U',
    'N',
    'al',
    'Sisi',
    'men',
    '16',
    'é',
    '‘',
    '’',
    "'",
    '.',
    '/',
    '&',
    '-',
    ',',
    ' ',
    ' ',
    '_',
    's',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const words = wordsOf(text, 7);
      expect(tokensOf(text, words)).toEqual(
        tokensOf(
          text,
          words.map((word) => ({ ...word, isPlain: false })),
        ),
      );
    }),
    { numRuns: 500 },
  );
});
