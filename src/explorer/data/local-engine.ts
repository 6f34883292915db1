import { defined } from '../../dataset/defined.ts';
import type { OpenFile } from '../../dataset/read/decode.ts';
import type { Dictionaries, EventTable, Manifest } from '../../dataset/format/packed.ts';
import { createEventEngine, type EventEngine } from '../query/event-engine.ts';
import { FilterEngine, type FacetCounts } from '../query/filters/filter-engine.ts';
import type { HeldRows } from '../query/held/held-rows.ts';
import type { TextSearch } from '../query/search/text-search.ts';
import { FACET_KEYS } from '../view/view-state.ts';
import { DownloadError } from './dataset-file.ts';
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
  const sources = { table, dictionaries, actor: filters.columnOf('actor'), ...defined({ held }) };
  const searchOver = keptOnce(async (asked: typeof sources) => {
    // Nobody searches before the first events are there.
    const { openTextSearch } = await import('./open-search.ts').catch(() => {
      throw new DownloadError('The code of the search has not come.', true);
    });
    return openTextSearch(manifest, asked, open);
  });
  const openSearch = (): Promise<TextSearch> => searchOver(sources);
  // Whoever searches then is told what failed.
  const prepareSearch = (): void =>
    void openSearch().then(
      ({ prepare }) => prepare(),
      () => undefined,
    );
  return {
    engine: createEventEngine({ table, dictionaries, corpusZone: manifest.timezone }, filters, openSearch),
    totals: filters.totals,
    preparations: [...FACET_KEYS.map((key) => () => void filters.columnOf(key).rows), prepareSearch],
  };
}
