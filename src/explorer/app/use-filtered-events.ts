import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { searchIndexQuery } from '../data/dataset-queries.ts';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { runQuery, type QueryResult } from '../query/run-query.ts';
import type { ViewFilters } from '../view/view-state.ts';

export interface FilteredEvents {
  readonly result: QueryResult;
  /** By row, 1 where the search found the event; absent when nothing is searched, or not yet. */
  readonly textMatches: Uint8Array | undefined;
  readonly search: {
    readonly isLoading: boolean;
    readonly error: Error | null;
    readonly retry: () => void;
  };
}

/**
 * The events that pass the filters, with the facets' counts. The full-text index is fetched when words are first searched;
 * until it is there, the other filters alone decide.
 */
export function useFilteredEvents({ manifest, index }: LoadedDataset, filters: ViewFilters): FilteredEvents {
  const isSearching = filters.text !== '';
  const search = useQuery({ ...searchIndexQuery(manifest.files.search), enabled: isSearching });

  const textMatches = useMemo(() => {
    if (!isSearching || search.data === undefined) return undefined;
    const found = new Uint8Array(index.table.count);
    for (const { row } of search.data.find(filters.text)) found[row] = 1;
    return found;
  }, [isSearching, search.data, filters.text, index]);

  const result = useMemo(() => runQuery(index, filters, textMatches), [index, filters, textMatches]);
  const retry = () => void search.refetch();
  return { result, textMatches, search: { isLoading: isSearching && search.isPending, error: search.error, retry } };
}
