/** Names that a telling writes, whether anybody knows whose they are: a village that no gazetteer has is still a name. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { foldText } from '../../../dataset/fold.ts';
import { STATES } from '../../lexicon/states.ts';
import { FULL_MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { wordList } from '../../lexicon/word-list.ts';
import type { Telling } from './tellings.ts';

/** Capitalised behind a word of the same sentence. */
const CAPITALISED = /(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}’'-]{3,}/gu;

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

/** The words of its names, folded, without those of the people, states and organisations that are known. Each telling is compared with many. */
export const properWords = rememberingEach(readProperWords);

function readProperWords({ passages, actors, isHeadline }: Telling): ReadonlySet<string> {
  // some papers capitalise every word of a headline
  if (isHeadline) return new Set();
  const ofActors = new Set(
    actors.flatMap(({ actor: { name, aliases } }) => [name, ...aliases].flatMap((one) => foldText(one).split(' '))),
  );
  const words = passages.flatMap(({ quote }) => [...quote.matchAll(CAPITALISED)].map(([word]) => foldText(word)));
  return new Set(words.filter((word) => !COMMON.has(word) && !ofActors.has(word)));
}

/** Whether two tellings write a name in common that belongs to nobody whom either of them names. */
export function shareProperWord(a: Telling, b: Telling): boolean {
  const theirs = properWords(b);
  for (const word of properWords(a)) if (theirs.has(word)) return true;
  return false;
}
