import { expect, it } from 'vitest';
import { reportedWords } from './reported-words.ts';

it.each([
  ['2031-06-02T09:00Z', '2031-06-02', 'Mon 2 June 2031, 12:00, Kyiv time (UTC+3)'],
  ['2031-06-03', '2031-06-02', 'Tue 3 June 2031, time unknown'],
  // What an entry of a list is about is not when it was published.
  ['2029-01-01', '2031-06-02', 'Mon 2 June 2031, time unknown'],
  [undefined, '2031-06-02', 'Mon 2 June 2031, time unknown'],
  [undefined, undefined, 'time unknown'],
])('%s in a document of %s: %s', (reported, day, words) => {
  expect(reportedWords(reported, day, 'Europe/Kyiv')).toBe(words);
});
