/** Abbreviations written with a stop, lower-case and without it. */
import { wordSet } from './word-list.ts';

/** These stand before a name: a sentence never ends at them. */
const TITLES = wordSet(`
  mr mrs ms messrs dr prof rev hon st mt ft gen maj col lt sgt capt cmdr cpl pvt adm brig gov sen rep pres sec amb fr
  sr insp supt det spc cpt ltc vs approx ca cf eg ie viz`);

/** These may end a sentence or not: the next word tells. */
const OTHERS = wordSet(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co corp dept div est
  etc al jr a.m p.m am pm u.s u.k u.n e.u d.c ave blvd rd km mi hr hrs min mins sq ed eds repr intl natl`);

export const isTitleAbbreviation = (word: string): boolean =>
  TITLES.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
export const isAbbreviation = (word: string): boolean =>
  OTHERS.has(word.toLowerCase()) && !/^(?:am|pm|min|mins|est|ed|sat|sun|mar|co|mi)$/.test(word);
