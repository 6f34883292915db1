/** Which text may have been meant by one that finds nothing: "zelenksy istambul", "prisonner exchange". */
import { editDistanceAtMost } from '../../dataset/edit-distance.ts';
import { foldName } from '../../dataset/fold.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { facetLabel } from './facet-labels.ts';
import { slipsIn } from './near-words.ts';

/** A word of a name, as it is written and as it is compared. */
interface NameWord {
  readonly shown: string;
  readonly folded: string;
  /** How many events have the most frequent value with it. */
  readonly count: number;
}

/** Of each kind the first so many are compared: it is done while somebody waits. */
const MOST_COMPARED = 20_000;

/** The words in names of the people, groups, places and topics that events have, the most frequent first. */
function wordsOfNames(index: DatasetIndex): readonly NameWord[] {
  const { dictionaries, facets } = index;
  const kinds = [
    { facet: 'actor', aliasesOf: (position: number) => dictionaries.actors[position]?.aliases ?? [] },
    { facet: 'place', aliasesOf: (position: number) => dictionaries.places[position]?.aliases ?? [] },
    { facet: 'topic', aliasesOf: () => [] },
  ] as const;
  const words = kinds.flatMap(({ facet, aliasesOf }) =>
    [...facets[facet].totals.subarray(0, MOST_COMPARED)].flatMap((count, position): readonly NameWord[] => {
      if (count === 0) return [];
      const names = [facetLabel(index, facet, position), ...aliasesOf(position)];
      const split = names.flatMap((name) => name.split(/[\s,()]+/u));
      return split.map((shown) => ({ shown, folded: foldName(shown), count }));
    }),
  );
  return words.toSorted((a, b) => b.count - a.count);
}

/** What a word may stand for: itself where a name has it, else the nearest word of a name, else itself. */
function meantWord(typed: string, words: readonly NameWord[]): string {
  const folded = foldName(typed);
  if (words.some((word) => word.folded.startsWith(folded))) return typed;
  const slips = Array.from({ length: slipsIn(folded) }, (_, fewer) => fewer + 1);
  for (const most of slips) {
    const near = words.find((word) => editDistanceAtMost(folded, word.folded, most));
    if (near !== undefined) return near.shown;
  }
  return typed;
}

/**
 * The text with the words that no name has put right by those that one has; undefined where nothing is to be put right.
 * @param typed as it was typed
 */
export function meantText(index: DatasetIndex, typed: string): string | undefined {
  const words = typed.split(/\s+/u).filter((word) => word !== '');
  if (words.every((word) => slipsIn(foldName(word)) === 0)) return undefined;
  const names = wordsOfNames(index);
  const meant = words.map((word) => meantWord(word, names));
  return meant.every((word, position) => word === words[position]) ? undefined : meant.join(' ');
}
