/** Dateline's filters and search where they run in the explorer: in a worker, with each answer sent to the page. */
import * as Comlink from 'comlink';
import { parseDictionaries, parseManifest, type OpenFile } from '../../src/dataset/read/decode.ts';
import { readTable } from '../../src/dataset/read/event-table.ts';
import { openFilesAt } from '../../src/explorer/data/dataset-file.ts';
import { createFilterParts } from '../../src/explorer/data/local-engine.ts';
import type { EventEngine } from '../../src/explorer/query/event-engine.ts';
import { FilterEngine, type EventQuery, type QueryResult } from '../../src/explorer/query/filters/filter-engine.ts';
import { FACET_KEYS, NO_FILTERS } from '../../src/explorer/view/view-state.ts';

let filters: FilterEngine | undefined;
let engine: EventEngine | undefined;

async function readDataset(open: OpenFile) {
  const manifest = parseManifest(await open('manifest.json'));
  const dictionaries = parseDictionaries(await open(manifest.files.dictionaries.path));
  const table = await readTable(manifest, dictionaries, open);
  return { manifest, dictionaries, table };
}

const api = {
  /** @returns how long filters took to build, the values of each facet with the most frequent first, and the extent */
  async openFilters(folder: string) {
    const { manifest, dictionaries, table } = await readDataset(openFilesAt(folder));
    const startMs = performance.now();
    filters = new FilterEngine(table, dictionaries);
    // The explorer's worker does this while nobody asks for anything.
    for (const key of FACET_KEYS) void filters.columnOf(key).rows;
    const buildMs = performance.now() - startMs;
    const byCount = (counts: Uint32Array, entries: readonly { readonly id: string }[]): readonly string[] =>
      entries
        .map(({ id }, at) => ({ id, count: counts[at] ?? 0 }))
        .toSorted((a, b) => b.count - a.count)
        .slice(0, 100)
        .map(({ id }) => id);
    const { actor, place, topic } = filters.totals;
    return {
      buildMs,
      extent: manifest.extent ?? { earliestMs: 0, latestMs: 1 },
      values: {
        actor: byCount(actor, dictionaries.actors),
        place: byCount(place, dictionaries.places),
        topic: byCount(topic, dictionaries.topics),
      },
    };
  },

  filter(query: EventQuery): QueryResult {
    if (filters === undefined) throw new Error('The filters are not open.');
    filters.apply(query);
    const result = filters.result();
    return Comlink.transfer(result, [
      result.matches.buffer,
      ...Object.values(result.counts).map(({ buffer }) => buffer),
    ]);
  },

  async openSearch(folder: string): Promise<void> {
    const open = openFilesAt(folder);
    const { manifest, dictionaries, table } = await readDataset(open);
    ({ engine } = createFilterParts(manifest, table, dictionaries, open));
    await engine.filter(NO_FILTERS);
  },

  search(text: string) {
    if (engine === undefined) throw new Error('The search is not open.');
    return engine.search(text, 50);
  },
};

export type DatelineWorkerApi = typeof api;

Comlink.expose(api);
