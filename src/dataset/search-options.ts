/** How the search index is built at ingest and asked in the explorer: both sides must agree to the letter. */
import type { Options } from 'minisearch';
import { foldName } from './fold.ts';

/** What can be found of one event. */
export interface SearchEntry {
  /** Its row in the event table. */
  readonly id: number;
  readonly title: string;
  /** All its evidence. */
  readonly quotes: string;
  /** Names and variants of its actors and places. */
  readonly names: string;
}

/**
 * Options for minisearch. Every word is folded as names are, so that spelling variants, case and diacritics meet; the
 * beginning of a word finds it; a hit in the title or in a name weighs more than one in the evidence.
 */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  fields: ['title', 'quotes', 'names'],
  idField: 'id',
  processTerm: (term) => foldName(term),
  searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3, names: 2 } },
};
