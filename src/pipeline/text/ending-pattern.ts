/**
 * A regular expression for the words right before something, which ends with "$". A search tries every place of a text until its end;
 * this looks backwards from the end, so that the last letters of most texts show that it does not match.
 *
 * It pays where words stand at the end of the pattern. Where nearly anything may stand there ("speech of up to 60 letters"), a search
 * for the words before it is quicker.
 */
export class EndingPattern {
  readonly #pattern: RegExp;
  readonly #backwards: RegExp;

  /** @throws when it may match anywhere else than at the end, or is to go on from the last match */
  constructor(pattern: RegExp) {
    const { source, flags } = pattern;
    if (!source.endsWith('$') || /[gmy]/.test(flags)) throw new Error(`No pattern for the end alone: ${source}`);
    this.#pattern = pattern;
    this.#backwards = new RegExp(`(?<=${source})`, `${flags}y`);
  }

  test(text: string): boolean {
    this.#backwards.lastIndex = text.length;
    return this.#backwards.test(text);
  }

  /** What a search finds: of several matches that end the text the longest. */
  exec(text: string): RegExpExecArray | null {
    return this.test(text) ? this.#pattern.exec(text) : null;
  }
}
