import { useCallback, useMemo, useState } from 'react';
import { useQuestion } from '../../data/use-question.ts';
import type { DatasetIndex, LoadedDataset } from '../../query/dataset-index.ts';
import type { EventEngine, ListRequest } from '../../query/event-engine.ts';
import type { EventListing } from '../../query/events/events-in-window.ts';
import type { QueryResult } from '../../query/filters/filter-engine.ts';
import type { ViewFilters } from '../../view/view-state.ts';

export interface FilteredEvents {
  /** The last result that came: while the next is on its way, it stays. */
  readonly result: QueryResult;
  /** False until there is a result at all. */
  readonly isReady: boolean;
  readonly search: {
    readonly isLoading: boolean;
    readonly error: Error | undefined;
    readonly retry: () => void;
  };
}

/** The events that pass the filters, with the facets' counts. */
export function useFilteredEvents({ index, engine }: LoadedDataset, filters: ViewFilters): FilteredEvents {
  const [attempt, setAttempt] = useState(0);
  const ask = useMemo(
    // A new attempt is another question to the same engine.
    () => ({ attempt, ask: ({ filter }: EventEngine) => filter(filters) }).ask,
    [attempt, filters],
  );
  const { value, isPending, error } = useQuestion({ index, engine }, ask);
  const nothing = useMemo(() => emptyResult(index), [index]);
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  return {
    result: value ?? nothing,
    isReady: value !== undefined,
    search: { isLoading: isPending && filters.text !== '', error, retry },
  };
}

function emptyResult({ table, facets }: DatasetIndex): QueryResult {
  const zeros = ({ ids }: { readonly ids: readonly string[] }) => new Uint32Array(ids.length);
  return {
    matches: new Uint8Array(table.count),
    matchCount: 0,
    undatedCount: 0,
    counts: {
      actor: zeros(facets.actor),
      place: zeros(facets.place),
      topic: zeros(facets.topic),
      source: zeros(facets.source),
      status: zeros(facets.status),
      figures: zeros(facets.figures),
    },
  };
}

/** A list of more is none: who wants the rest zooms in or filters. */
const MOST_LISTED = 3000;
const NOTHING: EventListing = { rows: [], total: 0 };

/** The beginning of a list of the events that pass the filters. */
export function useEventListing(dataset: LoadedDataset, filters: ViewFilters, request: ListRequest): EventListing {
  const ask = useCallback((engine: EventEngine) => engine.list(filters, request, MOST_LISTED), [filters, request]);
  return useQuestion(dataset, ask).value ?? NOTHING;
}
