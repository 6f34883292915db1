/** "Killed 46 people across Lebanon": a sum over all that a place holds. */
const SUM_OVER = /\b(?:across|throughout|all over) (?:the )?(?:\p{L}+ )?$/u;

/** Whether words sum up over all that a place holds which they name. */
export const sumsUpOver = (words: string, place: string): boolean =>
  SUM_OVER.test(words.slice(0, Math.max(0, words.indexOf(place))));
