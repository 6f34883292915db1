/** All that answers for words: most people look around before they search, so that it is fetched by itself. */
import type { EventListing } from '../events/events-in-window.ts';
import { bestRows } from './best-rows.ts';
import { EventSearch, type SearchSources } from './event-search.ts';
import { foundBy } from './found-events.ts';
import { importantRows, type ImportantRows } from './important-rows.ts';

export interface TextSearch {
  /** By row, 1 where the event has all the words. */
  readonly matches: (text: string) => Promise<Uint8Array>;
  /** The events that have all the words, best first. @param knownMs only what had been reported by then; absent: all */
  readonly best: (text: string, limit: number, knownMs?: number) => Promise<EventListing>;
  /** Makes what the first search needs, while nobody searches yet. */
  readonly prepare: () => void;
}

export function createTextSearch(sources: SearchSources): TextSearch {
  const { table } = sources;
  const search = new EventSearch(sources);
  let important: readonly ImportantRows[] | undefined;
  return {
    matches: async (text) => (await search.find(text)).matches,
    best: async (text, limit, knownMs) => {
      const all = await search.find(text);
      const found = knownMs === undefined ? all : foundBy(all, table, knownMs);
      important ??= importantRows(table.score);
      return { rows: bestRows(found, table.score, important, limit), total: found.total };
    },
    prepare: () => search.prepare(),
  };
}
