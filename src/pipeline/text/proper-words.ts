/** Names that a passage writes, whether anybody knows whose they are: a village that no gazetteer has is still a name. */
import { foldText } from '../../dataset/fold.ts';
import { capitalAt } from './characters.ts';
import { FULL_MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { STATES } from '../lexicon/states.ts';
import { wordList } from '../lexicon/word-list.ts';

/** Capitalised behind a word of the same sentence. */
const CAPITALISED = /(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}’'-]{3,}/uy;

/** Capitalised words that every report of a war has. */
const COMMON: ReadonlySet<string> = new Set(
  [
    ...FULL_MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...STATES.flatMap(({ name, demonyms }) => [name, ...demonyms]),
    ...wordList(
      'president minister ministry army colonel general captain major doctor reuters telegram facebook twitter',
    ),
  ].flatMap((name) => foldText(name).split(' ')),
);

/** The words of the names in a passage, folded, each once. */
export const properWordsIn = (quote: string): readonly string[] => {
  const words = new Set<string>();
  for (let at = quote.indexOf(' ') + 1; at > 0; at = quote.indexOf(' ', at) + 1) {
    if (capitalAt(quote, at) === 0) continue;
    CAPITALISED.lastIndex = at;
    const [name] = CAPITALISED.exec(quote) ?? [];
    const word = name === undefined ? '' : foldText(name);
    if (word !== '' && !COMMON.has(word)) words.add(word);
  }
  return [...words];
};
