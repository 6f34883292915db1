import porter2 from 'wink-porter2-stemmer';
import { foldText } from '../../dataset/fold.ts';
import { remembering } from '../../dataset/remembering.ts';
import { letterOrDigitAt, signsAt } from './characters.ts';
import { wordSet } from '../lexicon/word-list.ts';

/** Words that say nothing about what happened. */
const STOP_WORDS = wordSet(`
  a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing down during each few for from further had has have having he her here hers him
  his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out over
  own same she should so some such than that the their them then there these they this those through to too under
  until up very was we were what when where which while who whom why will with would you your says said say told tell
  according added adding reported reports reportedly mr mrs ms`);

/** No word is longer; the stemmer's time grows with the square of a run of letters that is none. */
const LONGEST_WORD = 64;

/** The stem of one folded word; numbers and runs of letters too long to be a word stay as they are. */
export const stem = remembering((word) => (word.length > LONGEST_WORD || /\d/.test(word) ? word : porter2(word)));

/** The stems of a text's words in order, without stop words, possessives and thousands separators. */
export const contentStems = (text: string): readonly string[] => madeOfWords(foldText(text), contentStem);

/**
 * What is made of each word of a folded text, in order; without thousands separators, and without the words of which nothing is made.
 * @param make gives "" for a word that says nothing
 */
export function madeOfWords(folded: string, make: (word: string) => string): readonly string[] {
  const plain = folded.includes(',') ? folded.replace(/,(?<=\d,)(?=\d{3})/g, '') : folded;
  const found: string[] = [];
  for (let start = 0, end = 0; start < plain.length; start = end) {
    const size = letterOrDigitAt(plain, start);
    end = size === 0 ? start + 1 : endOfWord(plain, start + size);
    if (size === 0) continue;
    const made = make(plain.slice(start, end));
    if (made !== '') found.push(made);
  }
  return found;
}

/** Where the word ends whose first character ends at `from`: letters and digits, with apostrophes among them. */
function endOfWord(text: string, from: number): number {
  for (let end = from; ;) {
    const size = letterOrDigitAt(text, end);
    if (size > 0) end += size;
    else if (isApostropheAt(text, end)) end += 1;
    else return end;
  }
}

const isApostropheAt = signsAt("'’");

/** The stem of a word as written, without its possessive; empty for one that says nothing. */
export const contentStem = remembering((word) => {
  const bare = word.replace(/['’]s$/, '').replace(/['’]/g, '');
  return bare.length > 1 && !STOP_WORDS.has(bare) ? stem(bare) : '';
});
