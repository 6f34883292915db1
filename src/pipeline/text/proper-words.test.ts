import { expect, it } from 'vitest';
import { properWordsIn } from './proper-words.ts';

it('finds the words of names, each once, without those that every report has', () => {
  const quote = 'Shells fell on Orvenholt on Monday, and Colonel Tarn of Orvenholt’s garrison told the Ministry of it';
  expect(properWordsIn(quote)).toEqual(['orvenholt', 'tarn', "orvenholt's"]);
  expect(properWordsIn('Shells fell')).toEqual([]);
});
