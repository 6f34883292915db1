import { FACET_KEYS, NO_FILTERS, type FacetKey, type ViewFilters } from '../view/view-state.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { runQuery } from './run-query.ts';

/** One part of the filters that could be given up, with the number of events that would then be found. */
export interface Relaxation {
  /** `match` asks for any of the chosen people and groups instead of all. */
  readonly part: FacetKey | 'text' | 'match';
  readonly filters: ViewFilters;
  readonly matchCount: number;
}

/** Which single part of the filters to give up when nothing is found, the most fruitful first. */
export function findRelaxations(
  index: DatasetIndex,
  filters: ViewFilters,
  textMatches?: Uint8Array,
): readonly Relaxation[] {
  const candidates: Relaxation[] = [];
  for (const part of FACET_KEYS) {
    if (filters[part].include.length + filters[part].exclude.length === 0) continue;
    const relaxed = { ...filters, [part]: NO_FILTERS[part] };
    candidates.push({ part, filters: relaxed, matchCount: runQuery(index, relaxed, textMatches).matchCount });
  }
  if (filters.actorMatch === 'all' && filters.actor.include.length > 1) {
    const relaxed: ViewFilters = { ...filters, actorMatch: 'any' };
    candidates.push({ part: 'match', filters: relaxed, matchCount: runQuery(index, relaxed, textMatches).matchCount });
  }
  if (filters.text !== '') {
    const relaxed = { ...filters, text: '' };
    candidates.push({ part: 'text', filters: relaxed, matchCount: runQuery(index, relaxed).matchCount });
  }
  return candidates.filter(({ matchCount }) => matchCount > 0).toSorted((a, b) => b.matchCount - a.matchCount);
}
