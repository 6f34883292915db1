import { listAt } from '../../dataset/columns.ts';
import { FACET_KEYS, type FacetKey, type ViewFilters } from '../view/view-state.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { createClause, passesClause, type FilterClause } from './filter-clause.ts';

export type FacetCounts = Readonly<Record<FacetKey, Uint32Array>>;

export interface QueryResult {
  /** By row: 1 where the event passes every filter. */
  readonly matches: Uint8Array;
  readonly matchCount: number;
  /** How many of the matches have no date. */
  readonly undatedCount: number;
  /**
   * By facet and value: how many events have the value and pass the filters of the other facets and the search. In a
   * facet that asks for all of its values the own clause counts too, because there another value narrows further.
   */
  readonly counts: FacetCounts;
}

const TEXT_BIT = 1 << FACET_KEYS.length;

/**
 * Filters and counts in one pass each: a byte an event has a bit for each facet that it fails, so that a facet's counts
 * are those of the events that fail no other.
 *
 * @param textMatches by row, 1 where the search found the event; absent when nothing is searched.
 */
export function runQuery(index: DatasetIndex, filters: ViewFilters, textMatches?: Uint8Array): QueryResult {
  const { table } = index;
  const failures = textMatches === undefined ? new Uint8Array(table.count) : failuresOfText(textMatches);
  FACET_KEYS.forEach((key, bit) => {
    const clause = createClause(index.facets[key], filters[key], key === 'actor' ? filters.actorMatch : 'any');
    if (clause !== undefined) markFailures(failures, 1 << bit, clause);
  });

  const matches = new Uint8Array(table.count);
  let matchCount = 0;
  let undatedCount = 0;
  failures.forEach((failed, row) => {
    if (failed !== 0) return;
    matches[row] = 1;
    matchCount += 1;
    if (row >= table.dated) undatedCount += 1;
  });
  return { matches, matchCount, undatedCount, counts: countFacets(index, filters, failures) };
}

function failuresOfText(textMatches: Uint8Array): Uint8Array {
  return textMatches.map((found) => (found === 0 ? TEXT_BIT : 0));
}

function markFailures(failures: Uint8Array, bit: number, clause: FilterClause): void {
  for (let row = 0; row < failures.length; row += 1) {
    if (!passesClause(clause, row)) failures[row] = (failures[row] ?? 0) | bit;
  }
}

function countFacets(index: DatasetIndex, filters: ViewFilters, failures: Uint8Array): FacetCounts {
  const count = (key: FacetKey): Uint32Array => {
    const { values, ids } = index.facets[key];
    const counts = new Uint32Array(ids.length);
    const ownBit = key === 'actor' && filters.actorMatch === 'all' ? 0 : 1 << FACET_KEYS.indexOf(key);
    for (let row = 0; row < failures.length; row += 1) {
      if (((failures[row] ?? 0) & ~ownBit) !== 0) continue;
      for (const value of listAt(values, row)) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return {
    actor: count('actor'),
    place: count('place'),
    topic: count('topic'),
    source: count('source'),
    status: count('status'),
  };
}
