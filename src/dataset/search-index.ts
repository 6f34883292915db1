/** The full-text index, built at ingest and opened in the explorer when somebody searches. Brings minisearch along. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { parseFile, searchFileSchema } from './packed-schemas.ts';
import type { CorpusRecords, EventRecord } from './records.ts';
import { DatasetError, upgradeFile } from './schema-version.ts';
import { SEARCH_OPTIONS, type SearchEntry } from './search-options.ts';

/** Indexes `events`, which must be in the order of the event table. */
export function encodeSearchIndex(events: readonly EventRecord[], records: CorpusRecords): AsPlainObject {
  const spellings = new Map<string, string>();
  for (const { id, name, aliases } of [...records.actors, ...records.places]) {
    spellings.set(id, [name, ...aliases].join(' '));
  }
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  index.addAll(events.map((event, row) => searchEntry(event, row, spellings)));
  return index.toJSON();
}

function searchEntry(event: EventRecord, row: number, spellings: ReadonlyMap<string, string>): SearchEntry {
  const named = [...event.actors, ...event.places, ...event.about];
  return {
    id: row,
    title: event.title,
    quotes: event.evidence.map((evidence) => evidence.quote).join('\n'),
    names: [...new Set(named.map(({ id, name }) => spellings.get(id) ?? name))].join('\n'),
  };
}

/**
 * Opens the search file. The ids of the results are rows of the event table.
 * @throws DatasetError when it is not a search index.
 */
export function decodeSearchIndex(json: unknown): MiniSearch<SearchEntry> {
  const { index } = parseFile('search', searchFileSchema, upgradeFile('search', json));
  try {
    return MiniSearch.loadJS<SearchEntry>(index as unknown as AsPlainObject, SEARCH_OPTIONS);
  } catch (error) {
    throw new DatasetError(`The search file of the dataset is damaged: ${String(error)}`);
  }
}
