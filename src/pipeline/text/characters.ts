/**
 * Letters, digits and marks of any script, character by character. A regular expression asks a list of some hundred ranges for
 * every character of a text that has a curly quote somewhere; here each of the 65,536 code units is looked up in a table that
 * fills itself.
 */

const LETTER_OR_DIGIT = 1;
const MARK = 2;
const LETTER = 4;
const CAPITAL = 8;
const IS_KNOWN = 16;

/** Of each code unit: the bits above. Halves of surrogate pairs are none of these and are looked up as pairs. */
const classes = new Uint8Array(0x1_00_00);

function classOf(character: string): number {
  return (
    (/^[\p{L}\p{N}]$/u.test(character) ? LETTER_OR_DIGIT : 0) |
    (/^\p{M}$/u.test(character) ? MARK : 0) |
    (/^\p{L}$/u.test(character) ? LETTER : 0) |
    (/^\p{Lu}$/u.test(character) ? CAPITAL : 0)
  );
}

function classAt(text: string, at: number): number {
  // asked past the end too, where there is no code unit: a look-up with NaN costs many times as much as one with a number
  if (!(at < text.length)) return 0;
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if ((known & IS_KNOWN) !== 0) return known;
  if (isFirstHalf(unit)) {
    const point = text.codePointAt(at) ?? unit;
    return point > 0xff_ff ? classOf(String.fromCodePoint(point)) : 0;
  }
  const found = classOf(String.fromCharCode(unit)) | IS_KNOWN;
  classes[unit] = found;
  return found;
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;

const sizeAt = (text: string, at: number): number => (isFirstHalf(text.charCodeAt(at)) ? 2 : 1);

/** The code units that a letter, digit or mark at `at` takes; 0 where something else or the end of the text is. */
export function wordCharacterAt(text: string, at: number): number {
  return (classAt(text, at) & (LETTER_OR_DIGIT | MARK)) === 0 ? 0 : sizeAt(text, at);
}

/** As wordCharacterAt, for letters and digits only. */
export function letterOrDigitAt(text: string, at: number): number {
  return (classAt(text, at) & LETTER_OR_DIGIT) === 0 ? 0 : sizeAt(text, at);
}

/** As wordCharacterAt, for letters only. */
export function letterAt(text: string, at: number): number {
  return (classAt(text, at) & LETTER) === 0 ? 0 : sizeAt(text, at);
}

/** As wordCharacterAt, for letters and marks. */
export function letterOrMarkAt(text: string, at: number): number {
  return (classAt(text, at) & (LETTER | MARK)) === 0 ? 0 : sizeAt(text, at);
}

/** As wordCharacterAt, for capital letters only. */
export function capitalAt(text: string, at: number): number {
  return (classAt(text, at) & CAPITAL) === 0 ? 0 : sizeAt(text, at);
}

/** Asks whether one of some signs stands at a place: of most places it is asked in vain, where searching the signs is dear. */
export function signsAt(signs: string): (text: string, at: number) => boolean {
  const isSign = new Uint8Array(classes.length);
  for (let at = 0; at < signs.length; at++) isSign[signs.charCodeAt(at)] = 1;
  return (text, at) => at < text.length && isSign[text.charCodeAt(at)] === 1;
}

/** The runs of letters and digits of a text in order. */
export const lettersAndDigits = (text: string): string[] => runsOf(text, letterOrDigitAt);

/** The runs of letters of a text in order. */
export const runsOfLetters = (text: string): string[] => runsOf(text, letterAt);

function runsOf(text: string, sizeOfMember: (text: string, at: number) => number): string[] {
  const runs: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length;) {
    const size = sizeOfMember(text, at);
    if (size > 0) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      runs.push(text.slice(from, at));
      from = -1;
    }
    at += Math.max(1, size);
  }
  if (from >= 0) runs.push(text.slice(from));
  return runs;
}
