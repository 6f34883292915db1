import { decodeSearchIndex } from '../../dataset/search-index.ts';

/** A found event: its row and how well it fits. */
export interface SearchHit {
  readonly row: number;
  readonly score: number;
}

export interface EventSearch {
  /** The events that have all the words, the last one perhaps unfinished, best first. */
  find(text: string): readonly SearchHit[];
}

/**
 * Opens the dataset's full-text index.
 * @throws DatasetError when the file is not one
 */
export function openSearch(json: unknown): EventSearch {
  const index = decodeSearchIndex(json);
  return { find: (text) => index.search(text).map(({ id, score }) => ({ row: Number(id), score })) };
}
