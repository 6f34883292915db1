/**
 * The full-text index: for each word of titles and evidence the events that have it. Names and their variants are not in it:
 * they are found through the dictionaries. search-shard.ts reads it.
 */
import { compareText } from '../compare.ts';
import { encodeBeginnings, type EncodedBeginning } from './encode-beginnings.ts';
import type { SearchFile } from '../format/packed-schemas.ts';
import type { SearchShard } from './search-shard.ts';
import { searchedWords } from './search-words.ts';

/** Words with their postings, as a shard holds them. */
export type SearchContent = Omit<SearchFile, 'schemaVersion'>;

/** What is searched of one event. */
export interface SearchableEvent {
  readonly title: string;
  readonly quotes: readonly string[];
}

/** The index of some events; rows count from the first of these. */
export interface EncodedSearch {
  /** In the order of their words. */
  readonly shards: readonly SearchContent[];
  readonly beginnings: readonly EncodedBeginning[];
}

/** About so many numbers a shard. */
const SHARD_NUMBERS = 12_000;

/** @param shardNumbers about so many numbers a shard */
export function encodeSearch(events: Iterable<SearchableEvent>, shardNumbers = SHARD_NUMBERS): EncodedSearch {
  const postings = new Map<string, number[]>();
  let row = 0;
  for (const { title, quotes } of events) {
    const inTitle = new Set(searchedWords(title));
    const words = new Set([...inTitle, ...searchedWords(quotes.join('\n'))]);
    for (const word of words) addPosting(postings, word, row * 2 + Number(inTitle.has(word)));
    row += 1;
  }
  const shards = cutShards(postings, shardNumbers);
  return { shards: shards.map(packShard), beginnings: encodeBeginnings(shards, row) };
}

function addPosting(postings: Map<string, number[]>, word: string, posting: number): void {
  const known = postings.get(word);
  if (known === undefined) postings.set(word, [posting]);
  else known.push(posting);
}

/** @param postings by word, ascending: row × 2, and 1 more where the word stands in the title */
function cutShards(postings: ReadonlyMap<string, readonly number[]>, shardNumbers: number): readonly SearchShard[] {
  const shards: { words: string[]; postings: Uint32Array[] }[] = [];
  let numbers = Infinity;
  for (const [word, list] of [...postings].toSorted(([a], [b]) => compareText(a, b))) {
    if (numbers > shardNumbers) {
      shards.push({ words: [], postings: [] });
      numbers = 0;
    }
    shards.at(-1)?.words.push(word);
    shards.at(-1)?.postings.push(Uint32Array.from(list));
    numbers += list.length + 2;
  }
  return shards;
}

function packShard({ words, postings }: SearchShard): SearchContent {
  return {
    words: [...words],
    postings: postings.map((list) => Array.from(list, (posting, at) => posting - (list[at - 1] ?? 0))),
  };
}
