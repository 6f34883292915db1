import { expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { isPluralForm } from './nouns.ts';

test.each([
  ...wordsOf('rebels police gunmen children aircraft captures rebels’', 0).map((word) => ({ word, isPlural: true })),
  ...wordsOf('press serious town US ISIS U.N. man', 0).map((word) => ({ word, isPlural: false })),
])('$word.text: $isPlural', ({ word, isPlural }) => {
  expect(isPluralForm(word)).toBe(isPlural);
});
