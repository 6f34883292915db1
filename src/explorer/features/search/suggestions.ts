import { foldName } from '../../../dataset/fold.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import type { FacetCounts } from '../../query/filter-engine.ts';
import type { FacetKey } from '../../view/view-state.ts';

/** What the search box offers, besides events: a value of a facet to filter by. */
export interface FacetSuggestion {
  readonly facet: FacetKey;
  readonly id: string;
  readonly position: number;
  readonly label: string;
  /** What kind of thing it is, for people. */
  readonly noun: string;
  readonly count: number;
}

type NamesOf = (index: DatasetIndex, position: number) => readonly string[];

const SOURCES: readonly { readonly facet: FacetKey; readonly namesOf: NamesOf }[] = [
  { facet: 'actor', namesOf: ({ dictionaries }, position) => dictionaries.actors[position]?.aliases ?? [] },
  { facet: 'place', namesOf: ({ dictionaries }, position) => dictionaries.places[position]?.aliases ?? [] },
  { facet: 'topic', namesOf: () => [] },
];

const ACTOR_NOUNS = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  'armed-force': 'Armed force',
  media: 'Media',
} as const;

/**
 * People, groups, places and topics of which a name has words that begin like the typed text, in any of its spellings; the
 * most frequent first.
 * @param counts how many events have each value; absent: of all events
 */
export function suggestFacetValues(
  index: DatasetIndex,
  typed: string,
  limit: number,
  counts?: FacetCounts,
): readonly FacetSuggestion[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  return SOURCES.flatMap(({ facet, namesOf }) => {
    const counted = counts?.[facet] ?? index.facets[facet].totals;
    return index.facets[facet].ids.flatMap((id, position): readonly FacetSuggestion[] => {
      const label = facetLabel(index, facet, position);
      const isFound = [label, ...namesOf(index, position)].some((name) => ` ${foldName(name)}`.includes(` ${wanted}`));
      const count = counted[position] ?? 0;
      return isFound && count > 0 ? [{ facet, id, position, label, noun: nounOf(index, facet, position), count }] : [];
    });
  })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limit);
}

function nounOf({ dictionaries }: DatasetIndex, facet: FacetKey, position: number): string {
  const kind = dictionaries.actors[position]?.kind;
  if (facet === 'actor' && kind !== undefined) return ACTOR_NOUNS[kind];
  return facet === 'place' ? 'Place' : 'Topic';
}
