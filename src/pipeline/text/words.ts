import type { Span } from '../../dataset/records/records.ts';
import { remembering, rememberingEach } from '../../dataset/remembering.ts';
import { signsAt, wordCharacterAt } from './characters.ts';
import { lemmaOf } from './lemma.ts';
import { WordRuns } from './word-runs.ts';

/** A word or number of a sentence. Offsets count in the document's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, without a possessive ending. */
  readonly lower: string;
  readonly lemma: string;
  readonly possessive: boolean;
  /** What \b parts it into: runs of the letters a to z and digits, in lower case. */
  readonly runs: readonly string[];
  /** Nothing but letters and their marks, as most are: all who cut text into words cut it so. */
  readonly isPlain: boolean;
}

/** What may stand between letters and digits within a word: "don’t", "Tu-95", "1,000", "5.2bn". */
const isJointAt = signsAt("'’.,-");

/** Where the word ends whose first character ends at `from`. */
function endOfWord(text: string, from: number): number {
  for (let end = from; ;) {
    const size = wordCharacterAt(text, end);
    if (size > 0) end += size;
    else if (isJointAt(text, end) && wordCharacterAt(text, end + 1) > 0) end += 1;
    else return end;
  }
}

/** What a spelling always is, wherever it stands. */
type Spelling = Pick<Word, 'text' | 'lower' | 'lemma' | 'possessive' | 'runs' | 'isPlain'>;

/** News repeats its vocabulary, and folding and stemming are the dearest steps of a word. */
const spellingOf = remembering((text): Spelling => {
  let lower = text.toLowerCase().replaceAll('’', "'");
  const possessive = lower.endsWith("'s");
  if (possessive) lower = lower.slice(0, -2);
  const isPlain = PLAIN.test(text);
  return { text, lower, lemma: lemmaOf(lower), possessive, runs: runsOf(text), isPlain };
});

const PLAIN = /^\p{L}[\p{L}\p{M}]*$/u;
/** Letters that a pattern without regard to case takes for "s" and "k". */
const FOLDED_LETTERS = /[\u017f\u212a]/u;

function runsOf(text: string): readonly string[] {
  const plain = text.match(/[A-Za-z\d]+/gu) ?? [];
  const folded = FOLDED_LETTERS.test(text) ? runsOf(text.replaceAll('\u017f', 's').replaceAll('\u212a', 'k')) : [];
  return [...plain.map((run) => run.toLowerCase()), ...folded];
}

/**
 * The words of a text in order.
 * @param text   a sentence or any other piece of a document
 * @param offset where the piece starts in the document
 */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const size = wordCharacterAt(text, start);
    end = size === 0 ? start + 1 : endOfWord(text, start + size);
    if (size === 0) continue;
    const spelling = spellingOf(text.slice(start, end));
    words.push({
      start: offset + start,
      end: offset + end,
      text: spelling.text,
      lower: spelling.lower,
      lemma: spelling.lemma,
      possessive: spelling.possessive || isPluralPossessive(text, end),
      runs: spelling.runs,
      isPlain: spelling.isPlain,
    });
  }
  return words;
}

interface SentenceText {
  readonly text: string;
  readonly span: Span;
}

const cutOnce = rememberingEach(({ text, span }: SentenceText) => {
  const words: readonly Word[] = wordsOf(text, span.start);
  return { words, runs: new WordRuns(words) };
});

/** The words of a sentence, which several stages ask for: cut once. */
export const wordsOfSentence = (sentence: SentenceText): readonly Word[] => cutOnce(sentence).words;

/** Their runs, for a WordPattern to ask: gathered once. */
export const runsOfSentence = (sentence: SentenceText): WordRuns => cutOnce(sentence).runs;

/** "the militants’ camp": a bare apostrophe after a plural s is a possessive only where a word follows. */
function isPluralPossessive(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return false;
  return text.charAt(end - 1) === 's' && text.charAt(end + 1) === ' ' && /[\p{L}\p{N}]/u.test(text.charAt(end + 2));
}
