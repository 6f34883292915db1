import { foldText } from '../../dataset/fold.ts';
import type { Span } from '../../dataset/records/records.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** Soft hyphens, joiners and other signs that nobody sees. */
const INVISIBLE = /\p{Cf}/u;

/**
 * A text as foldText makes it, with the way back: names are found whatever their case, accents, apostrophes, line breaks and
 * invisible signs, and each is a span of the text as it is.
 */
export class FoldedText {
  readonly #text: string;
  readonly #folded: string;
  /** For each unit of the folded text, where in the text its sign starts. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const pieces: string[] = [];
    const starts: number[] = [];
    let at = 0;
    for (const sign of text) {
      const piece = foldSign(sign, pieces.at(-1));
      for (let unit = 0; unit < piece.length; unit++) starts.push(at);
      if (piece !== '') pieces.push(piece);
      at += sign.length;
    }
    this.#folded = pieces.join('');
    this.#starts = starts;
  }

  /** Every occurrence as whole words. */
  find(name: string): readonly Span[] {
    const sought = new FoldedText(name.trim()).#folded;
    const found: Span[] = [];
    if (sought === '') return found;
    for (let at = this.#folded.indexOf(sought); at >= 0; at = this.#folded.indexOf(sought, at + sought.length)) {
      const behind = at + sought.length;
      if (this.#isWordAt(at - 1) || this.#isWordAt(behind)) continue;
      found.push({ start: this.#starts[at] ?? 0, end: this.#starts[behind] ?? this.#text.length });
    }
    return found;
  }

  #isWordAt(unit: number): boolean {
    return LETTER_OR_DIGIT.test(this.#folded.charAt(unit));
  }
}

/** A run of spaces and line breaks is one space. */
function foldSign(sign: string, before: string | undefined): string {
  if (sign >= '!' && sign <= '~') return sign === '`' ? "'" : sign.toLowerCase();
  if (SPACE.test(sign)) return before === ' ' ? '' : ' ';
  return INVISIBLE.test(sign) ? '' : foldText(sign);
}
