import { describe, expect, it } from 'vitest';
import { WORDS_APART } from '../lexicon/words-apart.ts';
import { lemmaOf } from './lemma.ts';
import { stem } from './stems.ts';

describe('lemmaOf', () => {
  it.each([
    ['struck', 'strikes'],
    ['children', 'child'],
    ['offices', 'office'],
    ['accords', 'accord'],
  ])('%s is the same word as %s', (word, other) => {
    expect(lemmaOf(word)).toBe(lemmaOf(other));
  });

  it.each([
    ['according', 'accord'],
    ['office', 'officer'],
    ['united', 'units'],
    ['armed', 'arms'],
    ['territory', 'territorial'],
    ['rationality', 'rations'],
    ['access', 'accession'],
    ['mobile', 'mobilization'],
  ])('%s is another word than %s', (word, other) => {
    expect(lemmaOf(word)).not.toBe(lemmaOf(other));
  });

  it('gives words apart lemmas that are no stems', () => {
    const lemmas = [...new Set(WORDS_APART.values())];
    expect(lemmas.filter((lemma) => stem(lemma) === lemma)).toEqual([]);
  });
});
