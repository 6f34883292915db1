import porter2 from 'wink-porter2-stemmer';
import { foldText } from '../../dataset/fold.ts';

/** Words that say nothing about what happened. */
const STOP_WORDS = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both ' +
    'but by can could did do does doing down during each few for from further had has have having he her here hers ' +
    'him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our ' +
    'out over own same she should so some such than that the their them then there these they this those through to ' +
    'too under until up very was we were what when where which while who whom why will with would you your says said ' +
    'say told tell according added adding reported reports reportedly mr mrs ms'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
const stemOf = new Map<string, string>();
/** Beyond this many distinct words the memory is emptied: it must not grow with the corpus. */
const MEMORY_LIMIT = 50_000;

/** No word is longer; the stemmer's time grows with the square of a run of letters that is none. */
const LONGEST_WORD = 64;

/** The stem of one folded word; numbers and runs of letters too long to be a word stay as they are. */
export function stem(word: string): string {
  const known = stemOf.get(word);
  if (known !== undefined) return known;
  if (stemOf.size >= MEMORY_LIMIT) stemOf.clear();
  const made = word.length > LONGEST_WORD || /\d/.test(word) ? word : porter2(word);
  stemOf.set(word, made);
  return made;
}

/** The stems of a text's words in order, without stop words, possessives and thousands separators. */
export function contentStems(text: string): readonly string[] {
  const plain = foldText(text).replace(/(\d),(?=\d{3})/g, '$1');
  const stems: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    const bare = word.replace(/['’]s$/, '').replace(/['’]/g, '');
    if (bare.length > 1 && !STOP_WORDS.has(bare)) stems.push(stem(bare));
  }
  return stems;
}
