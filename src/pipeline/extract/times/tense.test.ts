import { expect, test } from 'vitest';
import { wordsOf } from '../../text/words.ts';
import { tenseAround } from './tense.ts';
import { tokenise } from './words/tokens.ts';

test.each([
  ['Rebels hit the town on Friday', 'past'],
  ['The plan could put an end to the war on Friday', 'future'],
  ['I’ll let you know on Friday', 'future'],
  ['They did not shut the port on Friday', 'past'],
  ['They are to cut the road on Friday', 'future'],
  ['Unions called for a march on Friday', 'future'],
  ['Unions called off the march on Friday', 'past'],
  ['Unions called for an end to strikes on Friday', 'past'],
  ['Residents called the strike on Friday a crime', 'past'],
])('%s: %s', (sentence, tense) => {
  const tokens = tokenise(sentence, wordsOf(sentence, 0), 0);
  const time = tokens.findIndex(({ word }) => word === 'on');
  expect(tenseAround(tokens, time, tokens.length)?.tense).toBe(tense);
});
