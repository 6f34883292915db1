import { wordSet } from '../../lexicon/word-list.ts';
import type { PlacePhrase } from './place-evidence.ts';
import type { Token } from './tokens.ts';

const ROUTES = wordSet('road highway motorway railway corridor pipeline dam bridge canal crossing');
/** "Gao-Ansongo" within one word, and not "Al-Qaim": the article of one name. */
const TWO_ENDS = /^(?!(?:al|el|an|as|ar|at|ad|ash)-[^-]*$)\p{Lu}[\p{L}’']+-\p{Lu}/iu;
const MOST_WORDS = 6;

/** Reads "Gao–Ansongo road" or "Tibú–La Gabarra highway" at word `at`: what is called by its two ends. */
export function readRoute(tokens: readonly Token[], at: number): PlacePhrase | undefined {
  let joined = false;
  let name = '';
  for (let index = at; index < at + MOST_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const gap = index === at ? '' : token.gap;
    if (joined && gap === ' ' && ROUTES.has(token.lower))
      return { name: `${name} ${token.text}`, length: index - at + 1 };
    if (!token.capital || token.possessive || !/^(?:| |–)$/u.test(gap)) return undefined;
    joined ||= gap === '–' || (token.text.includes('-') && TWO_ENDS.test(token.text));
    name += gap + token.text;
  }
  return undefined;
}
