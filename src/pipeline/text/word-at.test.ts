import { expect, test } from 'vitest';
import { lemmaAt, lowerAt, textAt } from './word-at.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('Rebels took Goma', 0);

test.each([
  { at: -1, lower: '', lemma: '', text: '' },
  { at: 0, lower: 'rebels', lemma: 'rebel', text: 'Rebels' },
  { at: 1, lower: 'took', lemma: 'take', text: 'took' },
  { at: 3, lower: '', lemma: '', text: '' },
])('at $at stands "$text"', ({ at, lower, lemma, text }) => {
  expect([lowerAt(words, at), lemmaAt(words, at), textAt(words, at)]).toEqual([lower, lemma, text]);
});
