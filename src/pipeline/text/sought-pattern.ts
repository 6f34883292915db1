import { necessaryWords } from './necessary-words.ts';

/**
 * A regular expression that is run only over text in which the letters of a word stand that it cannot match without: for text that nobody
 * has cut into words (else see WordPattern). A search for some plain words takes a tenth of the time of one that begins at every word.
 */
export class SoughtPattern {
  readonly #pattern: RegExp;
  readonly #words: RegExp;

  /** @throws when it can match without any certain word */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    const ways = necessaryWords(pattern).map(([rarest]) => rarest);
    if (ways.some((rarest) => rarest === undefined)) throw new Error(`No word is necessary for ${pattern.source}`);
    this.#words = new RegExp([...new Set(ways.flatMap((rarest) => rarest ?? []))].join('|'), 'iu');
  }

  test(text: string): boolean {
    return this.#words.test(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#words.test(text) ? this.#pattern.exec(text) : null;
  }
}
