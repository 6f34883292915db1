import { describe, expect, test } from 'vitest';
import { isFiniteForm, isPastForm, mayBeVerb } from './verbs.ts';
import { wordsOf, type Word } from '../words.ts';

const asked = {
  isPastForm: ({ lower }: Word): boolean => isPastForm(lower),
  isFiniteForm,
  mayBeVerb,
};

describe.each([
  { words: 'said struck attacked hit became heard', isPastForm: true, isFiniteForm: true, mayBeVerb: true },
  { words: 'was would has', isPastForm: false, isFiniteForm: true, mayBeVerb: true },
  { words: 'holding firing says', isPastForm: false, isFiniteForm: false, mayBeVerb: true },
  { words: 'speed hundred indeed unconfirmed united', isPastForm: false, isFiniteForm: false, mayBeVerb: false },
  { words: 'rebels town attack seize', isPastForm: false, isFiniteForm: false, mayBeVerb: false },
  // names that end as verbs do
  { words: 'Mohammed Ahmed', isPastForm: true, isFiniteForm: false, mayBeVerb: false },
  { words: 'Beijing', isPastForm: false, isFiniteForm: false, mayBeVerb: false },
])('$words', ({ words, ...expected }) => {
  test.each(wordsOf(words, 0))('$text', (word) => {
    for (const [question, answer] of Object.entries(expected))
      expect(asked[question as keyof typeof asked](word), question).toBe(answer);
  });
});
