import { describe, expect, it } from 'vitest';
import { PhraseIndex } from './phrases.ts';
import { wordsOf } from './words.ts';

const index = new PhraseIndex<string>();
index.add('fire', 'shot');
index.add('fire … missile/rocket', 'launch');
index.add('set … free', 'release');
index.add('lay down … arm', 'surrender');

/** What stands at the first word that opens a phrase, and how many words it takes. */
function foundIn(text: string): string | undefined {
  const words = wordsOf(text, 0);
  const match = words.map((_, at) => index.find(words, at)).find((each) => each !== undefined);
  return match && `${match.value} ${match.length}`;
}

describe('PhraseIndex', () => {
  it.each([
    ['They fired missiles.', 'launch 2'],
    ['They fired dozens of short-range rockets at the port.', 'launch 1'],
    ['The rebels set nine of them free.', 'release 1'],
    ['The garrison laid down its arms.', 'surrender 2'],
  ])('finds a verb with its object: %s', (text, found) => {
    expect(foundIn(text)).toBe(found);
  });

  it.each([
    ['They fired at the men who build missiles.', 'shot 1'],
    ['They fired, and rockets fell.', 'shot 1'],
    ['They fired on one and then on two and then on the long line of rockets.', 'shot 1'],
    ['The price was set and trade was free.', undefined],
  ])('takes nothing beyond the object: %s', (text, found) => {
    expect(foundIn(text)).toBe(found);
  });
});
