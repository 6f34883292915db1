import { matchesOf } from './matches.ts';
import { necessaryWords, type Need } from './necessary-words.ts';

/**
 * A regular expression that is run only over text that holds the words it cannot match without. Most sentences lack them, and
 * asking a set takes a tenth of the time of a search: with some twenty such patterns over every sentence a quarter of all
 * reading went there.
 *
 * The text must begin and end between words; `words` are the word runs (see wordRuns) of a sentence that it is a part of.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  readonly #needs: readonly Need[];

  /**
   * @param pattern with the flag g for matchAll alone, without it for the others
   * @throws when it can match without any certain word
   */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#needs = necessaryWords(pattern);
    if (this.#needs.some((need) => need.length === 0)) throw new Error(`No word is necessary for ${pattern.source}`);
  }

  test(text: string, words: ReadonlySet<string>): boolean {
    return this.mayMatch(words) && this.#pattern.test(text);
  }

  exec(text: string, words: ReadonlySet<string>): RegExpExecArray | null {
    return this.mayMatch(words) ? this.#pattern.exec(text) : null;
  }

  matchAll(text: string, words: ReadonlySet<string>): readonly RegExpExecArray[] {
    return this.mayMatch(words) ? matchesOf(this.#pattern, text) : [];
  }

  /** False where the pattern matches nothing in a text of these words. */
  mayMatch(words: ReadonlySet<string>): boolean {
    return this.#needs.some((need) => isMet(need, words));
  }
}

/** Loops, not a closure for each list: this is asked some fifty times for each sentence. */
function isMet(need: Need, words: ReadonlySet<string>): boolean {
  for (const anyOf of need) if (!hasAny(anyOf, words)) return false;
  return true;
}

function hasAny(anyOf: readonly string[], words: ReadonlySet<string>): boolean {
  for (const word of anyOf) if (words.has(word)) return true;
  return false;
}
