import { remembering } from './remembering.ts';

/** Letters that Unicode does not take apart, with what people type instead. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ə', 'a'],
]);

/** Names come again and again; this many foldings are remembered. */
const REMEMBERED = 20_000;

/** Letters, digits and signs that folding leaves as they are but for their case; most words are made of nothing else. */
const PLAIN_TEXT = /^[ -_a-~]*$/;

/** The quotation marks and dashes of printed English among them, as in most sentences that quote. */
const PRINTED_TEXT = /^[ -_a-~‘’“”„«»‐‑‒–—−]*$/;

/** Text for comparing: lower case, no diacritics, plain quotes and dashes, single spaces. Not reversible. */
export function foldText(text: string): string {
  if (PLAIN_TEXT.test(text) && !text.includes('  ')) return text.toLowerCase().trim();
  if (PRINTED_TEXT.test(text) && !text.includes('  ')) return withPlainSigns(text).toLowerCase().trim();
  return withPlainSigns(text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[ıłøđðßæœþə]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

const withPlainSigns = (text: string): string =>
  text
    .replace(/[‘’ʼ`´ʻʿʾ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-');

/** As foldText, and only letters, digits and single spaces stay: "Sana'a" is "sanaa", "Ivano-Frankivsk" "ivano frankivsk". */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/['.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name for comparing across spellings and transliterations: "Zelenskyy", "Zelenskiy" and "Zelensky" give one result,
 * and so do "Kostyantynivka" and "Kostiantynivka", "Oleh" and "Oleg", "Sana'a" and "Sanaa". Punctuation goes, "the" in
 * front goes. Two different names can fold to one, so this finds candidates; it does not prove that they are the same.
 */
export const foldName = remembering((name) => {
  const single = withoutDoubles(foldWords(name).replace(/^the /u, '').replaceAll('g', 'h'));
  return withoutDoubles(single.replaceAll('kh', 'h').replace(/[yj]/gu, 'i'));
}, REMEMBERED);

function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}
