/**
 * The dateline of an agency's story: where and by whom it was written, before its first sentence.
 *
 *   CAIRO (AP) — …      KYIV, June 1 (Reuters) - …      RAFAH, Gaza Strip, Feb 12 (Meridian News) – …
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]{2,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,3}(?:,? [\p{L}\d ,.]{2,50}?)? ?\(\p{Lu}[\p{L} .]{1,30}\) ?[-–—]{1,2} /u;

/** Length of the dateline with which a text begins; 0 where it has none. */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;
