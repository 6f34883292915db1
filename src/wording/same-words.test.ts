import { expect, it } from 'vitest';
import { bySameWords } from './same-words.ts';

it('has each sentence once, where it stands first, with all the places that have it', () => {
  const told = ['The bridge fell.', 'Nobody was hurt.', 'The bridge fell.'].map((quote, post) => ({ quote, post }));
  expect(bySameWords(told).map(({ quote, told: all }) => [quote, all.map(({ post }) => post)])).toEqual([
    ['The bridge fell.', [0, 2]],
    ['Nobody was hurt.', [1]],
  ]);
});
