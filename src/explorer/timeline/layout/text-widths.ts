/**
 * Widths of texts without asking the browser for each: shaping a title takes as long as drawing it. In scripts whose letters
 * stand side by side a text is as wide as its letters, give or take the kerning; others are measured whole.
 */

/** Latin, Cyrillic and Greek letters, digits and the marks between them. */
const SIDE_BY_SIDE = /^[\u0020-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2026\u20a0-\u20bf]*$/;
/** Kerning rarely adds to a width; where it does, by less than this share. */
const KERNING_SHARE = 0.01;

/** Width of a text in a font, in px: never less than it takes when drawn. */
export type MeasureText = (text: string, font: string) => number;

/** @param measureWhole asks the browser */
export function createTextWidths(measureWhole: MeasureText): MeasureText {
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    if (!SIDE_BY_SIDE.test(text)) return measureWhole(text, font);
    let letters = fonts.get(font);
    if (letters === undefined) {
      letters = new Map();
      fonts.set(font, letters);
    }
    let width = 0;
    for (const letter of text) {
      let known = letters.get(letter);
      if (known === undefined) {
        known = measureWhole(letter, font);
        letters.set(letter, known);
      }
      width += known;
    }
    return width * (1 + KERNING_SHARE);
  };
}
