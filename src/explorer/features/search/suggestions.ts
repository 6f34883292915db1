import { foldName } from '../../../dataset/fold.ts';
import { ACTOR_WORDS } from '../../../wording/actor-words.ts';
import type { Sliced } from '../../base/slices.ts';
import type { DatasetIndex } from '../../query/dataset-index.ts';
import { facetLabel } from '../../query/facet-labels.ts';
import { otherSpellings } from '../../query/search/other-spellings.ts';
import type { FacetCounts } from '../../query/filters/filter-engine.ts';
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

/** By facet and value all its names, folded, each behind a space: so that a word begins where a space is. */
export type FoldedNames = readonly { readonly facet: FacetKey; readonly names: readonly string[] }[];

/** Long work with many names, and the same for whatever is typed. */
export function* foldNames(index: DatasetIndex): Sliced<FoldedNames> {
  const folded: FoldedNames[number][] = [];
  for (const { facet, namesOf } of SOURCES) {
    const names: string[] = [];
    for (const position of index.facets[facet].ids.keys()) {
      const all = [facetLabel(index, facet, position), ...namesOf(index, position)];
      names.push(all.map((name) => ` ${foldName(name)}`).join('\n'));
      yield;
    }
    folded.push({ facet, names });
  }
  return folded;
}

/**
 * People, groups, places and topics of which a name has words that begin like the typed text, in any of its spellings; the
 * most frequent first.
 * @param counts how many events have each value; absent: of all events
 */
export function suggestFacetValues(
  index: DatasetIndex,
  folded: FoldedNames,
  typed: string,
  limit: number,
  counts?: FacetCounts,
): readonly FacetSuggestion[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const beginnings = [wanted, ...otherSpellings(wanted)].map((spelling) => ` ${spelling}`);
  const found = folded.flatMap(({ facet, names }) => {
    const counted = counts?.[facet] ?? index.facets[facet].totals;
    return names.flatMap((own, position) => {
      const count = counted[position] ?? 0;
      return count > 0 && beginnings.some((beginning) => own.includes(beginning)) ? [{ facet, position, count }] : [];
    });
  });
  return found
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limit)
    .flatMap(({ facet, position, count }): readonly FacetSuggestion[] => {
      const id = index.facets[facet].ids[position];
      const label = facetLabel(index, facet, position);
      return id === undefined ? [] : [{ facet, id, position, label, noun: nounOf(index, facet, position), count }];
    });
}

function nounOf({ dictionaries }: DatasetIndex, facet: FacetKey, position: number): string {
  const kind = dictionaries.actors[position]?.kind;
  if (facet === 'actor' && kind !== undefined) return ACTOR_WORDS[kind];
  return facet === 'place' ? 'Place' : 'Topic';
}
