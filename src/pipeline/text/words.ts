import { lemmaOf } from './lemma.ts';

/** A word or number of a sentence. Offsets count in the document's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, without a possessive ending. */
  readonly lower: string;
  readonly lemma: string;
  readonly possessive: boolean;
}

/** Letters and digits, with apostrophes, hyphens, points and commas only between them: "don’t", "Tu-95", "1,000", "5.2bn". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** What a spelling always is, wherever it stands. */
type Spelling = Pick<Word, 'text' | 'lower' | 'lemma' | 'possessive'>;

/** Spellings met so far: news repeats its vocabulary, and folding and stemming are the dearest steps of a word. */
const spellings = new Map<string, Spelling>();
/** Beyond this many the memory is emptied: it must not grow with the corpus. */
const MEMORY_LIMIT = 50_000;

function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  let lower = text.toLowerCase().replaceAll('’', "'");
  const possessive = lower.endsWith("'s");
  if (possessive) lower = lower.slice(0, -2);
  const spelling = { text, lower, lemma: lemmaOf(lower), possessive };
  if (spellings.size >= MEMORY_LIMIT) spellings.clear();
  spellings.set(text, spelling);
  return spelling;
}

/**
 * The words of a text in order.
 * @param text   a sentence or any other piece of a document
 * @param offset where the piece starts in the document
 */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const spelling = spellingOf(match[0]);
    const end = match.index + match[0].length;
    words.push({
      start: offset + match.index,
      end: offset + end,
      text: spelling.text,
      lower: spelling.lower,
      lemma: spelling.lemma,
      possessive: spelling.possessive || isPluralPossessive(text, end),
    });
  }
  return words;
}

/** "the militants’ camp": a bare apostrophe after a plural s is a possessive only where a word follows. */
function isPluralPossessive(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return false;
  return text.charAt(end - 1) === 's' && text.charAt(end + 1) === ' ' && /[\p{L}\p{N}]/u.test(text.charAt(end + 2));
}
