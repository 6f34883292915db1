import { matchesOf } from './matches.ts';
import { necessaryWords } from './necessary-words.ts';
import { listNumber, type WordRuns } from './word-runs.ts';

/**
 * A regular expression that is run only over text that holds the words it cannot match without. Most sentences lack them, and
 * looking at a few bits takes next to nothing: with some twenty such patterns over every sentence a quarter of all
 * reading went there.
 *
 * The text must begin and end between words; `words` are the word runs (see runsOfSentence) of a sentence that it is a part of.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  /** Ways in which it may match, each with the lists of which a word must stand in the text. */
  readonly #needs: readonly (readonly number[])[];

  /**
   * @param pattern with the flag g for matchAll alone, without it for the others
   * @throws when it can match without any certain word
   */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#needs = necessaryWords(pattern).map((need) => need.map(listNumber));
    if (this.#needs.some((need) => need.length === 0)) throw new Error(`No word is necessary for ${pattern.source}`);
  }

  test(text: string, words: WordRuns): boolean {
    return this.mayMatch(words) && this.#pattern.test(text);
  }

  exec(text: string, words: WordRuns): RegExpExecArray | null {
    return this.mayMatch(words) ? this.#pattern.exec(text) : null;
  }

  matchAll(text: string, words: WordRuns): readonly RegExpExecArray[] {
    return this.mayMatch(words) ? matchesOf(this.#pattern, text) : [];
  }

  /** False where the pattern matches nothing in a text of these words. */
  mayMatch(words: WordRuns): boolean {
    for (const need of this.#needs) if (isMet(need, words)) return true;
    return false;
  }
}

/** Loops, not a closure for each list: this is asked some fifty times for each sentence. */
function isMet(need: readonly number[], words: WordRuns): boolean {
  for (const list of need) if (!words.holdsAnyOf(list)) return false;
  return true;
}
