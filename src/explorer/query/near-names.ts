/** Whom or what a text may mean that finds nothing: names a slip or two of the keys away from it. */
import { foldName } from '../../dataset/fold.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { facetLabel } from './facet-labels.ts';
import { isNear, slipsIn } from './near-words.ts';

/** A person, group or place to filter by instead. */
export interface NearName {
  readonly facet: 'actor' | 'place';
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Of each kind the first so many are compared: it is done while somebody waits. */
const MOST_COMPARED = 20_000;

/**
 * The people, groups and places that have a name of which every typed word is near a word, the most frequent first.
 * @param typed as it was typed
 */
export function findNearNames(index: DatasetIndex, typed: string, limit: number): readonly NearName[] {
  const { dictionaries, facets } = index;
  const wanted = foldName(typed).split(' ');
  if (wanted.every((word) => slipsIn(word) === 0)) return [];
  const isMeant = (name: string): boolean => {
    const words = foldName(name).split(' ');
    return wanted.every((word) => words.some((own) => isNear(word, own)));
  };
  const kinds = [
    { facet: 'actor', entries: dictionaries.actors },
    { facet: 'place', entries: dictionaries.places },
  ] as const;
  const found = kinds.flatMap(({ facet, entries }) =>
    entries.slice(0, MOST_COMPARED).flatMap(({ name, aliases }, position): readonly NearName[] => {
      const count = facets[facet].totals[position] ?? 0;
      const id = facets[facet].ids[position];
      if (count === 0 || id === undefined || ![name, ...aliases].some(isMeant)) return [];
      return [{ facet, id, label: facetLabel(index, facet, position), count }];
    }),
  );
  return found.toSorted((a, b) => b.count - a.count).slice(0, limit);
}
