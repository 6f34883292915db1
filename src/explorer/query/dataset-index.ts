import { listAt } from '../../dataset/columns.ts';
import { containersOf } from '../../dataset/containers.ts';
import type { DecodedCore, Dictionaries, EventTable, ListColumn, Manifest, PlaceEntry } from '../../dataset/packed.ts';
import { STATUSES } from '../../dataset/records.ts';
import type { FacetKey } from '../view/view-state.ts';
import { createEventTexts, type EventTexts } from './event-texts.ts';

/** What one facet filters by: for each event its values, as positions in `ids`. */
export interface FacetColumn {
  readonly values: ListColumn;
  readonly ids: readonly string[];
  /** The position of each id. */
  readonly positions: ReadonlyMap<string, number>;
}

/** A decoded dataset with what filtering needs beside it; made once after loading. */
export interface DatasetIndex {
  readonly table: EventTable;
  readonly dictionaries: Dictionaries;
  readonly texts: EventTexts;
  readonly facets: Readonly<Record<FacetKey, FacetColumn>>;
}

/** A dataset that is ready to be explored. */
export interface LoadedDataset {
  readonly manifest: Manifest;
  readonly index: DatasetIndex;
}

export function createDatasetIndex({ table, texts, dictionaries }: DecodedCore): DatasetIndex {
  return {
    table,
    dictionaries,
    texts: createEventTexts(texts),
    facets: {
      actor: facetColumn(table.actors, dictionaries.actors),
      place: facetColumn(placesWithContainers(table, dictionaries.places), dictionaries.places),
      topic: facetColumn(table.topics, dictionaries.topics),
      source: facetColumn(table.sources, dictionaries.sources),
      status: facetColumn(
        singleValues(table.status),
        STATUSES.map((id) => ({ id })),
      ),
    },
  };
}

/** How many events have each value, with no filter at all. */
export function countAll(column: FacetColumn): Uint32Array {
  const counts = new Uint32Array(column.ids.length);
  for (const value of column.values.values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function facetColumn(values: ListColumn, entries: readonly { readonly id: string }[]): FacetColumn {
  const ids = entries.map((entry) => entry.id);
  return { values, ids, positions: new Map(ids.map((id, position) => [id, position])) };
}

function singleValues(column: Uint8Array): ListColumn {
  return {
    offsets: Uint32Array.from({ length: column.length + 1 }, (_, row) => row),
    values: Uint32Array.from(column),
  };
}

/**
 * For each event every place where it happened or that it concerns, and everything that contains those places, so that
 * choosing a country finds what happened in its cities. Each value at most once.
 */
function placesWithContainers(table: EventTable, places: readonly PlaceEntry[]): ListColumn {
  const chains = places.map((_, place) => containersOf(place, places));
  const offsets = new Uint32Array(table.count + 1);
  const values: number[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const found = new Set<number>();
    for (const place of [...listAt(table.places, row), ...listAt(table.about, row)]) {
      for (const container of chains[place] ?? []) found.add(container);
    }
    values.push(...found);
    offsets[row + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}

/** The ids of a facet that this dataset does not have. */
export function unknownIds(index: DatasetIndex, key: FacetKey, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !index.facets[key].positions.has(id));
}
