import { readBeginnings, readSearchShards, type OpenFile } from '../../dataset/read/decode.ts';
import type { BeginningRef, Dictionaries, EventTable, Manifest, SearchShardRef } from '../../dataset/format/packed.ts';
import { decodeBeginning } from '../../dataset/search/search-beginning.ts';
import { decodeSearchShard } from '../../dataset/search/search-shard.ts';
import { createEventEngine, type EventEngine } from '../query/event-engine.ts';
import { EventSearch } from '../query/search/event-search.ts';
import { FilterEngine, type FacetCounts } from '../query/filters/filter-engine.ts';
import type { HeldRows } from '../query/held/held-rows.ts';
import type { SearchIndex } from '../query/search/indexed-words.ts';
import { FACET_KEYS } from '../view/view-state.ts';
import { keptOnce } from './kept-once.ts';

export interface FilterParts {
  readonly engine: EventEngine;
  /** By facet and value, how many events there are with no filter at all. */
  readonly totals: FacetCounts;
  /** Makes, part by part, what the first questions need: so that they need not wait for it. */
  readonly preparations: readonly (() => void)[];
}

/** Of what rows the table is, where it is not that of a whole dataset which is here. */
export interface TableCoverage {
  /** By row, 1 where the event is there already; absent when all are. */
  readonly isLoaded?: Uint8Array;
  /** Which rows of the whole table these are; absent when all are. */
  readonly held?: HeldRows;
}

/** The engine over a table, where it is needed: on the page for a small dataset, in the worker for a large one. */
export function createFilterParts(
  manifest: Manifest,
  table: EventTable,
  dictionaries: Dictionaries,
  open: OpenFile,
  { isLoaded, held }: TableCoverage = {},
): FilterParts {
  const filters = new FilterEngine(table, dictionaries, isLoaded);
  const search = new EventSearch({
    table,
    dictionaries,
    actor: filters.columnOf('actor'),
    index: openSearchIndex(manifest, open),
    ...(held !== undefined && { held }),
  });
  return {
    engine: createEventEngine({ table, dictionaries, corpusZone: manifest.timezone }, filters, search),
    totals: filters.totals,
    preparations: [...FACET_KEYS.map((key) => () => void filters.columnOf(key).rows), () => search.prepare()],
  };
}

function openSearchIndex({ files }: Manifest, open: OpenFile): SearchIndex {
  return {
    listShards: () => readSearchShards(files.search, open),
    listBeginnings: () => readBeginnings(files.beginnings ?? [], open),
    openShard: keptOnce(async ({ path }: SearchShardRef) => decodeSearchShard(await open(path))),
    openBeginning: keptOnce(async (ref: BeginningRef) => decodeBeginning(await open(ref.path), ref)),
  };
}
