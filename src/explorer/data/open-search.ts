import { readBeginnings, readSearchShards, type OpenFile } from '../../dataset/read/decode.ts';
import type { BeginningRef, Manifest, SearchShardRef } from '../../dataset/format/packed.ts';
import { decodeBeginning } from '../../dataset/search/search-beginning.ts';
import { decodeSearchShard } from '../../dataset/search/search-shard.ts';
import type { SearchSources } from '../query/search/event-search.ts';
import type { SearchIndex } from '../query/search/indexed-words.ts';
import { createTextSearch, type TextSearch } from '../query/search/text-search.ts';
import { keptOnce } from './kept-once.ts';

/** The search over a dataset's index. */
export function openTextSearch(manifest: Manifest, sources: Omit<SearchSources, 'index'>, open: OpenFile): TextSearch {
  return createTextSearch({ ...sources, index: openSearchIndex(manifest, open) });
}

function openSearchIndex({ files }: Manifest, open: OpenFile): SearchIndex {
  return {
    listShards: () => readSearchShards(files.search, open),
    listBeginnings: () => readBeginnings(files.beginnings ?? [], open),
    openShard: keptOnce(async ({ path }: SearchShardRef) => decodeSearchShard(await open(path))),
    openBeginning: keptOnce(async (ref: BeginningRef) => decodeBeginning(await open(ref.path), ref)),
  };
}
