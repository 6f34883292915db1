import { FACET_KEYS, NO_FILTERS, type FacetKey, type ViewFilters } from '../../view/view-state.ts';
import type { EventQuery, FilterEngine } from './filter-engine.ts';

/** One part of the filters that could be given up, with the number of events that would then be found. */
export interface Relaxation {
  /** `match` asks for any of the chosen people and groups instead of all, `known` for all that is known by now. */
  readonly part: FacetKey | 'text' | 'match' | 'known';
  readonly filters: ViewFilters;
  readonly matchCount: number;
}

/**
 * Which single part of the filters to give up when nothing is found, the most fruitful first. The engine is left as it was,
 * at `query`.
 */
export function findRelaxations(engine: FilterEngine, query: EventQuery): readonly Relaxation[] {
  const { filters } = query;
  const found: Relaxation[] = [];
  const tryOut = (part: Relaxation['part'], relaxed: ViewFilters, change: Partial<EventQuery> = {}): void => {
    engine.apply({ ...query, ...change, filters: relaxed });
    if (engine.matchCount > 0) found.push({ part, filters: relaxed, matchCount: engine.matchCount });
  };
  for (const part of FACET_KEYS) {
    if (filters[part].include.length + filters[part].exclude.length === 0) continue;
    tryOut(part, { ...filters, [part]: NO_FILTERS[part] });
  }
  if (filters.actorMatch === 'all' && filters.actor.include.length > 1) {
    tryOut('match', { ...filters, actorMatch: 'any' });
  }
  if (filters.knownMs !== undefined) tryOut('known', { ...filters, knownMs: undefined });
  if (filters.text !== '') tryOut('text', { ...filters, text: '' }, { textMatches: undefined });
  engine.apply(query);
  return found.toSorted((a, b) => b.matchCount - a.matchCount);
}
