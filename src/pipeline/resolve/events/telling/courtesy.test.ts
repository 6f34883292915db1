import { expect, it } from 'vitest';
import { WordRuns } from '../../../text/word-runs.ts';
import { wordsOf } from '../../../text/words.ts';
import { isCourtesy } from './courtesy.ts';

const isNothingElse = (text: string): boolean => isCourtesy(text, new WordRuns(wordsOf(text, 0)));

it.each([
  'MAJOR GENERAL ANN LEE: All right, good afternoon, everybody.',
  'Good morning and welcome to our live page.',
  'With that, happy to take questions.',
  'I’ll take a few questions.',
  'Thank you very much, everybody.',
  'Thanks for joining us tonight.',
])('is no news: %s', (text) => expect(isNothingElse(text)).toBe(true));

it.each([
  'GEN. LEE: We struck the port this morning.',
  'Good roads were destroyed in the shelling.',
  'The minister thanked the troops for their service.',
  'Thanks to the truce, aid reached the town.',
  'The court is ready to take on the case of the general.',
])('may be news: %s', (text) => expect(isNothingElse(text)).toBe(false));
