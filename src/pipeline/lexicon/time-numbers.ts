/** Numbers in words, in lower case. */
import { wordList, wordSet } from './word-list.ts';

export const CARDINALS: ReadonlyMap<string, number> = new Map(
  wordList(`
  zero one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`).map((word, value) => [
    word,
    value,
  ]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  wordList('twenty thirty forty fifty sixty seventy eighty ninety').map((word, at) => [word, 20 + 10 * at]),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...wordList(`
  first second third fourth fifth sixth seventh eighth ninth tenth
  eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`).map(
    (word, at): [string, number] => [word, at + 1],
  ),
  ['thirtieth', 30],
]);

/** Words that count without a number. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'recent',
  'multiple',
  'numerous',
]);

/** "about two weeks". */
export const APPROXIMATE_WORDS = wordSet(
  'about around roughly approximately nearly almost some barely just only exactly another first',
);
